import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../src/day.ts';
import { isWithinAYear, lastDayOfYearFrom } from '../src/ethics/valid-days.ts';

test.each([
  ['2026-09-01', '2027-08-31'],
  ['2026-01-01', '2026-12-31'],
  ['2028-02-29', '2029-02-28'],
  ['2027-03-01', '2028-02-29'],
])('twelve months from %s end on %s', (from, through) => {
  const [first = 0, last = 0] = [parseDay(from), parseDay(through)];
  expect(formatDay(lastDayOfYearFrom(first))).toBe(through);
  expect([first - 1, first, last, last + 1].map((day) => isWithinAYear(first, day))).toEqual([false, true, true, false]);
});
