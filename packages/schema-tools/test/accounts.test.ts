import { describe, expect, test } from 'vitest';
import { checkAccounts, type FieldInfo, schemaToolsDiagnostics } from '../src/index.ts';

const REASON = { fi: 'Ei tarvita.', sv: 'Behövs inte.', en: 'Not needed.' };
const ALL_ROWS = Array.from({ length: 54 }, (_, index) => ({ row: index + 1, fields: ['pupil.support'] }));

function field(name: string, sources: readonly string[], dataClass: FieldInfo['class'] = 'confidential'): FieldInfo {
  const [entity = '', property = ''] = name.split('.');
  const texts = { fi: 'x', sv: 'x', en: 'x' };
  const place = { file: `schemas/${entity}.schema.json`, line: 7, column: 1 };
  return {
    field: name,
    entity,
    property,
    class: dataClass,
    category: 'x',
    term: texts,
    description: texts,
    list: false,
    required: false,
    values: 'text',
    sources,
    derivedFrom: [],
    place,
  };
}

const FIELDS = [
  field('pupil.support', ['koski:tuki[].alku']),
  field('pupil.conduct', ['koski:käytös']),
  field('pupil.name', ['koski:nimi'], 'personal'),
  field('pupil.area', ['koski:aineet[].tunniste']),
  field('pupil.subject', ['koski:aineet[].tunniste'], 'personal'),
];

const FLOOR = {
  marked: [
    { key: 'Tiedot.tuki', paths: ['koski:tuki[]'] },
    { key: 'Arvio.käytös', paths: ['koski:käytös'], judged: 'confidential' },
    { key: 'Henkilö.nimi', paths: ['koski:nimi'], judged: 'personal' },
    { key: 'ToimintaAlue.*', paths: ['koski:aineet[]'], whole: true },
    { key: 'Tiedot.tukimuodot', paths: ['koski:tukimuodot[]'] },
  ],
  accounts: {
    'Tiedot.tuki': { fields: ['pupil.support'] },
    'Arvio.käytös': { fields: ['pupil.conduct'] },
    'Henkilö.nimi': { fields: ['pupil.name'] },
    'ToimintaAlue.*': { fields: ['pupil.area'] },
    'Tiedot.tukimuodot': { leftOut: REASON },
  } as Record<string, unknown>,
};

interface Given {
  readonly fields?: readonly FieldInfo[];
  readonly accounts?: Readonly<Record<string, unknown>>;
  readonly concepts?: unknown;
  readonly leftOut?: unknown;
}

function found({ fields = FIELDS, accounts = FLOOR.accounts, concepts = ALL_ROWS, leftOut = [] }: Given = {}) {
  const files = [
    { file: 'schemas/floor.json', text: JSON.stringify({ ...FLOOR, accounts }, null, 1) },
    { file: 'schemas/concepts.json', text: JSON.stringify(concepts, null, 1) },
    { file: 'schemas/left-out.json', text: JSON.stringify(leftOut, null, 1) },
  ];
  return checkAccounts(fields, files).map(({ code, place, data }) => ({ code, file: place.file, data }));
}

function changed(name: string, change: Partial<FieldInfo>): readonly FieldInfo[] {
  return FIELDS.map((info) => (info.field === name ? { ...info, ...change } : info));
}

test('sound accounts have nothing wrong', () => {
  expect(found()).toEqual([]);
});

