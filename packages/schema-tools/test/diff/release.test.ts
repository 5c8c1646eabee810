import { compareText, type Diagnostic } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { type Level, reusedNames } from '../../src/diff.ts';
import {
  type Bump,
  bumpBetween,
  bumpFor,
  type Changeset,
  checkFrozen,
  fixedGroups,
  gateRelease,
  LOCK_FILE,
  lockRelease,
  type ReleaseFolder,
  readChangesets,
  readLock,
} from '../../src/release.ts';
import { compareParts, type Parts, versionOf } from './versions.ts';

describe('how much a version must rise', () => {
  test.each<[Level | 'none', string, Bump]>([
    ['none', '1.2.3', 'none'],
    ['annotation', '1.2.3', 'patch'],
    ['additive', '1.2.3', 'minor'],
    ['breaking', '1.2.3', 'major'],
    ['undecided', '1.2.3', 'major'],
    ['breaking', '0.9.0', 'minor'],
    ['undecided', '0.9.0', 'minor'],
    ['additive', '0.9.0', 'minor'],
    ['annotation', '0.9.0', 'patch'],
  ])('for a change that is %s since %s: %s', (level, released, bump) => {
    expect(bumpFor(level, released)).toBe(bump);
  });

  test.each<[string, string, Bump]>([
    ['1.2.3', '2.0.0', 'major'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '1.2.4', 'patch'],
    ['0.9.0', '1.0.0', 'major'],
    ['1.2.3', '1.2.3', 'none'],
    ['1.2.3', '1.1.9', 'none'],
    ['1.2.3', 'next', 'none'],
  ])('from %s to %s it rises by %s', (from, to, bump) => {
    expect(bumpBetween(from, to)).toBe(bump);
  });
});

describe('changesets', () => {
  const read = (text: string) => readChangesets([{ file: '.changeset/new.md', text }]);

  test('say by how much they raise which packages', () => {
    const { changesets } = read('---\n"@nivel/schemas": minor\n\'@nivel/model\': patch\n---\n\nA field.\n');
    expect(changesets).toEqual([{ file: '.changeset/new.md', bumps: { '@nivel/schemas': 'minor', '@nivel/model': 'patch' } }]);
    expect(read('---\r\n"@nivel/model": major\r\n---\r\n').changesets[0]?.bumps).toEqual({ '@nivel/model': 'major' });
    expect(read('---\n---\n').changesets[0]?.bumps).toEqual({});
  });

  test.each([
    ['no front matter', 'A field.\n'],
    ['a wrong bump', '---\n"@nivel/model": huge\n---\n'],
    ['a list', '---\n- minor\n---\n'],
  ])('with %s are refused', (_name, text) => {
    expect(read(text).diagnostics.map(({ code, place }) => [code, place.file])).toEqual([['release/changeset-form', '.changeset/new.md']]);
  });

  test('the readme of the folder is none', () => {
    expect(readChangesets([{ file: '.changeset/README.md', text: 'How to.' }])).toEqual({ changesets: [], diagnostics: [] });
  });

  test('fixed groups come from the configuration', () => {
    expect(fixedGroups({ fixed: [['@nivel/schemas', '@nivel/model']] })).toEqual([['@nivel/schemas', '@nivel/model']]);
    expect([fixedGroups({}), fixedGroups(undefined), fixedGroups({ fixed: 'x' })]).toEqual([[], [], []]);
  });
});

const TEXT: Parts = { properties: { a: { type: 'string', maxLength: 20 } } };
const SHORTER: Parts = { properties: { a: { type: 'string', maxLength: 10 } } };
const MORE: Parts = { properties: { a: { type: 'string', maxLength: 20 }, b: { type: 'boolean' } } };
const FIXED = [['@nivel/schemas', '@nivel/model']];

function changeset(bumps: Changeset['bumps']): Changeset {
  return { file: '.changeset/one.md', bumps };
}

async function gated(
  parts: readonly [Parts, Parts],
  given: { readonly released?: string; readonly current?: string; readonly bumps?: Changeset['bumps']; readonly fixed?: boolean },
): Promise<readonly Diagnostic[]> {
  const { released = '1.0.0', current = released, bumps, fixed = true } = given;
  const diff = await compareParts(...parts);
  return gateRelease({ diff, released, current, changesets: bumps === undefined ? [] : [changeset(bumps)], fixed: fixed ? FIXED : [] });
}

