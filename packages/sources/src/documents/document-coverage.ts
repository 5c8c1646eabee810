import { compareText } from '@nivel/diagnostics';
import { namedPlaces, placesOf } from './binding-places.ts';
import type { CompanionRule, DocumentBinding, FieldRule, Place } from './document-binding.ts';
import { placeOf } from './place-of.ts';

/** One property of a class of the source's own schema. */
export interface SourceField {
  readonly class: string;
  readonly field: string;
}

export type SourceFields = readonly SourceField[];

/** What a binding says of a field: that it is mapped, left out on purpose, quarantined, or nothing at all. */
export type FieldFate = 'mapped' | 'left-out' | 'quarantined' | 'unknown';

export interface CoveredField extends SourceField {
  readonly fate: FieldFate;
}

/** Where a class is read by every rule for codes and texts, whatever the place. */
const BUILT_IN: Readonly<Record<string, Readonly<Record<string, FieldFate>>>> = {
  Koodistokoodiviite: { koodiarvo: 'mapped', koodistoUri: 'mapped', nimi: 'left-out', lyhytNimi: 'left-out', koodistoVersio: 'left-out' },
  Finnish: { fi: 'mapped', sv: 'mapped', en: 'mapped' },
  Swedish: { sv: 'mapped', en: 'mapped' },
  English: { en: 'mapped' },
};

/**
 * Says of every field of a source's schema what the binding does with it. A field is unknown where one of the places that read its
 * class does not name it, or where no place reads the class.
 */
export function documentCoverage(binding: DocumentBinding, fields: readonly SourceField[]): readonly CoveredField[] {
  const places = namedPlaces(binding).map(({ place }) => place);
  const covered = fields.map(({ class: className, field }) => ({ class: className, field, fate: fateOf({ binding, places }, className, field) }));
  return covered.toSorted((a, b) => compareText(a.class, b.class) || compareText(a.field, b.field));
}

interface Coverage {
  readonly binding: DocumentBinding;
  readonly places: readonly Place[];
}

function fateOf({ binding, places }: Coverage, className: string, field: string): FieldFate {
  const built = BUILT_IN[className];
  if (built !== undefined) return built[field] ?? 'unknown';
  const readers = places.filter(({ classes }) => classes?.includes(className) === true);
  if (readers.length === 0) return fateOfUnread(places, className);
  const fates = readers.map((place) => fateIn(binding, place, field));
  return fates.includes('unknown') ? 'unknown' : strongest(fates);
}

function fateOfUnread(places: readonly Place[], className: string): FieldFate {
  if (places.some(({ leftClasses }) => leftClasses?.includes(className) === true)) return 'left-out';
  return places.some(({ heldClasses }) => heldClasses?.includes(className) === true) ? 'quarantined' : 'unknown';
}

function fateIn(binding: DocumentBinding, place: Place, field: string): FieldFate {
  if (place.value !== undefined) return place.value.as === 'code' ? (BUILT_IN['Koodistokoodiviite']?.[field] ?? 'unknown') : 'mapped';
  if (place.lacks?.includes(field) === true) return 'left-out';
  const rule = Object.hasOwn(place.fields, field) ? place.fields[field] : undefined;
  return rule === undefined ? 'unknown' : ruleFate(binding, [field, rule], new Set());
}

function ruleFate(binding: DocumentBinding, [key, rule]: readonly [key: string, rule: FieldRule], open: ReadonlySet<Place>): FieldFate {
  if ('to' in rule || 'list' in rule || 'columns' in rule) return 'mapped';
  if ('leave' in rule) return 'left-out';
  if ('hold' in rule) return 'quarantined';
  if ('companion' in rule) return companionFate(binding, rule, key, open);
  const inner = 'in' in rule ? [rule.in] : placesOf(rule).map((id) => placeOf(binding, id));
  return strongest(inner.flatMap((place) => (open.has(place) ? [] : insideFates(binding, place, new Set([...open, place])))));
}

function companionFate(binding: DocumentBinding, { companion }: CompanionRule, key: string, open: ReadonlySet<Place>): FieldFate {
  const rules = companion.flatMap((id) => placeOf(binding, id).fields[key] ?? []);
  return strongest(rules.map((rule) => ruleFate(binding, [key, rule], open)));
}

function insideFates(binding: DocumentBinding, place: Place, open: ReadonlySet<Place>): readonly FieldFate[] {
  if (place.value !== undefined) return ['mapped'];
  return Object.entries(place.fields).map((field) => ruleFate(binding, field, open));
}

const BY_STRENGTH: readonly FieldFate[] = ['mapped', 'left-out', 'quarantined'];

function strongest(fates: readonly FieldFate[]): FieldFate {
  return BY_STRENGTH.find((fate) => fates.includes(fate)) ?? 'unknown';
}
