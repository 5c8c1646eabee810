import type { DocumentBinding, FieldRule, Place } from './document-binding.ts';

/** A place of a binding, also one that is written inside another, with a name for messages: `person`, `study-right/oppilaitos`. */
export interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

/** Every place of a binding, in its order, places written inside others after them. */
export function namedPlaces({ places }: Pick<DocumentBinding, 'places'>): readonly NamedPlace[] {
  return Object.entries(places).flatMap(([name, place]) => withInside(name, place));
}

function withInside(name: string, place: Place): readonly NamedPlace[] {
  const inside = Object.entries(place.fields).flatMap(([key, rule]) => ('in' in rule ? withInside(`${name}/${key}`, rule.in) : []));
  return [{ name, place }, ...inside];
}

/** The ids of the places that a rule leads to. */
export function placesOf(rule: FieldRule): readonly string[] {
  if ('go' in rule) return rule.go;
  if ('each' in rule) return [...rule.each, ...(rule.last ?? [])];
  return 'companion' in rule ? rule.companion : [];
}
