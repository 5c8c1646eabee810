import { FIELDS } from '@nivel/model';
import { namedPlaces } from './binding-places.ts';
import { type CodeTable, codeTable } from './code-table.ts';
import type { Decision, DocumentBinding, ListRule, MapRule } from './document-binding.ts';
import { placeOf } from './place-of.ts';
import { type Slots, slotsOf } from './slots.ts';

/** A binding with what follows from it and from the model, worked out when it is first needed. */
export interface CompiledBinding {
  readonly binding: DocumentBinding;
  slotsOf(placeId: string): Slots;
  codesOf(entity: string, property: string, rule: MapRule | ListRule): CodeTable;
  /** What the records of an entity say without a leaf of their own, as far as the entity has the properties. */
  known(entity: string): KnownProperties;
  /** Whether the source has fields of that name. */
  isName(key: string): boolean;
  /** Whether the quarantine may hold a value that was set aside for this reason. */
  keeps(reason: string): boolean;
}

export interface KnownProperties {
  readonly hasLearnerKey: boolean;
  readonly hasOutlineNumber: boolean;
  readonly inherit: readonly (readonly [property: string, from: string])[];
  readonly ordinals: readonly (readonly [property: string, list: string])[];
}

export function compileBinding(binding: DocumentBinding, decisions: readonly Decision[]): CompiledBinding {
  const dropped = new Set(decisions.filter(({ keep }) => !keep).map(({ id }) => id));
  const names = new Set([...binding.leftNames, ...namedPlaces(binding).flatMap(({ place }) => Object.keys(place.fields))]);
  const slots = new Map<string, Slots>();
  const codes = new Map<MapRule | ListRule, Map<string, CodeTable>>();
  const known = new Map<string, KnownProperties>();
  return {
    binding,
    slotsOf: (placeId) => remembered(slots, placeId, () => slotsOf(binding, placeOf(binding, placeId))),
    codesOf: (entity, property, rule) =>
      remembered(
        remembered(codes, rule, () => new Map<string, CodeTable>()),
        entity,
        () => codeTable(`${entity}.${property}`, rule),
      ),
    known: (entity) => remembered(known, entity, () => knownProperties(binding, entity)),
    isName: (key) => names.has(key),
    keeps: (reason) => !dropped.has(reason),
  };
}

function knownProperties({ inherit, ordinals }: DocumentBinding, entity: string): KnownProperties {
  const names = new Set(FIELDS.filter((field) => field.entity === entity).map(({ property }): string => property));
  return {
    hasLearnerKey: names.has('learnerKey'),
    hasOutlineNumber: names.has('outlineNumber'),
    inherit: Object.entries(inherit).filter(([name]) => names.has(name)),
    ordinals: Object.entries(ordinals).filter(([name]) => names.has(name)),
  };
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, work: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = work();
  known.set(key, value);
  return value;
}
