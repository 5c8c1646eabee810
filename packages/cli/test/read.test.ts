import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nivel, withFolder } from './run-cli.ts';

const LEARNER = '1.2.246.562.24.44651722625';
const WRONG_DIGIT = '1.2.246.562.24.44651722626';
const TENANT = '999-1.2.246.562.10.00000000001';
const NAME = 'Salanimi';

const person = { oid: LEARNER, etunimet: NAME, kutsumanimi: NAME, sukunimi: NAME };
const studyRight = {
  oid: '1.2.246.562.15.76811932037',
  tyyppi: { koodiarvo: 'perusopetus', koodistoUri: 'opiskeluoikeudentyyppi' },
  tila: { opiskeluoikeusjaksot: [{ alku: '2024-08-12', tila: { koodiarvo: 'lasna', koodistoUri: 'koskiopiskeluoikeudentila' } }] },
};
const sound = { henkilö: person, opiskeluoikeudet: [studyRight] };
const withUnknown = { ...sound, opiskeluoikeudet: [{ ...studyRight, uusiKenttä: { sisällä: [NAME, 1] } }] };
const withWrongList = { ...sound, henkilö: { ...person, äidinkieli: { koodiarvo: 'FI', koodistoUri: 'kunta' } } };
const plan = { 'oppija-oid': LEARNER, 'opiskeluoikeus-oid': studyRight.oid, 'ensikertainen-hyvaksyminen': '2024-09-01', 'oppimisen-tuki': [] };

interface Account {
  readonly file: string;
  readonly position?: number;
  readonly kind: 'read' | 'refused';
  readonly report?: Readonly<Record<'leaves' | 'mapped' | 'leftOut' | 'quarantined' | 'held' | 'setAside' | 'unknown' | 'flagged', number>>;
  readonly diagnostics: readonly { readonly code: string; readonly place: { readonly line?: number; readonly path?: string } }[];
}

/** Writes files, reads them by the program, and gives its account. */
async function accountsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ code: number; out: string; documents: readonly Account[] }> {
  return withFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const run = await nivel('read', folder, '--format', 'json');
    expect(run.err).toBe('');
    return { code: run.code, out: run.out, documents: JSON.parse(run.out).documents };
  });
}

const json = (value: unknown) => JSON.stringify(value, undefined, 1);

describe('nivel read', () => {
  test('accounts for every value of a document, and is done', async () => {
    const { code, documents } = await accountsOf({ 'a.json': json(sound), 'b.json': json(plan) });
    expect(code).toBe(0);
    expect(
      documents.map(({ kind, report }) => [kind, report?.leaves, (report?.mapped ?? 0) + (report?.leftOut ?? 0) + (report?.quarantined ?? 0)]),
    ).toEqual([
      ['read', 10, 10],
      ['read', 4, 4],
    ]);
    expect(documents[0]?.report).toMatchObject({ mapped: 10, unknown: 0, setAside: 0 });
  });

  test('ends with findings where a field is unknown, and names its place but not its value', async () => {
    const { code, out, documents } = await accountsOf({ 'a.json': json(withUnknown) });
    expect(code).toBe(1);
    expect(documents[0]?.report).toMatchObject({ unknown: 2, quarantined: 2 });
    expect(documents[0]?.diagnostics.map(({ code: found, place }) => [found, place.path])).toEqual([
      ['sources/document-unknown-field', 'opiskeluoikeudet[].uusiKenttä.sisällä[]'],
    ]);
    expect(out).not.toContain(NAME);
  });

  test('ends with findings where a code is of the wrong list', async () => {
    const { code, documents } = await accountsOf({ 'a.json': json(withWrongList) });
    expect(code).toBe(1);
    expect(documents[0]?.report).toMatchObject({ setAside: 2, unknown: 0 });
    expect(new Set(documents[0]?.diagnostics.map(({ code: found }) => found))).toEqual(new Set(['sources/document-wrong-code-list']));
  });

  test('flags a wrong check digit and keeps the value: no finding', async () => {
    const { code, out, documents } = await accountsOf({ 'a.json': json({ ...sound, henkilö: { ...person, oid: WRONG_DIGIT } }) });
    expect(code).toBe(0);
    expect(documents[0]?.report).toMatchObject({ mapped: 10, flagged: 1 });
    expect(documents[0]?.diagnostics).toMatchObject([{ code: 'model/check-digit', place: { path: 'henkilö.oid' } }]);
    expect(out).not.toContain(WRONG_DIGIT);
  });

  test('reads a list of learners and one document a line, each by itself', async () => {
    const { code, documents } = await accountsOf({
      'a.json': json([sound, withUnknown]),
      'b.jsonl': `${JSON.stringify(sound)}\n\n${JSON.stringify(withWrongList)}\n`,
    });
    expect(code).toBe(1);
    expect(documents.map(({ position, report, diagnostics }) => [position, report?.mapped, diagnostics[0]?.place.line])).toEqual([
      [1, 10, undefined],
      [2, 10, expect.any(Number)],
      [1, 10, undefined],
      [2, 10, 3],
    ]);
    expect(documents[1]?.diagnostics[0]?.place.path).toBe('[1].opiskeluoikeudet[].uusiKenttä.sisällä[]');
  });

  test('refuses by name what it cannot read, and reads the rest', async () => {
    const { code, documents } = await accountsOf({
      'another-encoding.json': Buffer.from(json({ henkilö: { etunimet: 'Åke' } }), 'latin1'),
      'another-width.json': Buffer.from(`\uFEFF${json(sound)}`, 'utf16le'),
      'comma.json': '{"henkilö": {},}',
      'nobody.json': json({ moi: 1 }),
      'sound.json': `\uFEFF${json(sound)}`,
      'too-much.json': `[${'1,'.repeat(8_000_001)}1]`,
      'twice.json': '{"henkilö": {}, "henkilö": {}}',
    });
    expect(code).toBe(2);
    expect(documents.map(({ kind, diagnostics }) => (kind === 'read' ? kind : diagnostics[0]?.code))).toEqual([
      'sources/document-not-utf-8',
      'sources/document-not-utf-8',
      'sources/document-not-json',
      'sources/document-of-no-known-kind',
      'read',
      'sources/document-too-large',
      'sources/document-duplicate-key',
    ]);
  });

  test('speaks to a person in three languages, without a value', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.json');
      await writeFile(file, json(withUnknown));
      const runs = await Promise.all(['fi', 'sv', 'en'].map((lang) => nivel('read', file, '--lang', lang, '--show', 'paths')));
      const words = ['tuntemattomia 2', 'okända 2', 'unknown 2'];
      for (const [index, { code, out }] of runs.entries()) {
        expect(code).toBe(1);
        expect(out).toContain(words[index]);
        expect(out).toContain('opiskeluoikeudet[].uusiKenttä.sisällä[]');
        expect(out).not.toContain(NAME);
        expect(out).not.toContain(LEARNER);
      }
    });
  });

  test('speaks SARIF with the line of the document', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.json');
      await writeFile(file, json(withUnknown));
      const { out } = await nivel('read', file, '--format', 'sarif');
      const [result] = JSON.parse(out).runs[0].results;
      expect(result.ruleId).toBe('sources/document-unknown-field');
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(1);
    });
  });

  test.each([
    [[], 'cli/missing-option'],
    [['none.json'], 'cli/unreadable-file'],
    [['a.json', '--out', 'x'], 'cli/missing-option'],
    [['a.json', '--out', 'x', '--learner', 'Matti', '--tenant', TENANT], 'cli/wrong-value'],
    [['a.json', '--show', 'all'], 'cli/wrong-value'],
  ])('tells wrong use %j', async (words, expected) => {
    const run = await nivel('read', ...words);
    expect(run.code).toBe(2);
    expect(run.err + run.out).toContain(expected);
  });
});

