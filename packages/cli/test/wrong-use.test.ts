import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nivel, TRANSITION, withFolder } from './run-cli.ts';

describe('wrong use ends with 2 and says what to do', () => {
  test.each([
    ['an unknown command', ['decid'], 'cli/unknown-command', '`decide`'],
    ['an unknown option', ['decide', '--reqest', 'x'], 'cli/unknown-option', '`--request`'],
    ['a missing option', ['explain', '--request', 'x'], 'cli/missing-option', '`--field`'],
    ['an option without a value', ['decide', '--request'], 'cli/missing-value', '`--request`'],
    ['a wrong format', ['check', '--format', 'xml'], 'cli/wrong-value', 'human | json | sarif'],
    ['a needless argument', ['decide', 'x'], 'cli/needless-argument', 'usage'],
    ['a file that is not there', ['decide', '--request', 'nowhere.json'], 'cli/unreadable-file', 'nowhere.json'],
    ['a sample of nobody', ['sample', '--source', 'primus', '--learners', '0', '--seed', '1', '--out', 'x'], 'cli/wrong-value', '--learners'],
    ['a source that is not bound', ['sample', '--source', 'wilma', '--learners', '5', '--seed', '1', '--out', 'x'], 'cli/wrong-value', 'primus'],
  ])('for %s', async (_, words, code, hint) => {
    const run = await nivel(...words);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(code);
    expect(run.err).toContain(hint);
  });

  test('for a request with a role that does not exist: nothing is decided', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'request.json');
      await writeFile(path, JSON.stringify({ ...TRANSITION, role: 'headmaster' }, null, 2));
      const run = await nivel('decide', '--request', path, '--format', 'json');
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain('policy/unknown-name');
    });
  });
});

describe('help', () => {
  test('lists the commands of the contract', async () => {
    const run = await nivel('--help');
    expect(run.code).toBe(0);
    for (const command of ['decide', 'explain', 'release', 'check', 'sample']) expect(run.out).toContain(`nivel ${command}`);
  });

  test('a field that the model does not have is reported as a finding and decided by nobody', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'request.json');
      await writeFile(path, JSON.stringify(TRANSITION));
      const run = await nivel('decide', '--request', path, '--field', 'final-grade.grde', '--format', 'json');
      expect(run.code).toBe(1);
      expect(JSON.parse(run.out).decisions).toEqual([]);
      expect(run.err).toContain('`final-grade.grade`');
    });
  });
});