describe('the floor', () => {
  test('a loosened class is found, with the name of the source field', () => {
    expect(found({ fields: changed('pupil.support', { class: 'personal' }) })).toEqual([
      {
        code: 'schema/floor-class',
        file: 'schemas/pupil.schema.json',
        data: { key: 'Tiedot.tuki', path: 'koski:tuki[]', field: 'pupil.support', found: 'personal', expected: 'confidential' },
      },
    ]);
  });

  test('a stricter class passes', () => {
    expect(found({ fields: changed('pupil.support', { class: 'special' }) })).toEqual([]);
  });

  test('a field that takes the place without an account is under the floor too', () => {
    const loose = field('pupil.supportEnd', ['koski:tuki[].loppu'], 'open');
    expect(found({ fields: [...FIELDS, loose] })).toMatchObject([{ code: 'schema/floor-class', data: { field: 'pupil.supportEnd' } }]);
  });

  test('a field beside a place whose name starts alike is not', () => {
    expect(found({ fields: [...FIELDS, field('pupil.other', ['koski:tukiopetus'], 'open')] })).toEqual([]);
  });

  test('a whole class holds the named fields only', () => {
    expect(found({ fields: changed('pupil.area', { class: 'personal' }) })).toMatchObject([
      { code: 'schema/floor-class', data: { key: 'ToimintaAlue.*' } },
    ]);
  });

  test('what we judged ourselves has the class that we judged', () => {
    expect(found({ fields: changed('pupil.name', { class: 'open' }) })).toMatchObject([
      { code: 'schema/floor-class', data: { expected: 'personal' } },
    ]);
  });

  test('a removed source is found', () => {
    expect(found({ fields: changed('pupil.conduct', { sources: ['koski:muu'] }) })).toMatchObject([
      { code: 'schema/floor-source', data: { key: 'Arvio.käytös', path: 'koski:käytös', field: 'pupil.conduct' } },
    ]);
  });

  test('a removed field is found, with the nearest name', () => {
    const fields = FIELDS.map((info) => (info.field === 'pupil.conduct' ? field('pupil.conducts', info.sources) : info));
    expect(found({ fields })).toMatchObject([{ code: 'schema/floor-field', data: { field: 'pupil.conduct', suggestions: 'pupil.conducts' } }]);
  });

  test('a removed account is found', () => {
    const { 'Tiedot.tuki': _removed, ...accounts } = FLOOR.accounts;
    expect(found({ accounts })).toEqual([
      { code: 'schema/floor-missing', file: 'schemas/floor.json', data: { key: 'Tiedot.tuki', path: 'koski:tuki[]' } },
    ]);
  });

  test('an account of nothing is found', () => {
    expect(found({ accounts: { ...FLOOR.accounts, 'Tiedot.muu': { fields: ['pupil.name'] } } })).toMatchObject([{ code: 'schema/floor-unknown' }]);
  });

  test('what is left out is not taken all the same', () => {
    const fields = [...FIELDS, field('pupil.forms', ['koski:tukimuodot[]'])];
    expect(found({ fields })).toMatchObject([{ code: 'schema/floor-carried', data: { key: 'Tiedot.tukimuodot', field: 'pupil.forms' } }]);
  });

  test.each([
    ['both', { fields: ['pupil.name'], leftOut: REASON }],
    ['neither', {}],
    ['a reason in two languages', { leftOut: { fi: 'x', sv: 'x' } }],
    ['no fields', { fields: [] }],
  ])('an account with %s will not do', (_name, account) => {
    const accounts = { ...FLOOR.accounts, 'Tiedot.tukimuodot': account };
    expect(found({ accounts })).toEqual([{ code: 'schema/account-form', file: 'schemas/floor.json', data: { key: 'Tiedot.tukimuodot' } }]);
  });
});

describe('the concepts', () => {
  test('a row that is nowhere is found', () => {
    expect(found({ concepts: ALL_ROWS.slice(1) })).toEqual([{ code: 'schema/concept-missing', file: 'schemas/concepts.json', data: { row: 1 } }]);
  });

  test('a row may be left out for a reason', () => {
    expect(found({ concepts: ALL_ROWS.slice(1), leftOut: [{ row: 1, reason: REASON }] })).toEqual([]);
  });

  test('not without one', () => {
    expect(found({ leftOut: [{ row: 1, reason: { fi: 'x' } }] })).toMatchObject([{ code: 'schema/account-form', file: 'schemas/left-out.json' }]);
  });

  test('a row names fields that exist', () => {
    const concepts = [{ row: 1, fields: ['pupil.supports'] }, ...ALL_ROWS.slice(1)];
    expect(found({ concepts })).toMatchObject([
      { code: 'schema/concept-field', data: { row: 1, field: 'pupil.supports', suggestions: 'pupil.support' } },
    ]);
  });
});

describe('a model', () => {
  test('that takes data from KOSKI owes all three accounts', () => {
    const absent = checkAccounts(FIELDS, [{ file: 'schemas/examples/floor.json', text: '{}' }]);
    expect(absent.map(({ code, data }) => [code, data['file']])).toEqual([
      ['schema/account-absent', 'floor.json'],
      ['schema/account-absent', 'concepts.json'],
      ['schema/account-absent', 'left-out.json'],
    ]);
  });

  test('that takes none owes none', () => {
    expect(checkAccounts([field('pupil.name', ['primus:nimi'])], [])).toEqual([]);
  });
});

test('every code of the room has been tried here', () => {
  const codes = Object.keys(schemaToolsDiagnostics.rows).filter((code) => /^schema\/(?:account|floor|concept)-/.test(code));
  expect(codes.toSorted()).toEqual([
    'schema/account-absent',
    'schema/account-form',
    'schema/concept-field',
    'schema/concept-missing',
    'schema/floor-carried',
    'schema/floor-class',
    'schema/floor-field',
    'schema/floor-missing',
    'schema/floor-source',
    'schema/floor-unknown',
  ]);
});