test('nivel read of a folder without documents is wrong use, not success', async () => {
  await withFolder(async (folder) => {
    const run = await nivel('read', folder);
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('cli/no-document')]);
  });
});

describe('nivel read --out', () => {
  const owner = ['--learner', '4711', '--tenant', TENANT];

  async function written(files: Readonly<Record<string, unknown>>, check: (folder: string, run: { code: number; err: string }) => Promise<void>) {
    await withFolder(async (folder) => {
      const names = Object.keys(files).map((name) => join(folder, name));
      for (const [name, value] of Object.entries(files)) await writeFile(join(folder, name), json(value));
      await check(folder, await nivel('read', ...names, ...owner, '--out', join(folder, 'out')));
    });
  }

  const linesIn = async (file: string) =>
    (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('leaves records, quarantine and report, for the owner alone', async () => {
    await written({ 'a.json': withUnknown, 'b.json': plan }, async (folder, { code }) => {
      expect(code).toBe(1);
      const out = join(folder, 'out');
      expect((await readdir(out)).toSorted()).toEqual(['quarantine.jsonl', 'records', 'report.json']);
      expect((await stat(out)).mode & 0o077).toBe(0);
      expect(await linesIn(join(out, 'records', 'hoks.jsonl'))).toMatchObject([
        { document: 2, value: { learnerKey: '4711', studyRightOid: studyRight.oid } },
      ]);
      expect((await linesIn(join(out, 'quarantine.jsonl'))).map(({ path, reason, value }) => [path, reason, value])).toEqual([
        ['opiskeluoikeudet[0].uusiKenttä.sisällä[0]', 'unknown-field', NAME],
        ['opiskeluoikeudet[0].uusiKenttä.sisällä[1]', 'unknown-field', 1],
      ]);
      expect(await readFile(join(out, 'report.json'), 'utf8')).not.toContain(NAME);
    });
  });

  test('leaves nothing where a document is refused, or is about another learner', async () => {
    const other = { ...sound, henkilö: { ...person, oid: WRONG_DIGIT } };
    await written({ 'a.json': sound, 'b.json': { moi: 1 } }, async (folder, { code }) => {
      expect([code, await readdir(folder)]).toEqual([2, ['a.json', 'b.json']]);
    });
    await written({ 'a.json': sound, 'b.json': other }, async (folder, { code, err }) => {
      expect([code, await readdir(folder)]).toEqual([2, ['a.json', 'b.json']]);
      expect(err).toContain('cli/several-learners');
    });
  });

  test('touches no folder that is there', async () => {
    await withFolder(async (folder) => {
      await mkdir(join(folder, 'out'));
      await writeFile(join(folder, 'a.json'), json(sound));
      const run = await nivel('read', join(folder, 'a.json'), ...owner, '--out', join(folder, 'out'));
      expect(run.code).toBe(2);
      expect(run.err).toContain('cli/folder-exists');
      expect(await readdir(join(folder, 'out'))).toEqual([]);
    });
  });
});
