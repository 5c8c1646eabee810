import { ALWAYS, type DayNumber, type DayRange, formatDay, NO_BEGINNING, NO_END } from './day.ts';
import { DIMENSIONS, type Dimension, namesOf, type Vocabulary } from './vocabulary.ts';

/** A set of requests: for each dimension a set of values (one bit each), and a range of days. */
export interface Box {
  /** In the order of {@link DIMENSIONS}. */
  readonly sets: readonly number[];
  readonly days: DayRange;
}

/** One request: for each dimension the index of a value, and a day. */
export interface Point {
  readonly values: readonly number[];
  readonly day: DayNumber;
}

/** Which values a box holds, by name. A dimension that is left out holds all its values. */
export type NamedSets = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** The set of all values of a dimension. */
export function fullSet(vocabulary: Vocabulary, dimension: Dimension): number {
  return 2 ** vocabulary[dimension].values.length - 1;
}

/** Builds a box from names. Names that the vocabulary does not have are not in the box: whoever reads a file reports them. */
export function boxOf(vocabulary: Vocabulary, named: NamedSets, days: DayRange = ALWAYS): Box {
  const sets = DIMENSIONS.map((dimension) => {
    const names = named[dimension];
    return names === undefined ? fullSet(vocabulary, dimension) : setOf(namesOf(vocabulary[dimension]), names);
  });
  return { sets, days };
}

function setOf(all: readonly string[], names: readonly string[]): number {
  return names.reduce((set, name) => {
    const index = all.indexOf(name);
    return index < 0 ? set : set | (1 << index);
  }, 0);
}

export function isEmpty(box: Box): boolean {
  return box.days.from >= box.days.until || box.sets.some((set) => set === 0);
}

export function intersect(a: Box, b: Box): Box {
  return {
    sets: a.sets.map((set, index) => set & (b.sets[index] ?? 0)),
    days: { from: Math.max(a.days.from, b.days.from), until: Math.min(a.days.until, b.days.until) },
  };
}

/** Whether two boxes hold a request in common. Asked by the hundred thousand, mostly of boxes that do not: so no box is made to find out. */
export function meets(a: Box, b: Box): boolean {
  if (Math.max(a.days.from, b.days.from) >= Math.min(a.days.until, b.days.until)) return false;
  for (let index = 0; index < a.sets.length; index += 1) if (((a.sets[index] as number) & (b.sets[index] ?? 0)) === 0) return false;
  return true;
}

export function contains(box: Box, point: Point): boolean {
  return (
    point.day >= box.days.from && point.day < box.days.until && point.values.every((value, index) => ((box.sets[index] ?? 0) & (1 << value)) !== 0)
  );
}

/** The part of `a` that is not in `b`, as boxes that do not meet each other. */
export function subtract(a: Box, b: Box): readonly Box[] {
  if (!meets(a, b)) return isEmpty(a) ? [] : [a];
  const common = intersect(a, b);
  const parts: Box[] = [
    { sets: a.sets, days: { from: a.days.from, until: common.days.from } },
    { sets: a.sets, days: { from: common.days.until, until: a.days.until } },
  ];
  const sets = [...a.sets];
  for (const [index, set] of common.sets.entries()) {
    parts.push({ sets: sets.with(index, (sets[index] ?? 0) & ~set), days: common.days });
    sets[index] = set;
  }
  return parts.filter((part) => !isEmpty(part));
}

/** The part of a box that none of the covers holds. Empty when the covers, together, hold the whole box. */
export function uncovered(box: Box, covers: readonly Box[]): readonly Box[] {
  return covers.reduce<readonly Box[]>((left, cover) => left.flatMap((part) => subtract(part, cover)), isEmpty(box) ? [] : [box]);
}

/** Names what a box holds, dimension by dimension, leaving out those that hold everything. */
export function describeBox(vocabulary: Vocabulary, box: Box): string {
  const sets = DIMENSIONS.flatMap((dimension, index) => {
    const set = box.sets[index] ?? 0;
    if (set === fullSet(vocabulary, dimension)) return [];
    return [`${dimension}: ${namesIn(vocabulary, dimension, set).join(', ')}`];
  });
  return [...sets, describeDays(box.days)].join('; ');
}

export function namesIn(vocabulary: Vocabulary, dimension: Dimension, set: number): readonly string[] {
  return namesOf(vocabulary[dimension]).filter((_, index) => (set & (1 << index)) !== 0);
}

/** A range of days as `2021-08-01..2022-07-31`, open at an end that is not known. */
export function describeDays(days: DayRange): string {
  const from = days.from <= NO_BEGINNING ? '' : formatDay(days.from);
  const through = days.until >= NO_END ? '' : formatDay(days.until - 1);
  return `${from}..${through}`;
}
