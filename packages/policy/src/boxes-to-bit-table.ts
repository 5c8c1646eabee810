import type { Box } from './box.ts';
import { NO_BEGINNING, NO_END } from './day.ts';
import { DIMENSIONS, type Dimension } from './vocabulary.ts';

const WORD = 32;

/** A box that concerns one category, to be found by its bit. */
export interface Row {
  readonly category: number;
  readonly box: Box;
}

/**
 * Boxes as bits: for every value of every dimension, and for every stretch of days, the bits of the boxes that hold it.
 * The boxes that hold a point are then the `and` of one row of bits per dimension. Each category has words of its own.
 */
export interface BitTable {
  readonly words: number;
  /** For each category, its first word and the word after its last. */
  readonly firstWord: Int32Array;
  readonly endWord: Int32Array;
  /** Where the box of a bit stands in the list that the table was made from; -1 for an unused bit. */
  readonly rowOfBit: Int32Array;
  /** The first day of each stretch on which the same boxes are in their days; ascending. */
  readonly stretches: Int32Array;
  /** The first day that is a boundary, and from it on the stretch of each day up to the last boundary. */
  readonly firstDay: number;
  readonly stretchOfDay: Int32Array;
  /** `bits[start[d] + value * words + word]`; the last start is that of the stretches of days. */
  readonly bits: Int32Array;
  readonly start: Int32Array;
}

/** The dimensions that are looked up: the category is in the layout of the words. */
export const LOOKED_UP = DIMENSIONS.length - 1;

export function boxesToBitTable(rows: readonly Row[], sizes: readonly number[]): BitTable {
  const categories = sizes[0] ?? 0;
  const firstWord = new Int32Array(categories);
  const endWord = new Int32Array(categories);
  const rowsOfWord: number[][] = [];
  for (let category = 0; category < categories; category += 1) {
    firstWord[category] = rowsOfWord.length;
    const own = [...rows.keys()].filter((row) => rows[row]?.category === category);
    for (let at = 0; at < own.length; at += WORD) rowsOfWord.push(own.slice(at, at + WORD));
    endWord[category] = rowsOfWord.length;
  }
  const words = rowsOfWord.length;
  const rowOfBit = Int32Array.from({ length: words * WORD }, (_, bit) => rowsOfWord[Math.floor(bit / WORD)]?.[bit % WORD] ?? -1);
  const stretches = stretchesOf(rows);
  const start = startsOf(sizes, words);
  const bits = new Int32Array((start[LOOKED_UP] ?? 0) + stretches.length * words);
  for (const [bit, row] of rowOfBit.entries()) {
    const box = rows[row]?.box;
    if (box !== undefined) setBits({ bits, start, words, stretches, sizes }, bit, box);
  }
  return { words, firstWord, endWord, rowOfBit, stretches, ...stretchesByDay(stretches), bits, start };
}

function stretchesOf(rows: readonly Row[]): Int32Array {
  const days = new Set([NO_BEGINNING, ...rows.flatMap((row) => [row.box.days.from, row.box.days.until])]);
  return Int32Array.from([...days].filter((day) => day < NO_END).toSorted((a, b) => a - b));
}

function startsOf(sizes: readonly number[], words: number): Int32Array {
  const start = new Int32Array(LOOKED_UP + 1);
  for (let index = 0; index < LOOKED_UP; index += 1) start[index + 1] = (start[index] ?? 0) + (sizes[index + 1] ?? 0) * words;
  return start;
}

interface Layout {
  readonly bits: Int32Array;
  readonly start: Int32Array;
  readonly words: number;
  readonly stretches: Int32Array;
  readonly sizes: readonly number[];
}

