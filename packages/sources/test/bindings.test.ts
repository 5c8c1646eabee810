import { readdirSync, readFileSync } from 'node:fs';
import { CODE_LISTS, FIELDS, fieldInfo } from '@nivel/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { findBinding } from '../src/find-binding.ts';
import { BINDINGS } from '../src/generated/bindings.ts';
import { readBinding } from '../src/read-binding.ts';

const folder = new URL('../bindings/', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Record<string, unknown>;
const names = readdirSync(new URL('primus/', folder)).toSorted();
const rules = { fields: FIELDS.map(({ field }) => field), file: 'binding.json' };
const bySchema = new Ajv2020({ strict: false }).compile(readJson('binding.schema.json'));

describe('the bindings of this package', () => {
  test('the generated value is what the files say', () => {
    const documents = names.map((name) => {
      const { $schema, ...binding } = readJson(`primus/${name}`);
      return binding;
    });
    expect(BINDINGS).toEqual(documents);
  });

  test.each(names)('%s is a valid binding, by the schema and by the reader', (name) => {
    const document = readJson(`primus/${name}`);
    expect(bySchema(document)).toBe(true);
    expect(readBinding(document, rules)).toMatchObject({ kind: 'valid' });
  });

  const columns = BINDINGS.flatMap((binding) => binding.columns.map((column) => ({ binding, column })));

  test('every column stands where the model says that its field comes from', () => {
    for (const { binding, column } of columns) {
      if (column.field === null) continue;
      const name = column.name.replace(/^(arvosana|rajattu)_\w+$/, '$1_<aine>');
      expect(fieldInfo(column.field)?.sources).toContain(`primus:${binding.id}/${name}`);
    }
  });

  test('codes go to codes of the model, and each code of the model can be written', () => {
    const codesOf = (id: string | undefined) =>
      Object.values(CODE_LISTS)
        .find((list) => list.id === id)
        ?.values.map(({ code }) => code) ?? [];
    for (const { column } of columns) {
      const { reader } = column;
      if (reader.kind !== 'code' && reader.kind !== 'code-list') continue;
      const codes = codesOf(fieldInfo(column.field ?? '')?.codes);
      expect(new Set(Object.values(reader.codes)), column.name).toEqual(new Set<string>(codes));
    }
  });

  test('no two written codes are the same without regard to case', () => {
    for (const { column } of columns) {
      if (column.reader.kind !== 'code' && column.reader.kind !== 'code-list') continue;
      const written = Object.keys(column.reader.codes).map((code) => code.toLowerCase());
      expect(new Set(written).size, column.name).toBe(written.length);
    }
  });

  test('a binding is found by the name of its file', () => {
    expect(findBinding(BINDINGS, 'Oppilaat.csv')?.id).toBe('oppilaat');
    expect(findBinding(BINDINGS, 'kurssit.csv')).toBe(undefined);
  });
});

const COLUMN = { name: 'korttinumero', register: 'V1', reader: { kind: 'card-number' }, presence: 'filled', record: null, field: null };
const TENANT = { name: 'Kuntakoodi', register: null, reader: { kind: 'tenant' }, presence: 'filled', record: 'learner', field: 'learner.tenant' };
const LEARNER = { id: 'learner', entity: 'learner', when: [], constants: {} };
const VALID = {
  id: 'own',
  file: 'own.csv',
  database: 'opphenk',
  title: { fi: 'oma', sv: 'egen', en: 'own' },
  tenantColumn: 'Kuntakoodi',
  keyColumn: 'korttinumero',
  keys: 'defines',
  records: [LEARNER],
  columns: [TENANT, COLUMN],
};

function withReader(reader: unknown) {
  return { ...VALID, columns: [TENANT, COLUMN, { ...COLUMN, name: 'sukunimi', record: 'learner', field: 'learner.lastName', reader }] };
}

function faultsIn(document: unknown): string[] {
  const result = readBinding(document, rules);
  return result.kind === 'valid' ? [] : result.diagnostics.map(({ code, place }) => `${code} ${place.path ?? ''}`.trim());
}

describe("a binding of one's own", () => {
  test('the example is valid', () => {
    expect(faultsIn(VALID)).toEqual([]);
    expect(faultsIn({ ...VALID, $schema: '../binding.schema.json' })).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['not an object', [], ['sources/binding-shape']],
    ['a missing key', { ...VALID, keys: undefined }, ['sources/binding-shape keys']],
    ['an unknown key', { ...VALID, colums: [] }, ['sources/binding-unknown-key colums']],
    ['a key of a prototype', JSON.parse(`{"__proto__":{},${JSON.stringify(VALID).slice(1)}`), ['sources/binding-unknown-key __proto__']],
    ['no column', { ...VALID, columns: [] }, ['sources/binding-shape columns']],
    ['a column name with a separator', { ...VALID, columns: [TENANT, { ...COLUMN, name: 'a;b' }] }, ['sources/binding-shape columns[1].name']],
    ['a lower-case reference', { ...VALID, columns: [TENANT, { ...COLUMN, register: 'k2' }] }, ['sources/binding-shape columns[1].register']],
    ['an unknown presence', { ...VALID, columns: [TENANT, { ...COLUMN, presence: 'maybe' }] }, ['sources/binding-shape columns[1].presence']],
    ['an unknown reader', withReader({ kind: 'guess' }), ['sources/binding-shape columns[2].reader.kind']],
    ['a reader of a prototype', withReader({ kind: 'constructor' }), ['sources/binding-shape columns[2].reader.kind']],
    ['a reader without its limit', withReader({ kind: 'text' }), ['sources/binding-shape columns[2].reader.max']],
    ['a limit of nothing', withReader({ kind: 'text', max: 0 }), ['sources/binding-shape columns[2].reader.max']],
    ['a reader with too much', withReader({ kind: 'date', max: 1 }), ['sources/binding-unknown-key columns[2].reader.max']],
    ['an empty code table', withReader({ kind: 'code', codes: {} }), ['sources/binding-shape columns[2].reader.codes']],
    ['a code that is a number', withReader({ kind: 'code', codes: { a: 1 } }), ['sources/binding-shape columns[2].reader.codes.a']],
    [
      'a separator of the file',
      withReader({ kind: 'code-list', separator: ';', codes: { a: 'b' } }),
      ['sources/binding-shape columns[2].reader.separator'],
    ],
    [
      'a constant that is a list',
      { ...VALID, records: [{ ...LEARNER, constants: { subject: [] } }] },
      ['sources/binding-shape records[0].constants.subject'],
    ],
  ])('%s is refused by the schema and by the reader', (_name, document, expected) => {
    expect(faultsIn(document)).toEqual(expected);
    expect(bySchema(document)).toBe(false);
  });

  test.each<[string, unknown, string[]]>([
    [
      'an unknown field',
      { ...VALID, columns: [{ ...TENANT, field: 'learner.tenants' }, COLUMN] },
      ['sources/binding-unknown-field columns[0].field'],
    ],
    [
      'an unknown constant',
      { ...VALID, records: [{ ...LEARNER, constants: { colour: 'red' } }] },
      ['sources/binding-unknown-field records[0].constants.colour'],
    ],
    ['an unknown record', { ...VALID, columns: [{ ...TENANT, record: 'pupil' }, COLUMN] }, ['sources/binding-wrong-record columns[0].record']],
    [
      'a field of another entity',
      { ...VALID, columns: [{ ...TENANT, field: 'health.note' }, COLUMN] },
      ['sources/binding-wrong-record columns[0].record'],
    ],
    [
      'a column that goes nowhere',
      { ...VALID, columns: [TENANT, COLUMN, { ...COLUMN, name: 'luokka' }] },
      ['sources/binding-wrong-record columns[2].record'],
    ],
    [
      'a doubled column',
      { ...VALID, columns: [TENANT, COLUMN, { ...COLUMN, name: ' Korttinumero '.trim() }] },
      ['sources/binding-twice columns[2].name', 'sources/binding-wrong-record columns[2].record'],
    ],
    ['two columns into one field', { ...VALID, columns: [TENANT, COLUMN, { ...TENANT, name: 'toinen' }] }, ['sources/binding-twice columns']],
    ['a doubled record', { ...VALID, records: [LEARNER, LEARNER] }, ['sources/binding-twice records[1].id']],
    [
      'a key column that is not there',
      { ...VALID, keyColumn: 'kortti' },
      ['sources/binding-unknown-column keyColumn', 'sources/binding-wrong-record columns[1].record'],
    ],
    ['a condition on no column', { ...VALID, records: [{ ...LEARNER, when: ['nimi'] }] }, ['sources/binding-unknown-column records[0].when[0]']],
    [
      'a password',
      { ...VALID, columns: [TENANT, COLUMN, { ...TENANT, name: 'wilma salasana', field: 'learner.lastName' }] },
      ['sources/binding-forbidden-column columns[2].name'],
    ],
  ])('%s makes no sense', (_name, document, expected) => {
    expect(faultsIn(document)).toEqual(expected);
  });
});
