import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '@nivel/policy';
import { describe, expect, test } from 'vitest';
import { today } from '../src/today.ts';
import { ROOT } from './run-cli.ts';

const SOURCES = join(ROOT, 'packages/cli/src');

describe('today is the day in Finland', () => {
  test.each([
    ['a minute before midnight in winter', '2026-01-31T21:59:00Z', '2026-01-31'],
    ['at midnight in winter', '2026-01-31T22:00:00Z', '2026-02-01'],
    ['a minute before midnight in summer', '2026-07-31T20:59:00Z', '2026-07-31'],
    ['at midnight in summer', '2026-07-31T21:00:00Z', '2026-08-01'],
    ['at the end of a year', '2026-12-31T22:00:00Z', '2027-01-01'],
    ['on a leap day', '2028-02-28T23:00:00Z', '2028-02-29'],
  ])('%s', (_, moment, day) => expect(formatDay(today(new Date(moment)))).toBe(day));

  test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('where the machine keeps %s', (zone) => {
    const code = `
      import { today } from ${JSON.stringify(new URL('../dist/today.js', import.meta.url).href)};
      const days = ['2026-07-31T20:59:59Z', '2026-07-31T21:00:00Z'].map((moment) => today(new Date(moment)));
      process.stdout.write(String(days[1] - days[0]) + ' ' + String(days[1]));
    `;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    expect(out).toBe(`1 ${today(new Date('2026-07-31T21:00:00Z'))}`);
  });
});

test('no command takes the day of the machine but through it', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.filter((file) =>
    /getFullYear|getMonth\(|getDate\(|getUTC|toISOString\(\)\.slice|toLocale/.test(readFileSync(join(SOURCES, file), 'utf8')),
  );
  expect(found).toEqual([]);
});
