import { child, endOf, type Forest, levelOf, type Ref } from './forest.ts';

/** Which values of a diagram are looked for. */
export type Wanted = (value: number) => boolean;

/** How many points have a wanted value: exact, whatever their number. */
export function countPoints(forest: Forest, ref: Ref, wanted: Wanted): bigint {
  const { sizes } = forest;
  /** The number of points of the levels from each level on. */
  const below = [1n];
  for (const size of sizes.toReversed()) below.unshift(BigInt(size) * (below[0] as bigint));
  const counted = new Map<Ref, bigint>();
  /** Of the points of the levels from that of the ref on. */
  const walk = (at: Ref): bigint => {
    if (at < 0) return wanted(endOf(at)) ? 1n : 0n;
    const known = counted.get(at);
    if (known !== undefined) return known;
    const next = levelOf(forest, at) + 1;
    let sum = 0n;
    for (const [each, times] of timesOf(forest.children[at] as readonly Ref[])) {
      sum += BigInt(times) * walk(each) * ((below[next] as bigint) / (below[levelOf(forest, each)] as bigint));
    }
    counted.set(at, sum);
    return sum;
  };
  return walk(ref) * ((below[0] as bigint) / (below[levelOf(forest, ref)] as bigint));
}

function timesOf(children: readonly Ref[]): ReadonlyMap<Ref, number> {
  const times = new Map<Ref, number>();
  for (const each of children) times.set(each, (times.get(each) ?? 0) + 1);
  return times;
}

/** The first point that has a wanted value, by the order of values; `undefined` where none has. A level that plays no part has its first value. */
export function firstPoint(forest: Forest, ref: Ref, wanted: Wanted): readonly number[] | undefined {
  const empty = new Set<Ref>();
  const point = forest.sizes.map(() => 0);
  const walk = (at: Ref): boolean => {
    if (at < 0) return wanted(endOf(at));
    if (empty.has(at)) return false;
    const level = levelOf(forest, at);
    for (const [value, each] of (forest.children[at] as readonly Ref[]).entries()) {
      point[level] = value;
      if (walk(each)) return true;
    }
    point[level] = 0;
    empty.add(at);
    return false;
  };
  return walk(ref) ? point : undefined;
}

/** Points that share a value: for each level of a span the set of values, as indices in order. */
export interface Path {
  readonly sets: readonly (readonly number[])[];
  /** What is left of the diagram after the span. */
  readonly end: Ref;
}

/** What paths are cut out of a diagram: those of the levels from `from` up to, not with, `until` whose end is wanted. */
export interface Cut {
  readonly from: number;
  readonly until: number;
  readonly wanted: (end: Ref) => boolean;
}

/** The paths of a diagram as boxes of values that do not meet each other. Values with the same child are one path. */
export function pathsOf(forest: Forest, ref: Ref, cut: Cut): readonly Path[] {
  const found: Path[] = [];
  const dead = new Map<Ref, boolean>();
  const isDead = (at: Ref): boolean => {
    const known = dead.get(at);
    if (known !== undefined) return known;
    const is = levelOf(forest, at) >= cut.until ? !cut.wanted(at) : (forest.children[at] as readonly Ref[]).every(isDead);
    dead.set(at, is);
    return is;
  };
  const walk = (at: Ref, level: number, sets: readonly (readonly number[])[]): void => {
    if (isDead(at)) return;
    if (level === cut.until) found.push({ sets, end: at });
    else for (const [end, values] of valuesByChild(forest, at, level)) walk(end, level + 1, [...sets, values]);
  };
  walk(ref, cut.from, []);
  return found;
}

function valuesByChild(forest: Forest, ref: Ref, level: number): ReadonlyMap<Ref, readonly number[]> {
  const values = new Map<Ref, number[]>();
  for (let value = 0; value < (forest.sizes[level] as number); value += 1) {
    const end = child(forest, ref, { level, value });
    const own = values.get(end);
    if (own === undefined) values.set(end, [value]);
    else own.push(value);
  }
  return values;
}

/** Every value that a diagram has at some point. */
export function endsOf(forest: Forest, ref: Ref): readonly number[] {
  const met = new Set<Ref>();
  const walk = (at: Ref): void => {
    if (met.has(at)) return;
    met.add(at);
    if (at >= 0) for (const each of forest.children[at] as readonly Ref[]) walk(each);
  };
  walk(ref);
  return [...met].filter((each) => each < 0).map(endOf);
}
