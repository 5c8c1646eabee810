import { readFileSync } from 'node:fs';
import { checkAccounts, type FieldInfo, fieldsOfSchemas, type SchemaFile } from '@nivel/schema-tools';
import { describe, expect, test } from 'vitest';
import { schemaSet } from './support/schema-set.ts';

/* The floor of the model as it is: what KOSKI keeps secret, and what we judged to be as delicate, cannot come out looser here. */

interface Account {
  readonly fields?: readonly string[];
}

interface Floor {
  readonly marked: readonly { readonly key: string; readonly judged?: string; readonly whole?: boolean }[];
  readonly accounts: Readonly<Record<string, Account>>;
}

const FIELDS = fieldsOfSchemas(schemaSet());
const FILES = ['floor', 'concepts', 'left-out'].map((name) => fileOf(name));
const FLOOR: Floor = JSON.parse(FILES[0]?.text ?? '{}');
const FLOORED = [...new Set(Object.values(FLOOR.accounts).flatMap(({ fields = [] }) => fields))];

function fileOf(name: string): SchemaFile {
  return { file: `schemas/${name}.json`, text: readFileSync(new URL(`../../../schemas/${name}.json`, import.meta.url), 'utf8') };
}

function found(fields: readonly FieldInfo[], files: readonly SchemaFile[] = FILES) {
  return checkAccounts(fields, files).map(({ code, data }) => [code, data['key'] ?? data['row'], data['field']] as const);
}

function keysOf(field: string): readonly string[] {
  return FLOOR.marked.map(({ key }) => key).filter((key) => FLOOR.accounts[key]?.fields?.includes(field));
}

/* The check looks at each field for itself, so that all can be changed at once. */
const ALL_OPEN = found(FIELDS.map((field) => (FLOORED.includes(field.field) ? { ...field, class: 'open' as const } : field)));
const ALL_UNSOURCED = found(FIELDS.map((field) => (FLOORED.includes(field.field) ? { ...field, sources: ['koski:muu'] } : field)));

function keysSaid(code: string, diagnostics: ReturnType<typeof found>, name: string): readonly unknown[] {
  return diagnostics.filter(([written, , field]) => written === code && field === name).map(([, key]) => key);
}

test('the model stands on it', () => {
  expect(found(FIELDS)).toEqual([]);
});

test('every field and whole class that KOSKI marks is there, and what we judged besides', () => {
  const judged = FLOOR.marked.filter((marked) => marked.judged !== undefined);
  expect([FLOOR.marked.length - judged.length, judged.length]).toEqual([124, 30]);
  expect(FLOOR.marked.filter(({ key, judged: ours }) => ours === undefined && key.endsWith('.*')).map(({ key }) => key)).toEqual([
    'AhvenanmaanPerusopetuksenToimintaAlueenSuoritus.*',
    'AmmatillisenTutkinnonOsanLisätieto.*',
    'PerusopetuksenLisäopetuksenToiminta_AlueenSuoritus.*',
    'PerusopetuksenToiminta_AlueenSuoritus.*',
  ]);
});

describe.each(FLOORED)('%s', (name) => {
  test('cannot be made open: KOSKI’s names for it are said', () => {
    expect(keysSaid('schema/floor-class', ALL_OPEN, name)).toEqual(keysOf(name));
  });

  test('cannot lose its source', () => {
    expect(keysSaid('schema/floor-source', ALL_UNSOURCED, name)).toEqual(keysOf(name));
  });
});

test('no account can be removed', () => {
  const floor = { file: 'schemas/floor.json', text: JSON.stringify({ ...FLOOR, accounts: {} }) };
  const missing = found(FIELDS, [floor, ...FILES.slice(1)]);
  expect(missing).toEqual(FLOOR.marked.map(({ key }) => ['schema/floor-missing', key, undefined]));
});
