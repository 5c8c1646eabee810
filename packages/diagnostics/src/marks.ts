import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Step } from './path.ts';

/**
 * Where the parts of a value start in its text, in the order of the value: each as far from the one before as it is. In a map a key stands before its value.
 * So few and small numbers are quickly written and read.
 *
 * @example
 * const marks: Marks = [0, 0, 3]; // of `a: 1`: the map, its key, and the value three further on
 */
export type Marks = readonly number[];

/** Where a value starts, and what is in it. */
type Start = number | ListStart | MapStart;

interface ListStart {
  readonly at: number;
  readonly items: readonly Start[];
}

interface MapStart {
  readonly at: number;
  readonly names: readonly string[];
  /** Of each name, in their order, where it starts and where its value does. */
  readonly keys: readonly number[];
  readonly values: readonly Start[];
}

interface PairStart {
  readonly key: number;
  readonly value: Start;
}

/** The marks of a parsed node and the value that was made from it. */
export function marksOf(node: unknown, value: unknown): Marks {
  const offsets: number[] = [];
  pushMarks(offsets, { node, value, otherwise: 0 });
  return offsets.map((offset, index) => offset - (offsets[index - 1] ?? 0));
}

/** A value that starts nowhere is told where its key is. */
function pushMarks(offsets: number[], { node, value, otherwise }: { node: unknown; value: unknown; otherwise: number }): void {
  offsets.push(startOf(node) || otherwise);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) pushMarks(offsets, { node: item, value: (value as readonly unknown[])[index], otherwise: 0 });
  } else if (isMap(node)) {
    const pairs = new Map(node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    for (const [key, part] of Object.entries(value as object)) {
      const start = startOf(pairs.get(key)?.key);
      offsets.push(start);
      pushMarks(offsets, { node: pairs.get(key)?.value, value: part, otherwise: start });
    }
  }
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

/** The offset of the value at a path and of its key, or of its nearest parent that exists. */
export type FindOffset = (path: readonly Step[]) => { readonly key: number; readonly value: number };

/** Finds places in a value by its marks. They are read when the first is asked for: most documents have nothing to tell. */
export function offsetFinder(marks: Marks, value: unknown): FindOffset {
  let root: Start | undefined;
  return (path) => {
    root ??= startsIn(marks, value);
    let found: PairStart = { key: atOf(root), value: root };
    for (const step of path) {
      const next = stepInto(found.value, step);
      if (next === undefined) break;
      found = next;
    }
    return { key: found.key, value: atOf(found.value) };
  };
}

function startsIn(marks: Marks, value: unknown): Start {
  let [next, at] = [0, 0];
  const take = () => {
    at += marks[next] ?? 0;
    next += 1;
    return at;
  };
  const read = (part: unknown): Start => {
    const start = take();
    if (typeof part !== 'object' || part === null) return start;
    if (Array.isArray(part)) return { at: start, items: part.map(read) };
    const names = Object.keys(part);
    const keys: number[] = [];
    const values: Start[] = [];
    for (const name of names) {
      keys.push(take());
      values.push(read((part as Readonly<Record<string, unknown>>)[name]));
    }
    return { at: start, names, keys, values };
  };
  return read(value);
}

function stepInto(start: Start, step: Step): PairStart | undefined {
  if (typeof start === 'number') return undefined;
  if ('names' in start) {
    const index = start.names.indexOf(step as string);
    return index === -1 ? undefined : { key: start.keys[index] as number, value: start.values[index] as Start };
  }
  const item = start.items[Number(step)];
  return item === undefined ? undefined : { key: atOf(item), value: item };
}

function atOf(start: Start): number {
  return typeof start === 'number' ? start : start.at;
}
