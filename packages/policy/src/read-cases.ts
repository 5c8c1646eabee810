import type { Step } from '@nivel/diagnostics';
import type { Case, Expectation } from './law.ts';
import { FORMS, OUTCOMES, PATHS } from './paths.ts';
import { readTextList } from './read-provision.ts';
import { placeIn, type Reading, type RecordValue, readList, readName, readRecord, readText, readTexts, valueAt, wrongShape } from './reading.ts';

const EXPECT_KEYS = {
  required: ['outcome'],
  optional: ['form', 'path', 'rule', 'provisions', 'because', 'missing', 'from', 'obligations', 'unsettled'],
};

/** Reads the cases of one rule (`about` once, at the top) or of one topic (`about` in each case). */
export function readCases(reading: Reading): readonly Case[] {
  readRecord(reading, [], { required: ['cases'], optional: ['about', 'id', 'term', 'title', 'text'] });
  const about = readAbout(reading, ['about']);
  return readList(reading, ['cases']).flatMap((_, index) => readCase(reading, index, about));
}

/** One case, or as many as the lists of `with` can be combined: a list says that the same is expected of each of its values. */
function readCase(reading: Reading, index: number, shared: readonly string[]): readonly Case[] {
  const path: readonly Step[] = ['cases', index];
  const record = readRecord(reading, path, { required: ['name', 'situation', 'expect'], optional: ['with', 'about'] });
  if (record === undefined) return [];
  const situation = readText(reading, [...path, 'situation']);
  const expect = readExpectation(reading, [...path, 'expect']);
  const own = readAbout(reading, [...path, 'about']);
  if (situation === undefined || expect === undefined) return [];
  return readChanges(reading, [...path, 'with']).map((changes) => ({
    kind: 'case',
    name: caseName(record['name']),
    ...caseTitle(reading, [...path, 'name']),
    about: own.length > 0 ? own : shared,
    situation,
    with: changes,
    expect,
    place: placeIn(reading, path),
  }));
}

function caseName(name: unknown): string {
  if (typeof name === 'string') return name;
  const texts = (name ?? {}) as RecordValue;
  return String(texts['fi'] ?? texts['en'] ?? '?');
}

function caseTitle(reading: Reading, path: readonly Step[]): Pick<Case, 'title'> {
  if (typeof valueAt(reading, path) === 'string') return {};
  const title = readTexts(reading, path);
  return title === undefined ? {} : { title };
}

function readAbout(reading: Reading, path: readonly Step[]): readonly string[] {
  return typeof valueAt(reading, path) === 'string' ? [String(valueAt(reading, path))] : readTextList(reading, path);
}

function readChanges(reading: Reading, path: readonly Step[]): readonly Readonly<Record<string, string>>[] {
  const value = valueAt(reading, path);
  if (value === undefined) return [{}];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongShape(reading, path, '{ … }') ?? [{}];
  return Object.entries(value).reduce<readonly Readonly<Record<string, string>>[]>(
    (ways, [key, changed]) => ways.flatMap((way) => valuesOf(changed).map((each) => ({ ...way, [key]: each }))),
    [{}],
  );
}

function valuesOf(changed: unknown): readonly string[] {
  return Array.isArray(changed) ? changed.map(String) : [String(changed)];
}

function readExpectation(reading: Reading, path: readonly Step[]): Expectation | undefined {
  const record = readRecord(reading, path, EXPECT_KEYS);
  const outcome = readName(reading, [...path, 'outcome'], { name: 'outcome', values: OUTCOMES });
  if (record === undefined || outcome === undefined) return undefined;
  const list = (key: string) => (Object.hasOwn(record, key) ? readTextList(reading, [...path, key]) : undefined);
  return {
    outcome,
    form: readName(reading, [...path, 'form'], { name: 'form', values: FORMS }),
    path: readName(reading, [...path, 'path'], { name: 'path', values: PATHS }),
    rule: readText(reading, [...path, 'rule']),
    provisions: list('provisions'),
    because: readBecause(reading, [...path, 'because']),
    missing: list('missing'),
    from: list('from'),
    obligations: list('obligations'),
    unsettled: list('unsettled'),
  };
}

function readBecause(reading: Reading, path: readonly Step[]): Expectation['because'] {
  const value = valueAt(reading, path);
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongShape(reading, path, '{ … }');
  return Object.fromEntries(Object.keys(value).map((rule) => [rule, readTextList(reading, [...path, rule])]));
}
