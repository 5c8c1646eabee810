import { compareDiagnostics, compareText, type Diagnostic, nearestName } from '@nivel/diagnostics';
import type { DataClass } from '@nivel/model';
import { sourceDiagnostics } from '../source-diagnostics.ts';
import { namedPlaces, placesOf } from './binding-places.ts';
import { type RuleInRecord, rulesInRecord, targetsOf } from './binding-targets.ts';
import type { Decision, DocumentBinding, FieldRule, Place } from './document-binding.ts';
import type { SourceField } from './document-coverage.ts';

/** What a document binding is held against. */
export interface DocumentBindingRules {
  /** The fields of the model: their names, and how secret they are. */
  readonly fields: readonly { readonly field: string; readonly class: DataClass; readonly list: boolean }[];
  readonly decisions: readonly Decision[];
  /** The fields that the source marks sensitive. */
  readonly sensitive: readonly SourceField[];
  /** The name of the binding, for diagnostics. */
  readonly file: string;
}

/**
 * Whether a document binding makes sense: places, fields and decisions that exist, and nothing that a source keeps secret in a field
 * that is less than confidential. Names the source's own field where the floor gives way.
 *
 * Errors: `sources/binding-unknown-place`, `-unknown-field`, `-wrong-count`, `-unknown-decision`, `-below-floor`, `-floor-missing`.
 */
export function checkDocumentBinding(binding: DocumentBinding, rules: DocumentBindingRules): readonly Diagnostic[] {
  const lost = unknownPlaces(binding, rules);
  if (lost.length > 0) return lost;
  const records = Object.values(binding.places).flatMap((place) => recordFaults(binding, place, rules));
  const found = [...records, ...unknownDecisions(binding, rules), ...missingFloors(binding, rules)];
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()].toSorted(compareDiagnostics);
}

function unknownPlaces(binding: DocumentBinding, { file }: DocumentBindingRules): Diagnostic[] {
  const names = Object.keys(binding.places).toSorted(compareText);
  return namedPlaces(binding).flatMap(({ name, place }) =>
    Object.entries(place.fields).flatMap(([key, rule]) =>
      placesOf(rule)
        .filter((id) => !names.includes(id))
        .map((id) =>
          sourceDiagnostics.report(
            'sources/binding-unknown-place',
            { file, path: `${name}.${key}` },
            { place: id, nearest: nearestName(id, names) ?? '-' },
          ),
        ),
    ),
  );
}

function recordFaults(binding: DocumentBinding, place: Place, rules: DocumentBindingRules): Diagnostic[] {
  const entity = place.record;
  if (entity === undefined) return [];
  const inRecord = rulesInRecord(binding, place, entity);
  const values: readonly FieldRule[] = place.value === undefined ? [] : [place.value];
  const given = [...Object.keys(place.constants ?? {}), ...Object.keys(place.copies ?? {}), ...Object.keys(place.latest ?? {})];
  const derived = (place.derives ?? []).flatMap(({ record, from }) => Object.keys(from).map((name) => `${record}.${name}`));
  return [
    ...inRecord.flatMap(({ rule, key }) =>
      ownTargets(rule, entity).flatMap((field) => fieldFault(field, 'list' in rule || 'columns' in rule, key, rules)),
    ),
    ...values.flatMap((rule) => ownTargets(rule, entity).flatMap((field) => fieldFault(field, false, 'value', rules))),
    ...[...given.map((name) => `${entity}.${name}`), ...derived].flatMap((field) => unknownField(field, 'constants', rules)),
    ...inRecord.flatMap((each) => constantFaults(binding, each, rules)),
    ...inRecord.flatMap((each) => floorFaults(binding, each, rules)),
  ];
}

/** The fields that a rule itself fills, in the record that it stands in. */
function ownTargets(rule: FieldRule, entity: string): readonly string[] {
  if ('to' in rule) return [`${entity}.${rule.to}`];
  if ('list' in rule) return [`${entity}.${rule.list}`];
  return 'columns' in rule ? Object.values(rule.columns).map(({ list }) => `${entity}.${list}`) : [];
}

