import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateLearner } from '../src/generated/validators/learner.ts';
import { ENTITIES, parse } from '../src/index.ts';

const LEARNER = { learnerKey: '4711', tenant: '999-1.2.246.562.10.00000000001', protectionOrder: 'none' };

function codesOf(value: unknown): readonly (readonly [string, string | undefined])[] {
  const parsed = parse('learner', value);
  return parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ code, place }) => [code, place.path] as const);
}

test('a valid value comes back as it is', () => {
  const parsed = parse('learner', LEARNER);
  expect(parsed.kind === 'valid' && parsed.value).toBe(LEARNER);
});

test('the validator of one entity says what `parse` says', () => {
  expect(validateLearner(LEARNER)).toEqual(parse('learner', LEARNER));
  expect(validateLearner({})).toEqual(parse('learner', {}));
});

describe('names that objects inherit', () => {
  test.each([
    ['an own __proto__', JSON.parse(`{ "__proto__": { "learnerKey": "1" }, "tenant": "${LEARNER.tenant}", "protectionOrder": "none" }`)],
    ['inherited fields', Object.create(LEARNER)],
    ['a constructor', { ...LEARNER, constructor: 'x' }],
  ])('%s', (_name, value) => {
    expect(parse('learner', value).kind).toBe('invalid');
  });

  test('an inherited field does not count as there', () => {
    expect(codesOf(Object.assign(Object.create({ tenant: LEARNER.tenant }), { learnerKey: '4711', protectionOrder: 'none' }))).toEqual([
      ['model/required', 'learner.tenant'],
    ]);
  });
});

test.each([null, undefined, 1, 'learner', [], [LEARNER], () => LEARNER])('%s is not a record', (value) => {
  expect(parse('learner', value).kind).toBe('invalid');
});

test('an unknown name near a known one gets a suggestion', () => {
  const parsed = parse('learner', { ...LEARNER, birthdate: '2010-02-28' });
  expect(parsed).toMatchObject({ diagnostics: [{ code: 'model/unknown-property', data: { name: 'birthdate', suggestions: 'birthDate' } }] });
});

test('a personal value in the place of a name is not repeated', () => {
  const parsed = parse('learner', { ...LEARNER, '010110A999B': 'x', 'aino@esimerkki.example': 'x' });
  expect(JSON.stringify(parsed)).not.toMatch(/010110|aino/);
});

test('no diagnostic has a value in it', () => {
  const marker = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `§§${text}`);
  const fields = Object.fromEntries(
    ['learnerKey', 'nationalId', 'birthDate', 'phone', 'email', 'protectionOrder', 'postalCode'].map((name) => [name, marker]),
  );
  fc.assert(
    fc.property(fc.record(fields), (record) => {
      expect(JSON.stringify(parse('learner', record))).not.toContain('§§');
    }),
  );
});

test('anything at all gets an answer, and the same one twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENTITIES), fc.jsonValue(), (entity, value) => {
      expect(parse(entity, value)).toEqual(parse(entity, value));
    }),
  );
});
