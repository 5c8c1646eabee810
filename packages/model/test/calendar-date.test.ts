import { expect, test } from 'vitest';
import { schemaSet } from './support/schema-set.ts';

const shape = schemaSet().definitions.find(({ name }) => name === 'CalendarDate')?.shape;
const PATTERN = new RegExp(shape?.kind === 'text' ? (shape.pattern ?? '') : '', 'u');

function text(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2099 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

test('the pattern knows exactly the days of the calendar from 1900 to 2099', () => {
  const wrong: string[] = [];
  for (let year = 1895; year <= 2105; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        if (PATTERN.test(text(year, month, day)) !== (month > 0 && month < 13 && day > 0 && isInCalendar(year, month, day)))
          wrong.push(text(year, month, day));
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each(['2024-2-9', ' 2024-02-09', '2024-02-09\n', '2024-02-09T00:00:00Z', '09.02.2024', '20240209', '٢٠٢٤-٠٢-٠٩'])(
  '%j is not a day',
  (written) => {
    expect(PATTERN.test(written)).toBe(false);
  },
);
