import { type Forest, node, type Ref } from './forest.ts';
import type { LevelSets } from './space.ts';

/** Boxes, and what a point that lies in some of them comes to. */
export interface SetsOrder {
  /** By level; a level that a box leaves out holds all its values. */
  readonly sets: readonly LevelSets[];
  /** The diagram from the first level after these on, for the boxes (as indices, ascending) that hold a point. */
  leaf(alive: readonly number[]): Ref;
  /** Leaves out boxes that can no longer play a part. */
  trim(alive: readonly number[]): readonly number[];
  /** How many levels are asked for before the leaf. */
  readonly levels: number;
}

/**
 * The diagram of what the boxes that hold a point come to. It is made from the top: at each level the boxes that hold a value stay alive, and where
 * the same boxes are alive the diagram below is the same and made once. No request is looked at on its own.
 */
export function setsToDiagram(forest: Forest, order: SetsOrder): Ref {
  const classes = Array.from({ length: order.levels }, (_, level) => classesOf(order.sets, level, forest.sizes[level] as number));
  const made = classes.map(() => new Map<string, Ref>());
  const leaves = new Map<string, Ref>();
  const walk = (level: number, alive: readonly number[]): Ref => {
    const key = alive.join();
    const known = level === order.levels ? leaves : (made[level] as Map<string, Ref>);
    const before = known.get(key);
    if (before !== undefined) return before;
    const ref = level === order.levels ? order.leaf(alive) : branch(level, alive);
    known.set(key, ref);
    return ref;
  };
  const branch = (level: number, alive: readonly number[]): Ref => {
    const { holders, holding, classOf } = classes[level] as Classes;
    const left = (own: readonly number[], each: number) =>
      alive.length > own.length ? own.filter((index) => isIn(alive, index)) : alive.filter((index) => holding(each)[index] === 1);
    const refs = holders.map((own, each) => walk(level + 1, order.trim(left(own, each))));
    return node(
      forest,
      level,
      classOf.map((each) => refs[each] as Ref),
    );
  };
  return walk(0, order.trim([...order.sets.keys()]));
}

/** Whether a number is in an ascending list. */
function isIn(ascending: readonly number[], wanted: number): boolean {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted;
}

/** The values of a level that the same boxes hold, taken together. */
interface Classes {
  /** By class: the boxes that hold its values, ascending. */
  readonly holders: readonly (readonly number[])[];
  /** The same by box: 1 where the box holds them. Made when first asked for: of many days most are asked for once. */
  holding(each: number): Uint8Array;
  /** By value: its class. */
  readonly classOf: readonly number[];
}

function classesOf(sets: readonly LevelSets[], level: number, size: number): Classes {
  const holdersOf = Array.from({ length: size }, (): number[] => []);
  for (const [index, own] of sets.entries()) for (const value of own[level] ?? holdersOf.keys()) (holdersOf[value] as number[]).push(index);
  const classes = new Map<string, number>();
  const holders: (readonly number[])[] = [];
  const classOf = holdersOf.map((own) => {
    const key = own.join();
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, holders.length);
    return holders.push(own) - 1;
  });
  const made: Uint8Array[] = [];
  const holding = (each: number) => (made[each] ??= bitsOf(holders[each] ?? [], sets.length));
  return { holders, holding, classOf };
}

function bitsOf(holders: readonly number[], count: number): Uint8Array {
  const bits = new Uint8Array(count);
  for (const index of holders) bits[index] = 1;
  return bits;
}
