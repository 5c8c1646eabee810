import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project.mjs';

/* What schemas and bindings say of real systems, held against tables that were read from those systems. */

const shared = process.env['NIVEL_SHARED'] ?? '';
const data = join(shared, 'data');

interface KoskiField {
  readonly class: string;
  readonly field: string;
}

interface Property {
  readonly 'x-class': string;
  readonly 'x-sources': readonly string[];
}

interface CodeListFile {
  readonly uri?: string;
  readonly values: readonly { readonly code: string; readonly sourceCodes?: readonly string[] }[];
}

interface Column {
  readonly name: string;
  readonly register: string | null;
}

describe.skipIf(!existsSync(data))('beside the tables of KOSKI', () => {
  test('every step of the KOSKI paths that schemas name is a field that KOSKI has', () => {
    const known = new Set(readJson<readonly KoskiField[]>('koski/koski-fields.json').map(({ field }) => field));
    const named = properties().flatMap(([name, property]) => koskiSteps(property).map((field) => ({ name, field })));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ field }) => !known.has(field))).toEqual([]);
  });

  test('a field that KOSKI marks as sensitive wherever it has it is confidential or special here', () => {
    const everywhere = alwaysSensitive();
    const fed = properties().filter(([, property]) => koskiSteps(property).some((field) => everywhere.has(field)));
    expect(fed.length).toBeGreaterThan(3);
    expect(fed.filter(([, property]) => !['confidential', 'special'].includes(property['x-class'])).map(([name]) => name)).toEqual([]);
  });

  test('the codes of a list that names a KOSKI list are codes of that list', () => {
    const lists = readJson<Readonly<Record<string, { readonly koodit: readonly { readonly koodiarvo: string }[] }>>>('koski/koski-koodistot.json');
    const ours = globSync('schemas/code-lists/*.json', { cwd: ROOT }).map(
      (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as CodeListFile,
    );
    const strangers = ours.flatMap(({ uri, values }) => {
      const theirs = new Set(lists[uri ?? '']?.koodit.map(({ koodiarvo }) => koodiarvo));
      return theirs.size === 0 ? [] : values.flatMap(({ code, sourceCodes }) => sourceCodes ?? [code]).filter((code) => !theirs.has(code));
    });
    expect(ours.filter(({ uri }) => Object.hasOwn(lists, uri ?? '')).length).toBeGreaterThan(2);
    expect(strangers).toEqual([]);
  });
});

describe.skipIf(!existsSync(data))('beside the tables of Primus', () => {
  test('a column whose header was observed is read from the field number that was observed with it', () => {
    const observed = observedNumbers();
    const columns = globSync('packages/sources/bindings/primus/*.json', { cwd: ROOT }).flatMap(
      (file) => (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { columns: readonly Column[] }).columns,
    );
    const compared = columns.filter(({ name, register }) => register !== null && observed.has(name));
    expect(compared.length).toBeGreaterThan(3);
    expect(compared.filter(({ name, register }) => observed.get(name)?.has(register ?? '') !== true)).toEqual([]);
  });
});

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(data, file), 'utf8')) as T;
}

function properties(): readonly (readonly [string, Property])[] {
  return globSync('schemas/*.schema.json', { cwd: ROOT }).flatMap((file) => {
    const schema = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { title: string; properties?: Readonly<Record<string, Property>> };
    return Object.entries(schema.properties ?? {}).map(([name, property]) => [`${schema.title}.${name}`, property] as const);
  });
}

/** KOSKI's table of the links by which a learner shares results: beside the document, and not in the table of its fields. */
const SHARES = 'suoritusjako';

/** The steps of the KOSKI paths that a property names; the first step of a path is KOSKI's own frame, not a field. */
function koskiSteps(property: Property): readonly string[] {
  const paths = property['x-sources'].filter((source) => source.startsWith('koski:')).map((source) => source.slice('koski:'.length));
  return paths.filter((path) => !path.startsWith(SHARES)).flatMap((path) => path.replaceAll('[]', '').split('.').slice(1));
}

function alwaysSensitive(): ReadonlySet<string> {
  const sensitive = readJson<readonly KoskiField[]>('koski/koski-sensitive-fields.json');
  const marked = new Set(sensitive.map(({ class: owner, field }) => `${owner}.${field}`));
  const all = readJson<readonly KoskiField[]>('koski/koski-fields.json');
  const open = new Set(all.filter(({ class: owner, field }) => !marked.has(`${owner}.${field}`)).map(({ field }) => field));
  return new Set(sensitive.map(({ field }) => field).filter((field) => !open.has(field)));
}

function observedNumbers(): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = readFileSync(join(data, 'primus/primus-field-numbers-observed.csv'), 'utf8').split('\n').slice(1);
  const numbers = new Map<string, Set<string>>();
  for (const [, , header = '', reference = ''] of rows.map((row) => row.split(';')))
    numbers.set(header, (numbers.get(header) ?? new Set()).add(reference));
  return numbers;
}
