import { placesOf } from './binding-places.ts';
import type { ColumnsRule, DocumentBinding, DocumentKind, FieldRule, Place } from './document-binding.ts';
import { placeOf } from './place-of.ts';
import { pathIntoName } from './shown-path.ts';

/** The place of the whole document of one learner. */
export const ROOTS: Readonly<Record<DocumentKind, string>> = { koski: 'learner-document', ehoks: 'hoks' };

/**
 * Whether a path of a document, written as `x-sources` writes it, is one that a binding reads into the model or quarantines, or a part
 * with such a path in it. `[]` marks a list; where parts hold parts of their own kind, `osasuoritukset[]` stands for every depth.
 */
export function pathsKnownBy(binding: DocumentBinding): (path: string) => boolean {
  const search: Search = { binding, paths: new Set(), seen: new Map() };
  walk(search, placeOf(binding, ROOTS[binding.id]), '');
  return (path) => search.paths.has(comparable(path));
}

/** A list and its items are one path, and so are parts in parts of the same name. */
export function comparable(path: string): string {
  return onePart(path).replaceAll('[]', '');
}

interface Search {
  readonly binding: DocumentBinding;
  readonly paths: Set<string>;
  /** The places that were looked at, by path. */
  readonly seen: Map<string, Set<Place>>;
}

/** Whether a place has anything that is read or quarantined. */
function walk(search: Search, place: Place, path: string): boolean {
  const seen = search.seen.get(path) ?? new Set();
  search.seen.set(path, seen);
  if (seen.has(place)) return search.paths.has(comparable(path));
  seen.add(place);
  const fields = place.value === undefined ? Object.entries(place.fields) : [];
  const inside = fields.map(([key, rule]) => walkRule(search, [key, rule], onePart(pathIntoName(path, key))));
  return noted(search, path, place.value !== undefined || inside.includes(true));
}

function walkRule(search: Search, [key, rule]: readonly [key: string, rule: FieldRule], path: string): boolean {
  if ('to' in rule || 'hold' in rule) return noted(search, path, true);
  if ('list' in rule) return noted(search, `${path}[]`, true);
  if ('columns' in rule) return walkColumns(search, rule, path);
  if ('in' in rule) return walk(search, rule.in, path);
  if ('companion' in rule) return rule.companion.map((id) => walkCompanion(search, placeOf(search.binding, id), [key, path])).includes(true);
  const inner = 'each' in rule ? `${path}[]` : path;
  return placesOf(rule)
    .map((id) => walk(search, placeOf(search.binding, id), inner))
    .includes(true);
}

function walkColumns(search: Search, { columns }: ColumnsRule, path: string): boolean {
  for (const column of Object.keys(columns)) noted(search, `${path}[].${column}`, true);
  return noted(search, `${path}[]`, true);
}

function walkCompanion(search: Search, { fields }: Place, [key, path]: readonly [key: string, path: string]): boolean {
  const rule = fields[key];
  return rule !== undefined && walkRule(search, [key, rule], path);
}

function noted({ paths }: Search, path: string, isKnown: boolean): boolean {
  if (isKnown) paths.add(comparable(path));
  return isKnown;
}

/** `osasuoritukset[].osasuoritukset[].tyyppi` -> `osasuoritukset[].tyyppi`. */
export function onePart(path: string): string {
  return path.replace(/(\.[^.[\]]+)\[\](?:\1\[\])+/g, '$1[]').replace(/(\.[^.[\]]+)\[\]\1$/, '$1');
}
