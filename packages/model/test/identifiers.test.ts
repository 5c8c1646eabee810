import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseBusinessNumber, parseHetu, parseLearnerNumber, parseOrganisationNumber, parseStudyRightNumber } from '../src/index.ts';

const PARSERS = {
  learner: parseLearnerNumber,
  hetu: parseHetu,
  organisation: parseOrganisationNumber,
  studyRight: parseStudyRightNumber,
  business: parseBusinessNumber,
};

/* Numbers worked out by hand from the published rules; none belongs to anyone. */
const RIGHT = [
  ['learner', '1.2.246.562.24.10000000003'],
  ['learner', '1.2.246.562.24.12345678907'],
  ['learner', '1.2.246.562.98.10000000009'],
  ['hetu', '010110A9998'],
  ['organisation', '1.2.246.562.10.10000000009'],
  ['organisation', '1.2.246.562.10.346830761110'],
  ['organisation', '1.2.246.562.10.00000000001'],
  ['organisation', '1.2.246.562.10.2013102416241359289612'],
  ['studyRight', '1.2.246.562.15.10000000009'],
  ['studyRight', '1.2.246.562.15.12345678903'],
  ['business', '1234567-1'],
] as const;

const WRONG_DIGIT = [
  ['learner', '1.2.246.562.24.10000000004'],
  ['learner', '1.2.246.562.24.10000000009'],
  ['hetu', '010110A999B'],
  ['organisation', '1.2.246.562.10.10000000008'],
  ['studyRight', '1.2.246.562.15.10000000003'],
  ['business', '1234567-2'],
] as const;

const WRONG_PATTERN = [
  ['learner', '1.2.246.562.10.10000000003'],
  ['learner', '24.10000000003'],
  ['hetu', '010110A999'],
  ['hetu', 'epävalidiHetu'],
  ['organisation', '1.2.246.562.24.10000000003'],
  ['studyRight', '1.2.246.562.15.1'],
  ['business', '1234567'],
  ['business', 12345671],
] as const;

test.each(RIGHT)('%s %s is right', (kind, value) => {
  expect(PARSERS[kind](value)).toEqual({ kind: 'valid', value, warnings: [] });
});

test.each(WRONG_DIGIT)('%s %s has a wrong check digit: a warning', (kind, value) => {
  expect(PARSERS[kind](value)).toMatchObject({ kind: 'valid', value, warnings: [{ code: 'model/check-digit', severity: 'warning' }] });
});

test.each(WRONG_PATTERN)('%s %s has a wrong pattern: an error', (kind, value) => {
  expect(PARSERS[kind](value)).toMatchObject({ kind: 'invalid', diagnostics: [{ severity: 'error' }] });
});

describe('one digit wrong', () => {
  test('is always seen, for the kinds whose rule sees it', () => {
    const rules = [
      ['studyRight', '1.2.246.562.15.'],
      ['organisation', '1.2.246.562.10.'],
      ['learner', '1.2.246.562.24.'],
    ] as const;
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((rest) => `1${rest.join('')}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        digits,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        ([kind, node], number, at, by) => {
          const right = rightDigits(kind, node, number);
          const changed = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`;
          expect(right).toHaveLength(1);
          expect(rightDigits(kind, node, changed)).not.toEqual(right);
        },
      ),
    );
  });
});

function rightDigits(kind: keyof typeof PARSERS, node: string, number: string): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => {
    const parsed = PARSERS[kind](`${node}${number}${digit}`);
    return parsed.kind === 'valid' && parsed.warnings.length === 0;
  });
}

test('in a record a wrong check digit is a warning at the field', () => {
  const record = { learnerKey: '1', tenant: '999-1.2.246.562.10.00000000001', protectionOrder: 'none', nationalId: '010110A999B' };
  expect(parse('learner', record)).toMatchObject({
    kind: 'valid',
    warnings: [{ code: 'model/check-digit', place: { path: 'learner.nationalId' } }],
  });
  expect(JSON.stringify(parse('learner', record)).replace(JSON.stringify(record), '')).not.toContain('010110A');
});

test('a branded number is text, and text is no branded number', () => {
  const parsed = parseLearnerNumber('1.2.246.562.24.10000000003');
  if (parsed.kind !== 'valid') throw new RangeError('the number is right');
  const text: string = parsed.value;
  // @ts-expect-error any text is not a learner number
  const number: typeof parsed.value = text;
  expect(number).toBe(text);
});
