import type { DocumentBinding, FieldRule, Place } from './document-binding.ts';
import { placeOf } from './place-of.ts';

/** A rule that goes to fields of the model, with the record that it is read for. */
export interface RuleInRecord {
  readonly place: Place;
  readonly key: string;
  readonly rule: FieldRule;
  readonly entity: string;
}

/** Every rule that writes into the record of a place, through the places that share the record. */
export function rulesInRecord(binding: DocumentBinding, place: Place, entity: string): readonly RuleInRecord[] {
  return collected(binding, place, entity, new Set());
}

function collected(binding: DocumentBinding, place: Place, entity: string, open: ReadonlySet<Place>): readonly RuleInRecord[] {
  if (open.has(place)) return [];
  const inside = new Set([...open, place]);
  return Object.entries(place.fields).flatMap(([key, rule]) => [
    { place, key, rule, entity },
    ...('in' in rule ? collected(binding, rule.in, entity, inside) : []),
    ...sharing(binding, rule).flatMap((shared) => collected(binding, shared, entity, inside)),
  ]);
}

function sharing(binding: DocumentBinding, rule: FieldRule): readonly Place[] {
  return idsOf(rule)
    .map((id) => placeOf(binding, id))
    .filter(({ record }) => record === undefined);
}

function idsOf(rule: FieldRule): readonly string[] {
  if ('go' in rule) return rule.go;
  return 'each' in rule ? [...rule.each, ...(rule.last ?? [])] : [];
}

/** The fields of the model that a rule may fill, in its own record and in those that it opens. */
export function targetsOf(binding: DocumentBinding, { key, rule, entity }: Omit<RuleInRecord, 'place'>): readonly string[] {
  return [...new Set(targets({ binding, open: new Set() }, [key, rule], entity))];
}

interface Search {
  readonly binding: DocumentBinding;
  readonly open: ReadonlySet<Place>;
}

function targets(search: Search, [key, rule]: readonly [key: string, rule: FieldRule], entity: string): readonly string[] {
  if ('to' in rule) return [`${entity}.${rule.to}`];
  if ('list' in rule) return [`${entity}.${rule.list}`];
  if ('columns' in rule) return Object.values(rule.columns).map(({ list }) => `${entity}.${list}`);
  if ('in' in rule) return targetsIn(search, rule.in, entity, {});
  if ('companion' in rule) return rule.companion.flatMap((id) => companionTargets(search, placeOf(search.binding, id), key));
  const given = 'go' in rule || 'each' in rule ? (rule.with ?? {}) : {};
  return idsOf(rule).flatMap((id) => targetsIn(search, placeOf(search.binding, id), entity, given));
}

function companionTargets(search: Search, { fields, record }: Place, key: string): readonly string[] {
  const rule = fields[key];
  return rule === undefined || record === undefined ? [] : targets(search, [key, rule], record);
}

function targetsIn({ binding, open }: Search, place: Place, around: string, given: Readonly<Record<string, unknown>>): readonly string[] {
  if (open.has(place)) return [];
  const entity = place.record ?? around;
  const inside = { binding, open: new Set([...open, place]) };
  const known = place.record === undefined ? [] : Object.keys({ ...place.constants, ...given }).map((name) => `${entity}.${name}`);
  const own =
    place.value === undefined ? Object.entries(place.fields).flatMap((field) => targets(inside, field, entity)) : [`${entity}.${place.value.to}`];
  return [...known, ...own];
}
