import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { plannedFiles } from '../scripts/planned-files.ts';
import { ENTITIES, MODEL_VERSION } from '../src/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const PACKAGE = new URL('../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, PACKAGE), 'utf8');
}

describe('what is committed', () => {
  test('is what the schemas give; if not, run `npm run generate -w @nivel/model`', async () => {
    const plan = await plannedFiles();
    const planned = plan.kind === 'planned' ? [...plan.files] : [];
    const committed = ['generated', 'src/generated'].flatMap((folder) =>
      readdirSync(new URL(folder, PACKAGE), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    );
    expect(planned.filter(([path, text]) => read(path) !== text).map(([path]) => path)).toEqual([]);
    expect(committed.length).toBe(planned.length);
  });

  test('has the version of the schemas', () => {
    expect(MODEL_VERSION).toBe(JSON.parse(read('../../schemas/package.json')).version);
  });
});

const sizes: string[] = [];
afterAll(() => console.info(`minified, in bytes: ${sizes.join(', ')}`));

describe.each(ENTITIES)('the validator of %s', (entity) => {
  test('stands alone', () => {
    expect(read(`generated/validators/${entity}.js`)).not.toMatch(/\brequire\s*\(|^import\b|\beval\s*\(|new Function/m);
  });

  test('is at most 40 kB with all that it needs, minified', async () => {
    const contents = `export * from './src/generated/validators/${entity}.ts';`;
    const result = await build({
      stdin: { contents, resolveDir: fileURLToPath(PACKAGE), loader: 'ts' },
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      logLevel: 'silent',
    });
    const size = result.outputFiles[0]?.contents.length ?? Number.POSITIVE_INFINITY;
    sizes.push(`${entity} ${size}`);
    expect(size).toBeLessThan(40_000);
  });
});
