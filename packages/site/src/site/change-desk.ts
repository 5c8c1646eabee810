import type { Catalog } from '@nivel/catalog';
import type { Situation } from '@nivel/policy';
import { type Change, type ChangeBox, type Difference, situationOf, viewsOfChange } from '@nivel/policy/proof';

/** Boxes of a change that lie in one situation; in none where there is no situation that holds them. */
export interface PlacedBoxes {
  readonly situation: Situation | undefined;
  readonly boxes: readonly ChangeBox[];
}

export interface TouchedBy {
  readonly view: string;
  readonly fields: readonly string[];
}

/** What pages ask about changes, worked out once for all languages. */
export interface ChangeDesk {
  placesOf(difference: Difference, change: Change): readonly PlacedBoxes[];
  viewsOf(difference: Difference, change: Change): readonly TouchedBy[];
}

export function changeDesk({ views: { views } }: Pick<Catalog, 'views'>): ChangeDesk {
  return {
    placesOf: onceEach((difference, change) => placesOf(difference, change)),
    viewsOf: onceEach((difference, change) => viewsOfChange(difference, change, views)),
  };
}

function onceEach<T>(workOut: (difference: Difference, change: Change) => T): (difference: Difference, change: Change) => T {
  const known = new WeakMap<Change, { readonly answer: T }>();
  return (difference, change) => {
    const found = known.get(change) ?? { answer: workOut(difference, change) };
    known.set(change, found);
    return found.answer;
  };
}

function placesOf(difference: Difference, { boxes }: Change): readonly PlacedBoxes[] {
  const byId = new Map<string, { situation: Situation | undefined; boxes: ChangeBox[] }>();
  for (const box of boxes) {
    const situation = situationOf({ difference, language: 'fi' }, box);
    const known = byId.get(situation?.id ?? '') ?? { situation, boxes: [] };
    known.boxes.push(box);
    byId.set(situation?.id ?? '', known);
  }
  return [...byId.values()];
}

/** A view that several changes touch: in which fields by each kind of change. */
export interface TouchedView {
  readonly view: string;
  readonly fields: Readonly<Record<Change['kind'], readonly string[]>>;
}

/** The views that the changes of a difference touch, in order of id. */
export function touchedByAll(desk: ChangeDesk, difference: Difference): readonly TouchedView[] {
  const byView = new Map<string, Record<Change['kind'], Set<string>>>();
  for (const change of difference.changes) {
    for (const { view, fields } of desk.viewsOf(difference, change)) {
      const known = byView.get(view) ?? { widening: new Set(), narrowing: new Set(), other: new Set() };
      for (const field of fields) known[change.kind].add(field);
      byView.set(view, known);
    }
  }
  return [...byView].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([view, fields]) => ({ view, fields: sortedKinds(fields) }));
}

/** A field whose answers open or close is not told again for its grounds. */
function sortedKinds({ widening, narrowing, other }: Record<Change['kind'], Set<string>>): TouchedView['fields'] {
  const moved = new Set([...widening, ...narrowing]);
  return {
    widening: [...widening].toSorted(),
    narrowing: [...narrowing].toSorted(),
    other: [...other].filter((field) => !moved.has(field)).toSorted(),
  };
}