describe('the gate', () => {
  test('lets an unchanged model pass without a changeset', async () => {
    expect(await gated([TEXT, TEXT], {})).toEqual([]);
  });

  test('asks for a changeset, and gives the differences as the reason', async () => {
    const found = await gated([TEXT, SHORTER], {});
    expect(found.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
      ['release/changeset-missing', 'error', 'schemas/package.json'],
      ['diff/max-length-lowered', 'error', 'new/thing.schema.json'],
    ]);
    expect(found[0]?.data).toMatchObject({ released: '1.0.0', needed: 'major' });
  });

  test.each<[string, readonly [Parts, Parts], Bump, readonly string[]]>([
    ['a minor changeset is too little for a breaking change', [TEXT, SHORTER], 'minor', ['release/bump-too-small', 'diff/max-length-lowered']],
    ['a major one is enough', [TEXT, SHORTER], 'major', []],
    ['a patch is too little for a new field', [TEXT, MORE], 'patch', ['release/bump-too-small', 'diff/property-added']],
    ['a minor one is enough', [TEXT, MORE], 'minor', []],
    ['more than is needed is no fault', [TEXT, MORE], 'major', []],
  ])('%s', async (_name, parts, bump, codes) => {
    expect((await gated(parts, { bumps: { '@nivel/schemas': bump } })).map(({ code }) => code)).toEqual(codes);
  });

  test('before 1.0.0 a minor version is enough for a breaking change', async () => {
    expect(await gated([TEXT, SHORTER], { released: '0.4.0', bumps: { '@nivel/model': 'minor' } })).toEqual([]);
    expect(await gated([TEXT, SHORTER], { released: '0.4.0', bumps: { '@nivel/model': 'patch' } })).not.toEqual([]);
  });

  test('only the differences that need more are given as reasons', async () => {
    const both: Parts = { properties: { a: { type: 'string', maxLength: 10 }, b: { type: 'boolean' } } };
    expect((await gated([TEXT, both], { bumps: { '@nivel/schemas': 'minor' } })).map(({ code }) => code)).toEqual([
      'release/bump-too-small',
      'diff/max-length-lowered',
    ]);
  });

  test('what is undecided needs as much as what breaks', async () => {
    const odd: Parts = { properties: { a: { type: 'string', maxLength: 20, not: { const: 'x' } } } };
    expect((await gated([TEXT, odd], { bumps: { '@nivel/schemas': 'minor' } })).map(({ code }) => code)).toEqual([
      'release/bump-too-small',
      'diff/undecided-keyword',
    ]);
    expect(await gated([TEXT, odd], { bumps: { '@nivel/schemas': 'major' } })).toEqual([]);
  });

  test('a version that has risen already counts', async () => {
    expect(await gated([TEXT, SHORTER], { current: '2.0.0' })).toEqual([]);
    expect(await gated([TEXT, SHORTER], { current: '1.1.0' })).not.toEqual([]);
  });

  test('packages that are not fixed to each other must each rise', async () => {
    const found = await gated([TEXT, MORE], { bumps: { '@nivel/schemas': 'minor' }, fixed: false });
    expect(found[0]).toMatchObject({ code: 'release/bump-too-small', data: { packages: '@nivel/model' } });
  });

  test('a changeset of another package is none of the model', async () => {
    expect((await gated([TEXT, MORE], { bumps: { '@nivel/gate': 'major' } }))[0]?.code).toBe('release/changeset-missing');
  });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function folder(version: string, files: Readonly<Record<string, string>>, previous?: ReleaseFolder): ReleaseFolder {
  const plain = { version, files: Object.entries(files).map(([file, text]) => ({ file, bytes: bytes(text) })) };
  const { text } = lockRelease(plain, previous === undefined ? undefined : readLock(previous));
  return { version, files: [...plain.files, { file: LOCK_FILE, bytes: bytes(text) }] };
}

function spoiled(release: ReleaseFolder, file: string, text: string | undefined): ReleaseFolder {
  const rest = release.files.filter((each) => each.file !== file);
  return { ...release, files: text === undefined ? rest : [...rest, { file, bytes: bytes(text) }] };
}

describe('frozen releases', () => {
  const first = folder('0.1.0', { 'thing.schema.json': '{}', 'code-lists/kinds.json': '[]' });
  const second = folder('0.2.0', { 'thing.schema.json': '{ }' }, first);
  const check = (...releases: readonly ReleaseFolder[]) => checkFrozen(releases, 'schemas/released/').map(({ code, place }) => [code, place.file]);

  test('pass as they were frozen, in any order', () => {
    expect(check(second, first)).toEqual([]);
  });

  test('are refused when a file changes by a byte, is gone or has come', () => {
    expect(check(spoiled(first, 'thing.schema.json', '{}\n'))).toEqual([['release/frozen-file-changed', 'schemas/released/0.1.0/thing.schema.json']]);
    expect(check(spoiled(first, 'code-lists/kinds.json', undefined))).toEqual([
      ['release/frozen-file-missing', 'schemas/released/0.1.0/code-lists/kinds.json'],
    ]);
    expect(check(spoiled(first, 'more.json', ''))).toEqual([['release/frozen-file-added', 'schemas/released/0.1.0/more.json']]);
  });

  test.each([
    ['missing', undefined],
    ['no JSON', 'x'],
    ['of another form', '{ "version": "0.1.0", "files": {} }'],
    [
      'changed by hand',
      new TextDecoder()
        .decode(first.files.find(({ file }) => file === LOCK_FILE)?.bytes)
        .replace(/"thing.schema.json": "./, '"thing.schema.json": "0'),
    ],
  ])('are refused when the lock is %s', (_name, text) => {
    expect(check(spoiled(first, LOCK_FILE, text))).toEqual([['release/frozen-lock', 'schemas/released/0.1.0/frozen.json']]);
  });

  test('cannot be changed together with their lock once another release follows', () => {
    const forged = folder('0.1.0', { 'thing.schema.json': '{"forged":true}', 'code-lists/kinds.json': '[]' });
    expect(check(forged)).toEqual([]);
    expect(check(forged, second)).toEqual([['release/frozen-lock', 'schemas/released/0.2.0/frozen.json']]);
  });

  test('cannot go without those that follow noticing', () => {
    expect(check(second)).toEqual([['release/frozen-lock', 'schemas/released/0.2.0/frozen.json']]);
  });

  test('are the same lock on every machine', () => {
    const files = { b: '2', a: '1' };
    const sorted = folder('1.0.0', { a: '1', b: '2' });
    expect(folder('1.0.0', files).files.at(-1)).toEqual(sorted.files.at(-1));
    expect(Object.keys(readLock(sorted)?.files ?? {})).toEqual(['a', 'b'].toSorted(compareText));
  });
});

describe('names that were removed', () => {
  const flag: Parts = { properties: { a: TEXT.properties?.['a'] ?? {}, gone: { type: 'boolean' } } };
  const otherwise: Parts = { properties: { a: TEXT.properties?.['a'] ?? {}, gone: { type: 'integer', minimum: 0, maximum: 9 } } };
  const list = (...codes: readonly (readonly [string, string])[]): Parts => ({
    ...TEXT,
    codeLists: { kinds: { values: codes.map(([code, term]) => ({ code, term: { fi: term, sv: term, en: term } })) } },
  });
  const reused = (history: readonly Parts[], next: Parts) =>
    reusedNames(
      history.map((parts, index) => versionOf(`0.${index + 1}.0`, parts)),
      versionOf('next', next),
    ).map(({ code, data }) => [code, data['name'], data['version']]);

  test('may come back with the meaning that they had', () => {
    expect(reused([flag, TEXT], flag)).toEqual([]);
  });

  test('may not come back with another one', () => {
    expect(reused([flag, TEXT], otherwise)).toEqual([['release/name-reused', 'thing.gone', '0.1.0']]);
  });

  test('are judged by the last version that had them', () => {
    expect(reused([flag, otherwise, TEXT], otherwise)).toEqual([]);
  });

  test('are a matter of the comparison while they are there', () => {
    expect(reused([flag], otherwise)).toEqual([]);
    expect(reused([], otherwise)).toEqual([]);
  });

  test('may be codes too', () => {
    const [full, less, other] = [list(['x', 'cat'], ['y', 'dog']), list(['x', 'cat']), list(['x', 'cat'], ['y', 'cow'])];
    expect(reused([full, less], other)).toEqual([['release/name-reused', 'kinds: y', '0.1.0']]);
    expect(reused([full, less], full)).toEqual([]);
  });
});
