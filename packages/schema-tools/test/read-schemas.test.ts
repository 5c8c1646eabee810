import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOfSchemas } from '../src/index.ts';
import { sampleFiles } from './samples/sample-files.ts';
import { soundSet } from './samples/sound-set.ts';

test('fields carry their metadata and the place of their name', () => {
  const fields = fieldsOfSchemas(soundSet());
  expect(fields.map(({ field, list, required, values }) => [field, list, required, values])).toEqual([
    ['school-pet.bornOn', false, false, 'date'],
    ['school-pet.kind', false, true, 'codes'],
    ['school-pet.friends', true, false, 'codes'],
    ['school-pet.name', false, false, 'text'],
    ['school-pet.weight', false, false, 'number'],
  ]);
  expect(fields[1]).toMatchObject({
    entity: 'school-pet',
    property: 'kind',
    class: 'open',
    category: 'pets',
    term: { fi: 'laji', sv: 'art', en: 'kind' },
    codes: 'pet-kind',
    sources: ['primus:lemmikit/laji'],
    derivedFrom: [],
    place: { file: 'schemas/school-pet.schema.json', line: 18, column: 5, path: 'properties.kind' },
  });
  expect(fields[3]?.derivedFrom).toEqual(['school-pet.friends']);
});

test('conditions, code lists and shared forms are read', () => {
  const set = soundSet();
  expect(set.entities[0]?.conditions).toEqual([
    { when: [{ property: 'kind', values: ['dog'] }], demands: [{ property: 'name' }], required: ['name'] },
  ]);
  expect(set.codeLists[0]).toMatchObject({
    id: 'pet-breed',
    open: true,
    versions: [1, 2],
    values: [
      { code: 'ÄX 1.2', term: { fi: 'pystykorva' } },
      { code: 'I+', term: { sv: 'tax' }, validFrom: '2020-01-01', validThrough: '2025-07-31' },
    ],
  });
  expect(set.codeLists[1]).toMatchObject({
    id: 'pet-kind',
    uri: 'lemmikinlaji',
    open: false,
    versions: [],
    values: [
      { code: 'cat', sourceCodes: ['kissa'] },
      { code: 'dog', sourceCodes: [] },
    ],
  });
  expect(set.definitions[0]?.shape).toEqual({ kind: 'text', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2020-02-29'] });
});

test('the plain form has no keyword of ours and keeps the English description', () => {
  const text = JSON.stringify(soundSet().plain);
  expect(text).not.toContain('"x-');
  expect(text).not.toContain('nivel/dialect');
  expect(text).toContain('"description":"The kind."');
});

test('the result is frozen to the bottom', () => {
  const set = soundSet();
  expect(Object.isFrozen(set)).toBe(true);
  expect(Object.isFrozen(set.entities[0]?.properties[0]?.term)).toBe(true);
});

test('the order of the files plays no part', { timeout: 60_000 }, () => {
  const files = sampleFiles();
  const expected = JSON.stringify(soundSet(files));
  fc.assert(
    fc.property(fc.shuffledSubarray([...files], { minLength: files.length, maxLength: files.length }), (shuffled) => {
      expect(JSON.stringify(soundSet(shuffled))).toBe(expected);
    }),
    { numRuns: 8 },
  );
});

test('earlier versions, examples and other files are passed over', () => {
  const [pet] = sampleFiles();
  const others = [
    'schemas/released/0.1.0/school-pet.schema.json',
    'schemas/examples/school-pet/valid-cat.json',
    'schemas/package.json',
    'schemas/README.md',
  ];
  const set = soundSet([...sampleFiles(), ...others.map((file) => ({ file, text: pet?.text ?? '' }))]);
  expect(JSON.stringify(set)).toBe(JSON.stringify(soundSet()));
});
