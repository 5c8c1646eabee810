import { compareText } from '@nivel/diagnostics';
import type { BoundColumn } from '../bound-column.ts';
import type { DocumentBinding, FieldRule, Place } from './document-binding.ts';
import { onePart, ROOTS } from './known-paths.ts';
import { placeOf } from './place-of.ts';
import { pathIntoName } from './shown-path.ts';

/**
 * The paths of a document that its binding reads into fields, each pair once, in order. `[]` marks a list; where parts hold parts of
 * their own kind, one step stands for every depth. What is left out or quarantined goes to no field and is not told.
 */
export function documentColumns(binding: DocumentBinding): readonly BoundColumn[] {
  const walk: Walk = { binding, found: new Map(), seen: new Map() };
  walkPlace(walk, placeOf(binding, ROOTS[binding.id]), { path: '', entity: '' });
  return [...walk.found.values()].toSorted((a, b) => compareText(a.source, b.source) || compareText(a.field, b.field));
}

interface Walk {
  readonly binding: DocumentBinding;
  readonly found: Map<string, BoundColumn>;
  /** The paths and entities for which a place was walked. */
  readonly seen: Map<Place, Set<string>>;
}

/** Where the walk stands in the document, and which record the values go to. */
interface Standing {
  readonly path: string;
  readonly entity: string;
}

function walkPlace(walk: Walk, place: Place, { path, entity: around }: Standing): void {
  const entity = place.record ?? around;
  const seen = walk.seen.get(place) ?? new Set();
  walk.seen.set(place, seen);
  if (seen.has(`${entity} ${path}`)) return;
  seen.add(`${entity} ${path}`);
  const fields = place.value === undefined ? Object.entries(place.fields) : [];
  if (place.value !== undefined) note(walk, path, `${entity}.${place.value.to}`);
  for (const [key, rule] of fields) walkRule(walk, [key, rule], { path: onePart(pathIntoName(path, key)), entity });
}

function walkRule(walk: Walk, [key, rule]: readonly [key: string, rule: FieldRule], standing: Standing): void {
  const { path, entity } = standing;
  const into = (ids: readonly string[], at: Standing) => {
    for (const id of ids) walkPlace(walk, placeOf(walk.binding, id), at);
  };
  if ('to' in rule) note(walk, path, `${entity}.${rule.to}`);
  else if ('list' in rule) note(walk, `${path}[]`, `${entity}.${rule.list}`);
  else if ('columns' in rule) for (const [column, { list }] of Object.entries(rule.columns)) note(walk, `${path}[].${column}`, `${entity}.${list}`);
  else if ('in' in rule) walkPlace(walk, rule.in, standing);
  else if ('go' in rule) into(rule.go, standing);
  else if ('each' in rule) into([...rule.each, ...(rule.last ?? [])], { path: `${path}[]`, entity });
  else if ('companion' in rule) walkCompanions(walk, [key, rule.companion], path);
}

/** The field belongs to another record that the same object gives, by that record's own rule for the key. */
function walkCompanions(walk: Walk, [key, ids]: readonly [key: string, ids: readonly string[]], path: string): void {
  for (const id of ids) {
    const { fields, record } = placeOf(walk.binding, id);
    const rule = fields[key];
    if (rule !== undefined && record !== undefined) walkRule(walk, [key, rule], { path, entity: record });
  }
}

function note({ binding, found }: Walk, path: string, field: string): void {
  found.set(`${field} ${path}`, { source: `${binding.id}:${path}`, field });
}