function fieldFault(field: string, isList: boolean, key: string, rules: DocumentBindingRules): Diagnostic[] {
  const info = rules.fields.find((each) => each.field === field);
  if (info === undefined) return unknownField(field, key, rules);
  return info.list === isList ? [] : [sourceDiagnostics.report('sources/binding-wrong-count', { file: rules.file, path: key }, { field })];
}

function unknownField(field: string, key: string, { fields, file }: DocumentBindingRules): Diagnostic[] {
  if (fields.some((each) => each.field === field)) return [];
  const names = fields.map((each) => each.field).toSorted(compareText);
  return [sourceDiagnostics.report('sources/binding-unknown-field', { file, path: key }, { field, nearest: nearestName(field, names) ?? '-' })];
}

/** The constants that a rule gives to the records that it opens. */
function constantFaults(binding: DocumentBinding, { rule, key }: RuleInRecord, rules: DocumentBindingRules): Diagnostic[] {
  const given = Object.keys('go' in rule || 'each' in rule ? (rule.with ?? {}) : {});
  const records = placesOf(rule).flatMap((id) => binding.places[id]?.record ?? []);
  return records.flatMap((record) => given.flatMap((name) => unknownField(`${record}.${name}`, key, rules)));
}

function floorFaults(binding: DocumentBinding, { place, key, rule, entity }: RuleInRecord, { fields, file }: DocumentBindingRules): Diagnostic[] {
  if (rule.floor === undefined) return [];
  const low = targetsOf(binding, { key, rule, entity }).filter((target) =>
    ['open', 'personal'].includes(fields.find(({ field }) => field === target)?.class ?? ''),
  );
  return low.map((field) =>
    sourceDiagnostics.report('sources/binding-below-floor', { file, path: key }, { source: `${place.classes?.[0] ?? '-'}.${key}`, field }),
  );
}

function unknownDecisions(binding: DocumentBinding, { decisions, file }: DocumentBindingRules): Diagnostic[] {
  return namedPlaces(binding).flatMap(({ name, place }) =>
    Object.entries(place.fields).flatMap(([key, rule]) => {
      const [kind, id] = decisionOf(rule);
      const isKnown = id === undefined || decisions.some((decision) => decision.id === id && decision.kind === kind);
      return isKnown ? [] : [sourceDiagnostics.report('sources/binding-unknown-decision', { file, path: `${name}.${key}` }, { decision: id })];
    }),
  );
}

function decisionOf(rule: FieldRule): readonly [kind: Decision['kind'], id: string | undefined] {
  if ('hold' in rule) return ['quarantined', rule.hold];
  return ['left-out', 'leave' in rule ? rule.leave : 'companion' in rule ? rule.else : undefined];
}

/** Every sensitive field of the source has a rule with a floor wherever its class is read, or is not taken at all. */
function missingFloors(binding: DocumentBinding, { sensitive, file }: DocumentBindingRules): Diagnostic[] {
  const places = namedPlaces(binding);
  return sensitive.flatMap((each) => {
    const readers = places.filter(({ place }) => place.classes?.includes(each.class) === true);
    const source = `${each.class}.${each.field}`;
    if (readers.length === 0)
      return isUnread(
        places.map(({ place }) => place),
        each.class,
      )
        ? []
        : [missing(file, source, '-')];
    return readers.filter(({ place }) => !hasFloor(place.fields[each.field])).map(({ name }) => missing(file, source, name));
  });
}

function isUnread(places: readonly Place[], className: string): boolean {
  return places.some(({ leftClasses, heldClasses }) => [...(leftClasses ?? []), ...(heldClasses ?? [])].includes(className));
}

function hasFloor(rule: FieldRule | undefined): boolean {
  return rule !== undefined && ('leave' in rule || 'hold' in rule || rule.floor === 'source');
}

function missing(file: string, source: string, path: string): Diagnostic {
  return sourceDiagnostics.report('sources/binding-floor-missing', { file, path }, { source });
}
