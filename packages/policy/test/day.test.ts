import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, formatDayForReader, parseDay } from '../src/day.ts';

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', '2026-01-01T00:00', ''])('%s is not a day', (written) => {
  expect(parseDay(written)).toBeUndefined();
});

test('a day is written as it was read', () => {
  fc.assert(fc.property(fc.integer({ min: -20000, max: 60000 }), (day) => parseDay(formatDay(day)) === day));
});

test('readers get days as they write them', () => {
  expect(formatDayForReader(parseDay('2026-08-01') ?? 0)).toBe('1.8.2026');
});
