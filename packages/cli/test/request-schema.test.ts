import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSample } from '@nivel/sources';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ROOT, TRANSITION } from './run-cli.ts';

const schema = JSON.parse(await readFile(join(ROOT, 'policies', 'generated', 'request.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true }).compile(schema);

describe('the published schema of a request', () => {
  test('accepts the requests that the program accepts', () => {
    expect(validate(TRANSITION), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(generateSample({ learners: 1, seed: 1 }).request), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...TRANSITION, consents: { 'student-welfare': 'given' }, judgements: { 'final-grade.restrictedSyllabus': 'necessary' } })).toBe(
      true,
    );
  });

  test.each([
    ['an unknown role', { role: 'headmaster' }],
    ['an unknown key', { colour: 'red' }],
    ['an unknown fact', { facts: { age: '15' } }],
    ['an unknown subject of a consent', { consents: { 'final-grade.colour': 'given' } }],
    ['an unknown state', { consents: { 'final-grade': 'maybe' } }],
    ['no day', { day: undefined }],
  ])('refuses %s', (_, changes) => {
    expect(validate(JSON.parse(JSON.stringify({ ...TRANSITION, ...changes })))).toBe(false);
  });
});
