import { readdirSync, readFileSync } from 'node:fs';
import { FIELDS } from '@nivel/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { checkDocumentBinding, type DocumentBindingRules } from '../src/documents/check-document-binding.ts';
import type { DocumentBinding, Place } from '../src/documents/document-binding.ts';
import { ENGINE_DECISIONS, ENGINE_REASONS } from '../src/documents/walk.ts';
import { DECISIONS } from '../src/generated/decisions.ts';
import { EHOKS } from '../src/generated/ehoks.ts';
import { KOSKI } from '../src/generated/koski.ts';
import { KOSKI_SENSITIVE_FIELDS } from '../src/generated/koski-sensitive-fields.ts';

const folder = new URL('../bindings/', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const compiled = (schema: string) => new Ajv2020({ strict: false, unicodeRegExp: true }).compile(readJson(schema));
const bySchema = compiled('document-binding.schema.json');
const filesOf = (system: string) => readdirSync(new URL(`${system}/`, folder)).map((name) => `${system}/${name}`);

const rules: DocumentBindingRules = { fields: FIELDS, decisions: DECISIONS, sensitive: KOSKI_SENSITIVE_FIELDS, file: 'koski' };
const codesOf = (binding: DocumentBinding, changed: Partial<DocumentBindingRules> = {}) =>
  checkDocumentBinding(binding, { ...rules, ...changed }).map(({ code, data }) => `${code} ${Object.values(data).join(' ')}`);

function withPlace(name: string, change: Partial<Place>): DocumentBinding {
  const place = KOSKI.places[name];
  if (place === undefined) throw new Error(name);
  return { ...KOSKI, places: { ...KOSKI.places, [name]: { ...place, ...change } } };
}

function withField(name: string, field: string, rule: Place['fields'][string]): DocumentBinding {
  return withPlace(name, { fields: { ...KOSKI.places[name]?.fields, [field]: rule } });
}

describe('the files of the bindings', () => {
  test.each([...filesOf('koski'), ...filesOf('ehoks')])('%s has the shape of its schema', (name) => {
    expect(bySchema(readJson(name)), JSON.stringify(bySchema.errors)).toBe(true);
  });

  test('the decisions and the sensitive fields have theirs', () => {
    expect(compiled('decisions.schema.json')(readJson('documents/decisions.json'))).toBe(true);
    expect(compiled('sensitive-fields.schema.json')(readJson('documents/koski-sensitive-fields.json'))).toBe(true);
  });

  test('a rule says one thing', () => {
    const file = (rule: object) => ({ title: { fi: 'a', sv: 'b', en: 'c' }, places: { some: { fields: { key: rule } } } });
    const right = [{ to: 'name' }, { each: ['some'], last: ['some'] }, { leave: 'some-reason', floor: 'own' }];
    const wrong = [{}, { to: 'name', leave: 'some-reason' }, { go: [] }, { to: 'name', last: ['some'] }, { to: 'Name' }, { hold: 'A' }];
    expect(right.map((rule) => bySchema(file(rule)))).toEqual([true, true, true]);
    expect(wrong.map((rule) => bySchema(file(rule)))).toEqual(wrong.map(() => false));
  });

  test('the generated values are what the files say', () => {
    const names = (system: string) => filesOf(system).flatMap((name) => Object.keys(readJson(name).places as object));
    const places = (system: string) => names(system).filter((name) => !name.endsWith('-common'));
    expect(Object.keys(KOSKI.places)).toEqual(places('koski').toSorted());
    expect(Object.keys(EHOKS.places)).toEqual(places('ehoks').toSorted());
    expect(DECISIONS).toEqual(readJson('documents/decisions.json').decisions);
    expect(KOSKI_SENSITIVE_FIELDS).toEqual(readJson('documents/koski-sensitive-fields.json').fields);
  });
});

describe('checking the bindings', () => {
  test('finds nothing in our own', () => {
    expect(codesOf(KOSKI)).toEqual([]);
    expect(codesOf(EHOKS, { sensitive: [], file: 'ehoks' })).toEqual([]);
  });

  test('every decision is taken somewhere, and the reader knows its own', () => {
    const written = JSON.stringify([KOSKI, EHOKS]);
    const own: readonly string[] = [...Object.values(ENGINE_DECISIONS), ...Object.values(ENGINE_REASONS)];
    expect(DECISIONS.filter(({ id }) => !own.includes(id) && !written.includes(`"${id}"`))).toEqual([]);
    expect(own.filter((id) => !DECISIONS.some((decision) => decision.id === id))).toEqual([]);
  });

  test.each<[string, DocumentBinding, string]>([
    ['a place that is not there', withField('person', 'oid', { go: ['persons'] }), 'sources/binding-unknown-place persons person'],
    [
      'a field that the model has not',
      withField('person', 'oid', { to: 'learnerNumbers' }),
      'sources/binding-unknown-field learner.learnerNumbers learner.learnerNumber',
    ],
    ['one value for a list', withField('programme', 'tutkintonimike', { to: 'titles' }), 'sources/binding-wrong-count study-programme.titles'],
    ['a decision that is not there', withField('person', 'oid', { leave: 'no-reason' }), 'sources/binding-unknown-decision no-reason'],
    ['a decision of the other kind', withField('person', 'oid', { leave: 'unknown-field' }), 'sources/binding-unknown-decision unknown-field'],
    [
      'a constant that the model has not',
      withField('additional-information', 'koulukoti', { each: ['living-arrangement'], with: { kind: 'reform-school' }, floor: 'source' }),
      'sources/binding-unknown-field living-arrangement.kind living-arrangement.endsOn',
    ],
  ])('finds %s', (_name, binding, expected) => {
    expect(codesOf(binding)).toEqual([expected]);
  });
});

describe('the floor under what KOSKI keeps secret', () => {
  test('gives way when a class is loosened, and names the field of KOSKI', () => {
    const loosened = FIELDS.map((info) => (info.field === 'class-membership.keptBack' ? { ...info, class: 'personal' as const } : info));
    expect(codesOf(KOSKI, { fields: loosened })).toEqual([
      'sources/binding-below-floor PerusopetuksenVuosiluokanSuoritus.jääLuokalle class-membership.keptBack',
    ]);
  });

  test('gives way when a mapping goes elsewhere, through other places too', () => {
    const moved = withPlace('disability-period', { fields: { ...KOSKI.places['disability-period']?.fields, alku: { to: 'learnerKey' } } });
    const found = codesOf(moved).filter((each) => each.startsWith('sources/binding-below-floor'));
    expect(found).toContain('sources/binding-below-floor PerusopetuksenOpiskeluoikeudenLisätiedot.vammainen disability-period.learnerKey');
    expect(found.length).toBeGreaterThan(5);
  });

  test('is missed when a mapping is removed or loses its mark', () => {
    const { jääLuokalle, ...others } = KOSKI.places['grade-level']?.fields ?? {};
    const classes = ['PerusopetuksenVuosiluokanSuoritus', 'AhvenanmaanPerusopetuksenVuosiluokanSuoritus'];
    const missing = classes.toSorted().map((name) => `sources/binding-floor-missing ${name}.jääLuokalle`);
    expect(jääLuokalle).toBeDefined();
    expect(codesOf(withPlace('grade-level', { fields: others }))).toEqual(missing);
    expect(codesOf(withField('grade-level', 'jääLuokalle', { to: 'keptBack' }))).toEqual(missing);
  });
});