function setBits(layout: Layout, bit: number, box: Box): void {
  const word = Math.floor(bit / WORD);
  const mask = 1 << (bit % WORD);
  const set = (dimension: number, value: number) => {
    const at = (layout.start[dimension] ?? 0) + value * layout.words + word;
    layout.bits[at] = (layout.bits[at] ?? 0) | mask;
  };
  for (let index = 0; index < LOOKED_UP; index += 1) {
    for (let value = 0; value < (layout.sizes[index + 1] ?? 0); value += 1) {
      if (((box.sets[index + 1] ?? 0) & (1 << value)) !== 0) set(index, value);
    }
  }
  for (const [stretch, from] of layout.stretches.entries()) {
    if (from >= box.days.from && from < box.days.until) set(LOOKED_UP, stretch);
  }
}

/** The stretch of days in which a day lies. */
export function stretchOf(table: BitTable, day: number): number {
  const { firstDay, stretchOfDay, stretches } = table;
  if (day < firstDay) return 0;
  return stretchOfDay[day - firstDay] ?? stretches.length - 1;
}

/** For each day from the first boundary to the last, its stretch. "Always" begins on no day. */
function stretchesByDay(stretches: Int32Array): Pick<BitTable, 'firstDay' | 'stretchOfDay'> {
  const bounded = [...stretches].filter((day) => day > NO_BEGINNING);
  const firstDay = bounded[0] ?? NO_END;
  const days = (bounded.at(-1) ?? firstDay - 1) - firstDay + 1;
  const before = stretches.indexOf(firstDay);
  const stretchOfDay = new Int32Array(Math.max(0, days));
  let stretch = before;
  for (let index = 0; index < stretchOfDay.length; index += 1) {
    while ((stretches[stretch + 1] ?? NO_END) <= firstDay + index) stretch += 1;
    stretchOfDay[index] = stretch;
  }
  return { firstDay, stretchOfDay };
}

/** Some words of a table: those of a category, or all. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** The words of some categories; all of the table's where none is named. */
export function spansOf(table: BitTable, categories: readonly number[] | undefined): readonly Span[] {
  if (categories === undefined) return [{ first: 0, end: table.words }];
  return categories.map((category) => ({ first: table.firstWord[category] ?? 0, end: table.endWord[category] ?? 0 }));
}

/**
 * Writes into `alive` the bits of the boxes that hold the point, in the words that are asked for. `offsets` are those of {@link offsetsOf}. A word is left
 * as soon as no bit of it is left: most categories have no rule for most requests.
 */
export function findAlive(
  { bits }: BitTable,
  offsets: Int32Array,
  { spans, alive }: { readonly spans: readonly Span[]; readonly alive: Int32Array },
): void {
  for (const { first, end } of spans) {
    for (let word = first; word < end; word += 1) {
      let left = -1;
      for (let index = 0; index < offsets.length && left !== 0; index += 1) left &= bits[(offsets[index] as number) + word] as number;
      alive[word] = left;
    }
  }
}

/** Where the bits of a point's values begin: one offset per dimension, and one for its day, the most telling dimensions first. */
export function offsetsOf(table: BitTable, values: ArrayLike<number>, day: number): Int32Array {
  const offsets = new Int32Array(LOOKED_UP + 1);
  writeOffsets(table, { values, day }, offsets);
  return offsets;
}

/** {@link offsetsOf} into an array that is there already. `values` are those of the dimensions after the category. */
export function writeOffsets(table: BitTable, point: { readonly values: ArrayLike<number>; readonly day: number }, offsets: Int32Array): void {
  const { start, words } = table;
  for (let index = 0; index < LOOKED_UP; index += 1) {
    offsets[ORDER[index] as number] = (start[index] as number) + (point.values[index] as number) * words;
  }
  offsets[LOOKED_UP] = (start[LOOKED_UP] as number) + stretchOf(table, point.day) * words;
}

/** Looked up first: the dimensions in which rules differ most. */
const TELLING: readonly Dimension[] = ['purpose', 'receiver', 'learnerStatus', 'relation', 'sender', 'role', 'channel'];
const ORDER = Int32Array.from(DIMENSIONS.slice(1), (dimension, index) => {
  const telling = TELLING.indexOf(dimension);
  if (telling >= 0) return telling;
  return TELLING.length + DIMENSIONS.slice(1, index + 1).filter((before) => !TELLING.includes(before)).length;
});
