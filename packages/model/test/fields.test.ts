import { LANGUAGES } from '@nivel/diagnostics';
import { fieldsOfSchemas } from '@nivel/schema-tools';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, CODE_LISTS, type Code, DATA_CLASSES, ENTITIES, entityInfo, FIELDS, fieldInfo, fieldsOf } from '../src/index.ts';
import { schemaSet } from './support/schema-set.ts';

const SET = schemaSet();
const OF_ORGANISATIONS = ['group', 'position', 'provider', 'receipt', 'school'];

describe.each(ENTITIES)('every field of %s', (entity) => {
  test('has terms and descriptions in every language', () => {
    for (const { field, term, description } of fieldsOf(entity)) {
      for (const language of LANGUAGES) {
        expect(term[language], field).toMatch(/\S/);
        expect(description[language], field).toMatch(/^\p{Lu}.*[.]$/u);
      }
    }
  });

  test('has a class, a category and a source', () => {
    for (const { field, class: dataClass, category, sources, derivedFrom, noSource } of fieldsOf(entity)) {
      expect(DATA_CLASSES, field).toContain(dataClass);
      expect(CATEGORIES, field).toContain(category);
      expect(sources.length + derivedFrom.length === 0, field).toBe(noSource !== undefined);
      for (const language of LANGUAGES) expect(noSource?.[language] ?? 'x', field).toMatch(/\S/);
    }
  });

  test('has a closed list if its values are codes, and text if its list is open', () => {
    const listed = fieldsOf(entity).map(({ field, values, codes }) => ({ field, values, list: codes === undefined ? undefined : CODE_LISTS[codes] }));
    expect(listed.filter(({ values, list }) => (values === 'codes') !== (list !== undefined && list.open !== true))).toEqual([]);
    expect(listed.filter(({ values, list }) => list?.open === true && values !== 'text')).toEqual([]);
    expect(listed.filter(({ list }) => list !== undefined && list.open !== true && list.values.length < 2)).toEqual([]);
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

describe('what ties a record to its study right', () => {
  const LINKS = ['studyRightOid', 'outlineNumber'];
  const linked = ENTITIES.filter((entity) => fieldsOf(entity).some(({ property }) => LINKS.includes(property)));

  test.each(linked)('goes out with the content of %s or not at all, so that it never tells of a secret record', (entity) => {
    const links = fieldsOf(entity).filter(({ property }) => LINKS.includes(property));
    const content = fieldsOf(entity).filter(({ property }) => property !== 'learnerKey' && !LINKS.includes(property));
    const least = Math.min(...content.map((field) => DATA_CLASSES.indexOf(field.class)));
    expect(links.filter((link) => DATA_CLASSES.indexOf(link.class) < least).map(({ field }) => field)).toEqual([]);
    expect(links.filter((link) => !content.some(({ category }) => category === link.category)).map(({ field }) => field)).toEqual([]);
  });
});

test('classes and categories are those that the rule book counts on', () => {
  const table = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      DATA_CLASSES.filter((name) => FIELDS.some((field) => field.category === category && field.class === name)),
    ]),
  );
  expect(table).toEqual({
    absence: ['confidential'],
    'absence-reason': ['special'],
    citizenship: ['confidential'],
    conduct: ['confidential'],
    contact: ['personal'],
    'disclosure-record': ['personal', 'confidential'],
    'exam-arrangement': ['confidential'],
    'final-grade': ['personal'],
    'guardian-contact': ['personal', 'confidential'],
    health: ['special'],
    hoks: ['personal'],
    'hoks-support': ['confidential'],
    identity: ['personal'],
    language: ['personal'],
    'living-arrangement': ['confidential'],
    matriculation: ['personal'],
    'national-id': ['personal'],
    organisation: ['open'],
    'pedagogical-practice': ['confidential'],
    placement: ['personal'],
    'protection-order': ['confidential'],
    religion: ['special'],
    'staff-contact': ['personal'],
    'student-welfare': ['special'],
    'study-credit': ['personal'],
    'study-right': ['personal'],
    'support-decision': ['confidential', 'special'],
    'support-document': ['confidential'],
    'support-fact': ['confidential', 'special'],
    'support-need': ['confidential'],
    'verbal-assessment': ['confidential'],
  });
});

test('names that do not exist are not found, inherited ones neither', () => {
  expect([fieldInfo('learner.shoeSize'), fieldInfo('constructor'), entityInfo('toString')]).toEqual([undefined, undefined, undefined]);
  expect(fieldsOf('health').map(({ property }) => property)).toEqual(['learnerKey', 'note']);
  expect(entityInfo('health')).toMatchObject({ typeName: 'Health', id: 'https://w3id.org/nivel/1/health' });
});

test('religion and ethics cannot be told apart', () => {
  const subjects = ['subject', 'study-subject'] as const;
  for (const values of subjects.map((list) => CODE_LISTS[list].values)) expectOneValue(values);
});

function expectOneValue(subjects: readonly Code[]): void {
  expect(subjects.filter(({ sourceCodes = [] }) => sourceCodes.includes('ET') || sourceCodes.includes('KT')).map(({ code }) => code)).toEqual(['KT']);
  expect(subjects.some(({ code }) => code === 'ET')).toBe(false);
}
