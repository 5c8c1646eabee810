import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', '{schemas,policies,docs,scripts,bench}/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'nivel-demo/**'],
    // Tests that run the program as a person does take seconds on a busy machine; speed is measured in the bench, never here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
