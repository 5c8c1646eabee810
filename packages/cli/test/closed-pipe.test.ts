import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './run-cli.ts';

test('a reader that stops reading is no fault', () => {
  const line = `"${process.execPath}" "${join(ROOT, 'packages/cli/bin/nivel.js')}" law --format json | true; echo "ended with \${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', env: { ...process.env, CI: 'true' } });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe('ended with 0');
});
