import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that run programs of their own for long: they start first, so that nobody waits for them at the end. */
const LONG = [
  'docs/test/recipes.test.ts',
  'packages/schema-tools/test/diff/random-pairs.test.ts',
  'packages/cli/test/diff-git.test.ts',
  'packages/cli/test/schema-diff.test.ts',
  'packages/cli/test/check.test.ts',
  'packages/gate/test/write.test.ts',
  'docs/test/readme.test.ts',
];

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => LONG.findIndex((file) => moduleId.endsWith(file)) + 1 || LONG.length + 1;
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', '{schemas,policies,docs,scripts,bench}/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'nivel-demo/**'],
    // Many tests run programs and wait for them; a busy machine is not a failure.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongFilesFirst },
  },
});
