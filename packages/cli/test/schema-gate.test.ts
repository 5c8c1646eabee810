import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeSchema, commitAll } from './schema-project.ts';
import { addField, closeNames, gateCodes, MINOR, nivelIn, withProject } from './schema-runs.ts';

describe('nivel schema gate', () => {
  test('passes while nothing has changed', async () => {
    await withProject({}, async () => {
      expect(await gateCodes()).toEqual([]);
      expect((await nivelIn('schema', 'gate')).out).toContain('the frozen versions are as they were');
    });
  });

  test('asks for a changeset, and gives the differences as the reason', async () => {
    await withProject({}, async (folder) => {
      await changeSchema(folder, 'learner.schema.json', addField);
      expect((await gateCodes()).toSorted()).toEqual(['diff/property-added', 'release/changeset-missing']);
    });
  });

  test('passes with a changeset that is enough, before 1.0.0 for a breaking change too', async () => {
    await withProject({ changesets: MINOR }, async (folder) => {
      await changeSchema(folder, 'common.schema.json', closeNames);
      expect(await gateCodes()).toEqual([]);
    });
  });

  test('refuses a changeset that is too little', async () => {
    await withProject({ changesets: { 'one.md': '---\n"@nivel/model": patch\n---\n' } }, async (folder) => {
      await changeSchema(folder, 'common.schema.json', closeNames);
      expect((await gateCodes()).toSorted()).toEqual(['diff/max-length-lowered', 'release/bump-too-small']);
    });
  });

  test('refuses a changeset that cannot be read', async () => {
    await withProject({ changesets: { 'one.md': 'no front matter' } }, async (folder) => {
      await changeSchema(folder, 'learner.schema.json', addField);
      expect((await gateCodes()).toSorted()).toEqual(['diff/property-added', 'release/changeset-form', 'release/changeset-missing']);
    });
  });

  test('refuses a release that was changed and locked again, by the commit that it was in', async () => {
    await withProject({}, async (folder) => {
      await commitAll(folder);
      await rm(join(folder, 'schemas/released/0.1.0'), { recursive: true });
      await changeSchema(folder, 'learner.schema.json', addField);
      expect((await nivelIn('schema', 'freeze', '0.1.0')).code).toBe(0);
      expect(await gateCodes()).toEqual([]);
      expect(new Set(await gateCodes('--base', 'HEAD'))).toEqual(new Set(['release/frozen-file-changed']));
    });
  });
});

describe('nivel check', () => {
  async function checkCodes(): Promise<readonly string[]> {
    const run = await nivelIn('check', '--format', 'json');
    const { diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] } = JSON.parse(run.out);
    return diagnostics.map(({ code }) => code).filter((code) => /^(?:release|diff)\//.test(code));
  }

  test('asks what the gate asks where a project uses changesets', async () => {
    await withProject({ changesets: {} }, async (folder) => {
      expect(await checkCodes()).toEqual([]);
      await changeSchema(folder, 'learner.schema.json', addField);
      expect((await checkCodes()).toSorted()).toEqual(['diff/property-added', 'release/changeset-missing']);
    });
  });

  test('asks for no changeset elsewhere', async () => {
    await withProject({}, async (folder) => {
      await changeSchema(folder, 'learner.schema.json', addField);
      expect(await checkCodes()).toEqual([]);
    });
  });

  test('refuses a change in a frozen release', async () => {
    await withProject({}, async (folder) => {
      const file = join(folder, 'schemas/released/0.1.0/health.schema.json');
      await writeFile(file, (await readFile(file, 'utf8')).replace('"special"', '"open"'));
      await writeFile(join(folder, 'schemas/released/0.1.0/more.json'), '{}');
      await rm(join(folder, 'schemas/released/0.1.0/school.schema.json'));
      expect((await checkCodes()).toSorted()).toEqual(['release/frozen-file-added', 'release/frozen-file-changed', 'release/frozen-file-missing']);
    });
  });

  test('refuses a release without a lock', async () => {
    await withProject({}, async (folder) => {
      await mkdir(join(folder, 'schemas/released/0.2.0'));
      expect(await checkCodes()).toEqual(['release/frozen-lock']);
    });
  });
});
