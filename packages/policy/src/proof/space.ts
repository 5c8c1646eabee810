import type { Box } from '../box.ts';
import { type DayNumber, type DayRange, NO_BEGINNING, NO_END } from '../day.ts';
import { CONSENTS, JUDGEMENTS } from '../paths.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, type Dimension, namesOf } from '../vocabulary.ts';

/** The dimensions of a complete request in the order in which diagrams ask for them: the most telling first, what is recorded of the learner last. */
export const LEVELS = [
  'day',
  'purpose',
  'receiver',
  'sender',
  'relation',
  'role',
  'channel',
  'learnerStatus',
  'placeAccepted',
  'boards',
  'protectionOrder',
  'supportDecision',
  'consent',
  'judgement',
] as const;
export type Level = (typeof LEVELS)[number];

/** The levels before the two states that records of people give. */
export const REQUEST_LEVELS = LEVELS.indexOf('consent');
export const DAY_LEVEL = LEVELS.indexOf('day');

/**
 * All complete requests about one category: the values of each level by name, and the days cut wherever anything begins or ends.
 * Within one stretch of days nothing changes, so a stretch counts as one day.
 */
export interface Space {
  /** By level; the day has none. */
  readonly names: readonly (readonly string[])[];
  /** The first day of each stretch, ascending; the first begins before every day. */
  readonly stretches: readonly DayNumber[];
  readonly sizes: readonly number[];
  readonly categories: readonly string[];
}

/** The space in which all the books, and all the further ranges of days, can be told apart. Values that only one book knows are in it. */
export function spaceOf(books: readonly RuleBook[], further: readonly DayRange[] = []): Space {
  const stretches = stretchesOf([...books.flatMap(rangesOf), ...further]);
  const names = LEVELS.map((level) => namesOfLevel(books, level));
  return {
    names,
    stretches,
    sizes: names.map((each, level) => (level === DAY_LEVEL ? stretches.length : each.length)),
    categories: union(books, 'category'),
  };
}

function namesOfLevel(books: readonly RuleBook[], level: Level): readonly string[] {
  if (level === 'day') return [];
  if (level === 'consent') return CONSENTS;
  return level === 'judgement' ? JUDGEMENTS : union(books, level);
}

function union(books: readonly RuleBook[], dimension: Dimension): readonly string[] {
  return [...new Set(books.flatMap((book) => namesOf(book.vocabulary[dimension])))];
}

/** Every range of days that a decision of the book can turn on. */
function rangesOf(book: RuleBook): readonly DayRange[] {
  return [
    ...book.rules.map((rule) => rule.box.days),
    ...book.provisions.flatMap((provision) => provision.versions.map((version) => version.reach.days)),
    ...book.questions.flatMap((question) => question.touches.map((box) => box.days)),
  ];
}

function stretchesOf(ranges: readonly DayRange[]): readonly DayNumber[] {
  const days = new Set([NO_BEGINNING, ...ranges.flatMap(({ from, until }) => [from, until])]);
  return [...days].filter((day) => day < NO_END).toSorted((a, b) => a - b);
}

/** The days of one stretch. */
export function daysOfStretch({ stretches }: Space, stretch: number): DayRange {
  return { from: stretches[stretch] ?? NO_END, until: stretches[stretch + 1] ?? NO_END };
}

/** The stretch that a day lies in. */
export function stretchOfDay({ stretches }: Space, day: DayNumber): number {
  return stretches.findLastIndex((from) => from <= day);
}

/** For each level the values that a set of requests holds, as indices; `undefined` where it holds all. */
export type LevelSets = readonly (readonly number[] | undefined)[];

/**
 * The boxes of a book's rules, provision versions and questions in a space: each is worked out once. A value that the book does not know is in none.
 */
export function levelSetsIn(space: Space, book: RuleBook): (box: Box) => LevelSets {
  const made = new Map<Box, LevelSets>();
  const bits = LEVELS.map((level, index) => bitsOfLevel(book, level, space.names[index] ?? []));
  const setsOf = (box: Box) =>
    LEVELS.map((level, index) => {
      if (level === 'day') return stretchesIn(space, box.days);
      if (level === 'consent' || level === 'judgement') return undefined;
      const set = box.sets[DIMENSIONS.indexOf(level)] ?? 0;
      return indicesWhere(bits[index] ?? [], (bit) => (set & bit) !== 0);
    });
  return (box) => {
    const sets = made.get(box) ?? setsOf(box);
    made.set(box, sets);
    return sets;
  };
}

/** For each name of a level the bit that the book has for it; none where it does not know the name. */
function bitsOfLevel(book: RuleBook, level: Level, names: readonly string[]): readonly number[] {
  if (level === 'day' || level === 'consent' || level === 'judgement') return [];
  const own = namesOf(book.vocabulary[level]);
  return names.map((name) => (own.includes(name) ? 1 << own.indexOf(name) : 0));
}

/** The stretches that lie in a range of days. */
export function stretchesIn(space: Space, days: DayRange): readonly number[] | undefined {
  return indicesWhere(space.stretches, (from) => from >= days.from && from < days.until);
}

/** The values that pass, as indices; `undefined` where all do. */
export function indicesWhere<T>(values: readonly T[], passes: (value: T) => boolean): readonly number[] | undefined {
  const indices = values.flatMap((value, index) => (passes(value) ? [index] : []));
  return indices.length === values.length ? undefined : indices;
}
