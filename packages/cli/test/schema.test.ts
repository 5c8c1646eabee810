import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../src/main.ts';
import type { Terminal } from '../src/terminal.ts';
import { type CliRun, nivel, withFolder } from './run-cli.ts';
import { changeSchema, commitAll, type ProjectForm, type Schema, writeProject } from './schema-project.ts';

/** Runs the program as a person does inside the folder that the process is in. The first test shows that the program itself does the same. */
async function nivelIn(...words: readonly string[]): Promise<CliRun> {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    lively: false,
    language: 'en',
  };
  const code = await main(words, terminal);
  return { code, out, err };
}

function withProject<T>(form: ProjectForm, work: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    await writeProject(folder, form);
    const before = process.cwd();
    process.chdir(folder);
    try {
      return await work(folder);
    } finally {
      process.chdir(before);
    }
  });
}

test('the program ends with the code and writes what the tests below see', async () => {
  await withProject({}, async (folder) => {
    await changeSchema(folder, 'common.schema.json', closeNames);
    const words = ['schema', 'diff', '0.1.0', 'schemas', '--format', 'json'];
    const [program, here] = [await nivel(...words), await nivelIn(...words)];
    expect(program).toEqual(here);
    expect(program.code).toBe(1);
  });
});

const closeNames = (schema: Schema) => {
  Object.assign(schema.$defs['ShortText'] ?? {}, { maxLength: 100 });
};
const addField = (schema: Schema) => {
  schema.properties['shoeSize'] = { ...schema.properties['postalCode'] };
};

interface WrittenFinding {
  readonly rule: string;
  readonly level: string;
  readonly subject: string;
  readonly fingerprint: string;
  readonly witness?: { readonly entity: string; readonly document: object; readonly confirmedBy: readonly string[] };
}

const findingsIn = (run: CliRun): readonly WrittenFinding[] => JSON.parse(run.out).findings;

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

const MINOR = { 'one.md': '---\n"@nivel/schemas": minor\n---\n\nA field.\n' };

async function gateCodes(...words: readonly string[]): Promise<readonly string[]> {
  const run = await nivelIn('schema', 'gate', '--format', 'json', ...words);
  const { diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] } = JSON.parse(run.out);
  expect(run.code).toBe(diagnostics.length === 0 ? 0 : 1);
  return diagnostics.map(({ code }) => code);
}

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
