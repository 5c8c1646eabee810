import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { AJV_OPTIONS } from '../src/index.ts';
import { faultyWitnesses, validWitnesses } from '../src/witness.ts';
import { soundSet } from './samples/sound-set.ts';

const SET = soundSet();
const [PET] = SET.entities;
if (PET === undefined) throw new RangeError('the sample has no entity');
const ajv = new Ajv2020({ ...AJV_OPTIONS, schemas: [...SET.plain] });
const VALID = validWitnesses(SET, PET);
const FAULTY = faultyWitnesses(SET, PET);

test.each(VALID.map((witness) => [witness.name, witness] as const))('valid: %s', (_name, { value }) => {
  expect(ajv.validate(PET.id, value)).toBe(true);
});

test.each(FAULTY.map((witness) => [witness.name, witness] as const))('faulty: %s', (_name, { value, keyword }) => {
  expect(ajv.validate(PET.id, value)).toBe(false);
  expect(ajv.errors?.map((error) => error.keyword)).toContain(keyword);
});

describe('what is tried', () => {
  test('every code, both bounds, the least and the fullest record', () => {
    expect(VALID.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['least', 'full', 'kind "cat"', 'kind "dog"', 'weight 1', 'weight 90', 'friends ["cat","dog"]']),
    );
  });

  test('every keyword that the sample has', () => {
    const keywords = new Set(FAULTY.map(({ keyword }) => keyword));
    expect([...keywords].toSorted()).toEqual([
      'additionalProperties',
      'enum',
      'if',
      'maxLength',
      'maximum',
      'minimum',
      'pattern',
      'required',
      'type',
      'uniqueItems',
    ]);
  });
});
