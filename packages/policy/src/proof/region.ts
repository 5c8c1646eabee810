import type { Field } from '../law.ts';
import { constant, type Forest, type Ref } from './forest.ts';
import type { Invariant, RequestSet } from './invariant.ts';
import { setsToDiagram } from './sets-to-diagram.ts';
import { indicesWhere, LEVELS, type LevelSets, type Space, stretchesIn } from './space.ts';

/** Whether a set of requests speaks of a category: by its name, and by the classes of its fields. */
export function speaksOf(set: RequestSet, category: string, fields: readonly Field[]): boolean {
  if (set.named.category?.includes(category) === false) return false;
  return set.classes === undefined || fields.some((field) => field.category === category && set.classes?.includes(field.class) === true);
}

/** The requests about one category that an invariant speaks of, as a diagram of 1 (inside) and 0. */
export type RegionOf = (category: string) => Ref;

/** The regions of an invariant. Categories that the same exceptions speak of have the same region, which is made once. */
export function regionsOf(forest: Forest, space: Space, order: { invariant: Invariant; fields: readonly Field[] }): RegionOf {
  const { invariant, fields } = order;
  const made = new Map<string, Ref>();
  return (category) => {
    if (!speaksOf(invariant.over, category, fields)) return constant(0);
    const except = invariant.except.filter((set) => speaksOf(set, category, fields));
    const key = except.map((set) => invariant.except.indexOf(set)).join();
    const ref = made.get(key) ?? regionDiagram(forest, space, [invariant.over, ...except]);
    made.set(key, ref);
    return ref;
  };
}

function regionDiagram(forest: Forest, space: Space, [over, ...except]: readonly [RequestSet, ...RequestSet[]]): Ref {
  return setsToDiagram(forest, {
    sets: [over, ...except].map((set) => levelSetsOfRequests(space, set)),
    levels: LEVELS.length,
    trim: (alive) => (alive[0] === 0 ? alive : []),
    leaf: (alive) => constant(alive.length === 1 ? 1 : 0),
  });
}

function levelSetsOfRequests(space: Space, set: RequestSet): LevelSets {
  return LEVELS.map((level, index) => {
    if (level === 'day') return set.days === undefined ? undefined : stretchesIn(space, set.days);
    const names: readonly string[] | undefined = level === 'consent' ? set.consent : level === 'judgement' ? set.judgement : set.named[level];
    return names === undefined ? undefined : indicesWhere(space.names[index] ?? [], (name) => names.includes(name));
  });
}
