import type { ColumnsRule, DocumentBinding, FieldRule, ListRule, MapRule, Place } from './document-binding.ts';
import { placeOf } from './place-of.ts';
import { keyStep } from './shown-path.ts';

/** One path, from where a record begins, that gives a property of it. Indices are written `[]`. */
export interface Slot {
  readonly path: string;
  readonly rule: MapRule | ListRule;
  /** The values of a list stand under the indices in its path, not at its end. */
  readonly isColumn: boolean;
}

/** For each property of a place's record, the paths that may give it. The first is where it stands unless the record's origin says otherwise. */
export type Slots = ReadonlyMap<string, readonly Slot[]>;

/** Collects the slots of the record that a place gives, through the places that write into the same record. */
export function slotsOf(binding: DocumentBinding, place: Place): Slots {
  const slots = new Map<string, Slot[]>();
  collect({ binding, slots, open: new Set() }, place, '');
  return slots;
}

interface Collection {
  readonly binding: DocumentBinding;
  readonly slots: Map<string, Slot[]>;
  /** The places around, so that a shape that holds itself ends. */
  readonly open: ReadonlySet<Place>;
}

function collect(collection: Collection, place: Place, path: string): void {
  if (collection.open.has(place)) return;
  const inside = { ...collection, open: new Set([...collection.open, place]) };
  if (place.value !== undefined) add(inside, { property: place.value.to, path, rule: place.value, isColumn: false });
  for (const [key, rule] of Object.entries(place.fields)) collectRule(inside, rule, path + keyStep(key));
}

function collectRule(collection: Collection, rule: FieldRule, path: string): void {
  if ('to' in rule) add(collection, { property: rule.to, path, rule, isColumn: false });
  else if ('list' in rule) add(collection, { property: rule.list, path, rule, isColumn: false });
  else if ('columns' in rule) collectColumns(collection, rule, path);
  else if ('in' in rule) collect(collection, rule.in, path);
  else if ('go' in rule) collectPlaces(collection, rule.go, path);
  else if ('each' in rule) collectPlaces(collection, [...rule.each, ...(rule.last ?? [])], `${path}[]`);
}

function collectColumns(collection: Collection, { columns }: ColumnsRule, path: string): void {
  for (const [key, rule] of Object.entries(columns)) add(collection, { property: rule.list, path: `${path}[]${keyStep(key)}`, rule, isColumn: true });
}

function collectPlaces(collection: Collection, ids: readonly string[], path: string): void {
  for (const id of ids) {
    const place = placeOf(collection.binding, id);
    if (place.record === undefined) collect(collection, place, path);
  }
}

function add({ slots }: Collection, { property, path, rule, isColumn }: Slot & { readonly property: string }): void {
  const paths = rule.as === 'localized' ? LANGUAGE_KEYS.map((language) => path + keyStep(language)) : [path];
  const found = slots.get(property) ?? [];
  slots.set(property, [...found, ...paths.map((each) => ({ path: each, rule, isColumn }))]);
}

/** The keys of a localized text, in the order in which one of them is taken. */
export const LANGUAGE_KEYS = ['fi', 'sv', 'en'] as const;
