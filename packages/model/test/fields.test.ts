import { LANGUAGES } from '@nivel/diagnostics';
import { fieldsOfSchemas } from '@nivel/schema-tools';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, CODE_LISTS, DATA_CLASSES, ENTITIES, entityInfo, FIELDS, fieldInfo, fieldsOf } from '../src/index.ts';
import { schemaSet } from './support/schema-set.ts';

const SET = schemaSet();
const OF_ORGANISATIONS = ['provider', 'school'];

describe.each(FIELDS.map((field) => [field.field, field] as const))('%s', (_name, field) => {
  test('has terms and descriptions in every language', () => {
    for (const language of LANGUAGES) {
      expect(field.term[language]).toMatch(/\S/);
      expect(field.description[language]).toMatch(/^\p{Lu}.*[.]$/u);
    }
  });

  test('has a class, a category and a source', () => {
    expect(DATA_CLASSES).toContain(field.class);
    expect(CATEGORIES).toContain(field.category);
    expect(field.sources.length + field.derivedFrom.length).toBeGreaterThan(0);
  });

  test('has a code list if its values are codes', () => {
    expect(field.values === 'codes').toBe(field.codes !== undefined);
    if (field.codes !== undefined) expect(CODE_LISTS[field.codes].values.length).toBeGreaterThan(1);
  });
});

test('metadata is that of the schemas, field by field', () => {
  expect(FIELDS).toEqual(fieldsOfSchemas(SET).map(({ place: _place, ...field }) => field));
});

test('metadata cannot be changed', () => {
  expect(Object.isFrozen(FIELDS) && FIELDS.every((field) => Object.isFrozen(field) && Object.isFrozen(field.sources))).toBe(true);
  expect(Object.isFrozen(CODE_LISTS.grade.values[0]?.term)).toBe(true);
});

test.each(ENTITIES.filter((entity) => !OF_ORGANISATIONS.includes(entity)))('%s belongs to a learner and says so', (entity) => {
  expect(fieldInfo(`${entity}.learnerKey`)).toMatchObject({ class: 'personal', category: 'identity', required: true });
});

test('classes and categories are those that the rule book counts on', () => {
  const table = Object.fromEntries(
    CATEGORIES.map((category) => [category, [...new Set(FIELDS.filter((field) => field.category === category).map((field) => field.class))]]),
  );
  expect(table).toEqual({
    absence: ['confidential'],
    'absence-reason': ['special'],
    contact: ['personal'],
    'final-grade': ['personal'],
    'guardian-contact': ['personal', 'confidential'],
    health: ['special'],
    identity: ['personal'],
    language: ['personal'],
    'national-id': ['personal'],
    organisation: ['open'],
    'pedagogical-practice': ['confidential'],
    placement: ['personal'],
    'protection-order': ['confidential'],
    'student-welfare': ['special'],
    'study-right': ['personal'],
    'support-decision': ['confidential', 'special'],
    'support-fact': ['confidential'],
  });
});

test('names that do not exist are not found, inherited ones neither', () => {
  expect([fieldInfo('learner.shoeSize'), fieldInfo('constructor'), entityInfo('toString')]).toEqual([undefined, undefined, undefined]);
  expect(fieldsOf('health').map(({ property }) => property)).toEqual(['learnerKey', 'note']);
  expect(entityInfo('health')).toMatchObject({ typeName: 'Health', id: 'https://w3id.org/nivel/1/health' });
});

test('religion and ethics cannot be told apart', () => {
  const subjects = CODE_LISTS.subject.values;
  expect(subjects.filter(({ sourceCodes = [] }) => sourceCodes.includes('ET') || sourceCodes.includes('KT')).map(({ code }) => code)).toEqual(['KT']);
  expect(subjects.some(({ code }) => code === 'ET')).toBe(false);
});
