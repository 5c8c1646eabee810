/** A node of a diagram, or a value at its end. Two refs of one forest are the same function when, and only when, they are the same number. */
export type Ref = number;

/**
 * Ordered multi-valued decision diagrams with shared nodes. A node asks for the value of one level and has a child for each; levels come in order,
 * a node whose children are all the same is never made, and no node is made twice. So a function of requests has one form only:
 * equality is one comparison, and difference, number and witness are walks over nodes, not over requests.
 */
export interface Forest {
  /** How many values each level has, in order. */
  readonly sizes: readonly number[];
  readonly levels: number[];
  readonly children: (readonly Ref[])[];
  /** The nodes by a number made of level and children; nodes that share a number are told apart by these. */
  readonly known: Map<number, Ref[]>;
}

export function makeForest(sizes: readonly number[]): Forest {
  return { sizes, levels: [], children: [], known: new Map() };
}

/** The diagram that is the same value everywhere. `value` is a whole number from 0. */
export function constant(value: number): Ref {
  return ~value;
}

/** The value of a constant diagram. */
export function endOf(ref: Ref): number {
  return ~ref;
}

/** The node that asks for a level; the child itself where the answer plays no part. */
export function node(forest: Forest, level: number, children: readonly Ref[]): Ref {
  const [first] = children;
  if (first !== undefined && children.every((child) => child === first)) return first;
  const number = numberOfNode(level, children);
  const alike = forest.known.get(number);
  for (const ref of alike ?? []) if (forest.levels[ref] === level && sameRefs(forest.children[ref] as readonly Ref[], children)) return ref;
  const made = forest.levels.length;
  forest.levels.push(level);
  forest.children.push(children);
  if (alike === undefined) forest.known.set(number, [made]);
  else alike.push(made);
  return made;
}

function numberOfNode(level: number, children: readonly Ref[]): number {
  let number = level;
  for (const child of children) number = Math.imul(number ^ child, 0x01000193) ^ (number >>> 15);
  return number;
}

function sameRefs(a: readonly Ref[], b: readonly Ref[]): boolean {
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return a.length === b.length;
}

/** The level that a diagram asks for first; the number of levels where it is constant. */
export function levelOf({ levels, sizes }: Forest, ref: Ref): number {
  return ref < 0 ? sizes.length : (levels[ref] as number);
}

/** The diagram that is left when a level has a value. `level` is not below the one that the diagram asks for first. */
export function child(forest: Forest, ref: Ref, at: { readonly level: number; readonly value: number }): Ref {
  return levelOf(forest, ref) === at.level ? ((forest.children[ref] as readonly Ref[])[at.value] as Ref) : ref;
}

/** The value at one point: the index of a value for each level. */
export function valueAtPoint(forest: Forest, ref: Ref, point: readonly number[]): number {
  let at = ref;
  while (at >= 0) at = (forest.children[at] as readonly Ref[])[point[forest.levels[at] as number] as number] as Ref;
  return endOf(at);
}

/** The diagram of `change` of the values of a diagram. */
export function mapValues(forest: Forest, ref: Ref, change: (value: number) => number): Ref {
  const made = new Map<Ref, Ref>();
  const walk = (at: Ref): Ref => {
    const known = made.get(at);
    if (known !== undefined) return known;
    const mapped =
      at < 0
        ? constant(change(endOf(at)))
        : node(
            forest,
            levelOf(forest, at),
            (forest.children[at] as readonly Ref[]).map((each) => walk(each)),
          );
    made.set(at, mapped);
    return mapped;
  };
  return walk(ref);
}

/** What two diagrams always come to together, where that can be told without looking into them. */
export type Known = (a: Ref, b: Ref) => Ref | undefined;

/**
 * The diagram of `both` of the values of two diagrams, point by point.
 *
 * @param knownOf says of some pairs what walking them would come to.
 */
export function combineValues(forest: Forest, pair: readonly [Ref, Ref], both: (a: number, b: number) => number, knownOf?: Known): Ref {
  const made = new Map<Ref, Map<Ref, Ref>>();
  const walk = (a: Ref, b: Ref): Ref => {
    const told = knownOf?.(a, b);
    if (told !== undefined) return told;
    const known = made.get(a)?.get(b);
    if (known !== undefined) return known;
    const level = Math.min(levelOf(forest, a), levelOf(forest, b));
    const combined =
      level === forest.sizes.length
        ? constant(both(endOf(a), endOf(b)))
        : node(
            forest,
            level,
            Array.from({ length: forest.sizes[level] as number }, (_, value) =>
              walk(child(forest, a, { level, value }), child(forest, b, { level, value })),
            ),
          );
    const row = made.get(a) ?? new Map<Ref, Ref>();
    made.set(a, row.set(b, combined));
    return combined;
  };
  return walk(...pair);
}

/** For a `both` that is 0 wherever the first value, or the second, is 0. */
export function zeroWithZero(a: Ref, b: Ref): Ref | undefined {
  return a === ZERO || b === ZERO ? ZERO : undefined;
}

/** For a `both` that is 0 wherever the first value is. */
export function zeroWhereFirstIs(a: Ref): Ref | undefined {
  return a === ZERO ? ZERO : undefined;
}

/** For a `both` that is 0 wherever the two values are the same. */
export function zeroWhereSame(a: Ref, b: Ref): Ref | undefined {
  return a === b ? ZERO : undefined;
}

const ZERO = constant(0);

/** The diagram without one level: that level has the given value. */
export function restrict(forest: Forest, ref: Ref, at: { readonly level: number; readonly value: number }): Ref {
  const made = new Map<Ref, Ref>();
  const walk = (from: Ref): Ref => {
    const level = levelOf(forest, from);
    if (level > at.level) return from;
    if (level === at.level) return child(forest, from, at);
    const known = made.get(from);
    if (known !== undefined) return known;
    const left = node(
      forest,
      level,
      (forest.children[from] as readonly Ref[]).map((each) => walk(each)),
    );
    made.set(from, left);
    return left;
  };
  return walk(ref);
}
