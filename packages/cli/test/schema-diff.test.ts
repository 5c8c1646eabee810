import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nivel } from './run-cli.ts';
import { changeSchema, commitAll } from './schema-project.ts';
import { addField, closeNames, findingsIn, nivelIn, withProject } from './schema-runs.ts';

test('the program ends with the code and writes what the tests below see', async () => {
  await withProject({}, async (folder) => {
    await changeSchema(folder, 'common.schema.json', closeNames);
    const words = ['schema', 'diff', '0.1.0', 'schemas', '--format', 'json'];
    const [program, here] = [await nivel(...words), await nivelIn(...words)];
    expect(program).toEqual(here);
    expect(program.code).toBe(1);
  });
});

describe('nivel schema diff', () => {
  test('finds nothing between a release and the same schemas', async () => {
    await withProject({}, async () => {
      const run = await nivelIn('schema', 'diff', '0.1.0', 'schemas');
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).toContain('undecided 0, breaking 0, additive 0, words only 0');
    });
  });

  test('ends with 1 when something breaks, and shows a witness that two validators confirmed', async () => {
    await withProject({}, async (folder) => {
      await changeSchema(folder, 'common.schema.json', closeNames);
      const run = await nivelIn('schema', 'diff', '0.1.0', 'schemas', '--format', 'json');
      const [finding] = findingsIn(run);
      expect(run.code).toBe(1);
      expect(finding).toMatchObject({ rule: 'max-length-lowered', level: 'breaking', subject: 'ShortText' });
      expect(finding?.witness?.confirmedBy).toEqual(['ajv', '@hyperjump/json-schema']);
    });
  });

  test('ends with 0 when there is only more', async () => {
    await withProject({}, async (folder) => {
      await changeSchema(folder, 'learner.schema.json', addField);
      const run = await nivelIn('schema', 'diff', '0.1.0', 'schemas', '--format', 'json');
      expect(run.code).toBe(0);
      expect(findingsIn(run).map(({ rule, subject }) => [rule, subject])).toEqual([['property-added', 'learner.shoeSize']]);
    });
  });

  test('reads git references, folders and releases, and gives the same fingerprints for each', async () => {
    await withProject({}, async (folder) => {
      await commitAll(folder);
      await changeSchema(folder, 'common.schema.json', closeNames);
      const names = ['0.1.0', 'latest', 'HEAD', 'main:schemas', 'HEAD:schemas', 'schemas/released/0.1.0'];
      const runs = await Promise.all(names.map((name) => nivelIn('schema', 'diff', name, 'schemas', '--format', 'json')));
      const prints = runs.map((run) => findingsIn(run).map(({ fingerprint }) => fingerprint));
      expect(prints).toEqual(names.map(() => prints[0]));
      expect(prints[0]).toHaveLength(1);
    });
  });

  test.each([
    ['nowhere', 'schemas'],
    ['0.1.0', 'main:nowhere'],
    ['--output=stolen:schemas', 'schemas'],
    ['9.9.9', 'schemas'],
    ['policies', 'schemas'],
  ])('ends with 2 where %s and %s are not both schemas', async (old, next) => {
    await withProject({}, async (folder) => {
      await commitAll(folder);
      const run = await nivelIn('schema', 'diff', ...(old.startsWith('--') ? ['HEAD', `HEAD^{/${old}}`] : [old, next]));
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain('release/no-schemas');
    });
  });

  test.each(['human', 'markdown', 'sarif'])('writes %s with places relative to the project', async (format) => {
    await withProject({}, async (folder) => {
      await changeSchema(folder, 'common.schema.json', closeNames);
      const run = await nivelIn('schema', 'diff', '0.1.0', 'schemas', '--format', format);
      expect(run.out).toContain('schemas/common.schema.json');
      expect(run.out).not.toContain(folder);
      if (format === 'sarif') expect(JSON.parse(run.out).runs[0].results[0].partialFingerprints['nivel/v1']).toMatch(/^[0-9a-f]{16}$/);
    });
  });

  test('says what it says in three languages', async () => {
    await withProject({}, async (folder) => {
      await changeSchema(folder, 'common.schema.json', closeNames);
      const inLanguage = (language: string) => nivelIn('schema', 'diff', '0.1.0', 'schemas', '--lang', language);
      const [fi, sv, en] = await Promise.all(['fi', 'sv', 'en'].map(inLanguage));
      expect([fi?.out.includes('rikkova'), sv?.out.includes('brytande'), en?.out.includes('breaking')]).toEqual([true, true, true]);
    });
  });

  test('does not take a broken schema for a changed one', async () => {
    await withProject({}, async (folder) => {
      await writeFile(join(folder, 'schemas/health.schema.json'), '{ "$id": ');
      const run = await nivelIn('schema', 'diff', '0.1.0', 'schemas');
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain('document/syntax');
    });
  });
});

describe('nivel schema with a wrong word', () => {
  test.each([[['schema']], [['schema', 'dif', 'a', 'b']], [['schema', 'diff', 'a']], [['schema', 'freeze']], [['schema', 'gate', 'x']]])(
    '%j',
    async (words) => {
      await withProject({}, async () => {
        const run = await nivelIn(...words);
        expect(run).toMatchObject({ code: 2, out: '' });
        expect(run.err).toContain('nivel schema diff OLD NEW');
      });
    },
  );
});
