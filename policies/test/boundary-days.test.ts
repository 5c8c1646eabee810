import { beforeAll, expect, test } from 'vitest';
import {
  compileRuleBook,
  type DayNumber,
  type DecisionTable,
  decideFields,
  formatDay,
  NO_END,
  requestOfCase,
} from '../../packages/policy/dist/index.js';
import { readRuleBook } from './rule-book.ts';

/* A day on which law or a rule begins or ends is where mistakes of one day hide: the day before, the day and the day after are written out as cases. */

let table: DecisionTable;
/** For each day that a case names, what the decisions of such cases cite: rules and provision versions. */
let cited: ReadonlyMap<string, ReadonlySet<string>>;
/** Days of the cases about a category, by category. */
let daysAbout: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  table = compileRuleBook(await readRuleBook());
  const byDay = new Map<string, Set<string>>();
  const byCategory = new Map<string, Set<string>>();
  for (const each of table.book.cases) {
    const { request } = requestOfCase(table, each);
    const day = each.with['day'];
    if (request === undefined || day === undefined) continue;
    const fields = table.fields.filter(({ field, category }) => each.about.includes(field) || each.about.includes(category));
    for (const category of new Set(fields.map((field) => field.category))) addTo(byCategory, category, [day]);
    for (const { because } of decideFields(table, request, fields))
      addTo(
        byDay,
        day,
        because.flatMap(({ rule, provisions }) => [rule, ...provisions]),
      );
  }
  cited = byDay;
  daysAbout = byCategory;
});

test('around every beginning and every end of a rule there are cases about its category', () => {
  const wanted = table.book.rules.flatMap(({ id, category, box: { days } }) =>
    [days.from, days.until].filter(isDay).flatMap((day) => around(day).map((each) => ({ id, category, day: formatDay(each) }))),
  );
  expect(wanted.length).toBeGreaterThan(800);
  expect(wanted.filter(({ category, day }) => !daysAbout.get(category)?.has(day))).toEqual([]);
});

test('every provision version on which a rule rests when it begins or ends is cited by a case on that very day', () => {
  const marks = table.book.provisions.flatMap(({ versions }) =>
    versions.flatMap(({ id, applied }) => [
      { id, day: applied.from, from: applied.from },
      { id, day: applied.until - 1, from: applied.from },
    ]),
  );
  const observable = marks.filter(({ id, day }) => isDay(day) && isDay(day + 1) && restsOn(id, day));
  expect(observable.length).toBeGreaterThan(50);
  expect(observable.filter(({ id, day }) => !cited.get(formatDay(day))?.has(id)).map(({ id, day }) => `${id} on ${formatDay(day)}`)).toEqual([]);
});

/** Whether a rule that holds on a day cites the provision of a version for what the version reaches. */
function restsOn(version: string, day: DayNumber): boolean {
  const provision = version.slice(0, version.indexOf('@'));
  const reach = table.book.provisions.flatMap(({ versions }) => versions).find(({ id }) => id === version)?.reach;
  return table.book.rules.some(
    ({ box, legs }) =>
      box.days.from <= day &&
      day < box.days.until &&
      Object.values(legs).some((ids) => ids.includes(provision)) &&
      reach?.sets.every((set, index) => (set & (box.sets[index] ?? 0)) !== 0),
  );
}

function around(day: DayNumber): readonly DayNumber[] {
  return [day - 1, day, day + 1];
}

function isDay(day: DayNumber): boolean {
  return day > -NO_END && day < NO_END - 1;
}

function addTo(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  map.set(key, new Set([...(map.get(key) ?? []), ...values]));
}
