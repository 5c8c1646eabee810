import { execFileSync } from 'node:child_process';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeSchema, commitAll } from './schema-project.ts';
import { addField, gateCodes, nivelIn, withProject } from './schema-runs.ts';

describe('nivel schema freeze', () => {
  test('freezes the schemas with notes in three languages, chained to the release before', async () => {
    await withProject({}, async (folder) => {
      await changeSchema(folder, 'learner.schema.json', addField);
      const run = await nivelIn('schema', 'freeze', '0.2.0');
      expect(run).toMatchObject({ code: 0, err: '' });
      const release = join(folder, 'schemas/released/0.2.0');
      const lock = JSON.parse(await readFile(join(release, 'frozen.json'), 'utf8'));
      expect(lock).toMatchObject({ version: '0.2.0', previous: { version: '0.1.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) } });
      expect(Object.keys(lock.files)).toEqual(
        expect.arrayContaining(['learner.schema.json', 'code-lists/grade.json', 'examples/learner/valid-least.json', 'notes.fi.md']),
      );
      expect(Object.keys(lock.files)).not.toContain('package.json');
      expect(await readFile(join(release, 'notes.sv.md'), 'utf8')).toContain('`learner.shoeSize`');
      expect(await gateCodes()).toEqual([]);
      expect(execFileSync('ls', ['-A', join(folder, 'schemas/released')], { encoding: 'utf8' })).toBe('0.1.0\n0.2.0\n');
    });
  });

  test.each([
    ['a version that is there', '0.1.0', 'release/not-a-version'],
    ['a lower one', '0.0.9', 'release/not-a-version'],
    ['no version', 'next', 'release/not-a-version'],
    ['a way out of the folder', '../0.2.0', 'release/not-a-version'],
    ['a version too near for the change', '0.1.1', 'release/rise-too-small'],
  ])('refuses %s', async (_name, version, code) => {
    await withProject({}, async (folder) => {
      await changeSchema(folder, 'learner.schema.json', addField);
      const run = await nivelIn('schema', 'freeze', version);
      expect(run.code).toBe(1);
      expect(run.err).toContain(code);
    });
  });

  test('refuses schemas that are not sound', async () => {
    await withProject({}, async (folder) => {
      await rename(join(folder, 'schemas/common.schema.json'), join(folder, 'schemas/uncommon.schema.json'));
      const run = await nivelIn('schema', 'freeze', '0.2.0');
      expect(run.code).toBe(1);
      expect(run.err).toContain('schema/id');
    });
  });

  test('freezes what git holds', async () => {
    await withProject({}, async (folder) => {
      await commitAll(folder);
      await rm(join(folder, 'schemas/released'), { recursive: true });
      await changeSchema(folder, 'learner.schema.json', addField);
      expect((await nivelIn('schema', 'freeze', '0.1.0', '--from', 'HEAD:schemas')).code).toBe(0);
      const run = await nivelIn('schema', 'diff', 'HEAD', '0.1.0');
      expect(run.out).toContain('additive 0');
    });
  });
});

test('nivel schema notes tells a release in the language that was asked for', async () => {
  await withProject({}, async (folder) => {
    await changeSchema(folder, 'learner.schema.json', addField);
    const run = await nivelIn('schema', 'notes', '0.1.0', 'schemas', '--lang', 'fi');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('## Mikä on uutta');
    expect(run.out).toContain('`learner.shoeSize`');
  });
});
