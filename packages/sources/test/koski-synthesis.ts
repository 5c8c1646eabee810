import fc from 'fast-check';
import { placesOf } from '../src/documents/binding-places.ts';
import type { DocumentBinding, FieldRule, Place } from '../src/documents/document-binding.ts';
import { placeOf } from '../src/documents/place-of.ts';

/** A field as the table of KOSKI's own schema has it. */
export interface KoskiField {
  readonly class: string;
  readonly field: string;
  readonly type: string;
  readonly array: boolean;
  readonly required: boolean;
  readonly in: readonly string[];
  readonly koodisto?: readonly string[];
  readonly codes?: readonly string[];
}

export interface KoskiTables {
  readonly fields: ReadonlyMap<string, readonly KoskiField[]>;
  /** The codes of the code lists that are known whole. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

/** How much of what KOSKI may say a document says. */
export type Fullness = 'every-field' | 'some-fields';

export interface SynthesisSetting {
  readonly binding: DocumentBinding;
  readonly tables: KoskiTables;
  readonly studyRightType: string;
  readonly fullness: Fullness;
}

/** An object of KOSKI: its class says which fields it has, the place in the binding where it stands. */
interface Kind {
  readonly place: Place;
  readonly className: string;
}

/** Parts inside parts, from the study right. */
const DEPTH = 9;

/** Documents of one learner with one study right, written from KOSKI's own table of fields. The binding says only what may stand where. */
export function koskiDocuments(setting: SynthesisSetting): fc.Arbitrary<unknown> {
  const { binding, studyRightType } = setting;
  const rights = kindsOf(setting, placesAt(binding, 'opiskeluoikeudet')).filter(({ place }) =>
    (place.when?.['tyyppi.koodiarvo'] ?? []).includes(studyRightType),
  );
  return fc.record({
    henkilö: someKind({ ...setting, studyRightType: 'henkilö' }, kindsOf({ ...setting, studyRightType: 'henkilö' }, placesAt(binding, 'henkilö')), 0),
    opiskeluoikeudet: fc.array(someKind(setting, rights, 1), { minLength: 1, maxLength: 1 }),
  });
}

function placesAt(binding: DocumentBinding, key: string): readonly Place[] {
  const rule = placeOf(binding, 'learner-document').fields[key];
  return rule === undefined ? [] : placesOf(rule).map((id) => placeOf(binding, id));
}

/** The classes of places, as far as the type of study right has them. */
function kindsOf({ tables, studyRightType }: SynthesisSetting, places: readonly Place[]): readonly Kind[] {
  return places.flatMap((place) =>
    (place.classes ?? [])
      .filter((name) => tables.fields.get(name)?.some((row) => row.in.includes(studyRightType)) === true)
      .map((className) => ({ place, className })),
  );
}

function someKind(setting: SynthesisSetting, kinds: readonly Kind[], depth: number): fc.Arbitrary<unknown> {
  return kinds.length === 0 ? fc.constant({}) : fc.constantFrom(...kinds).chain((kind) => objectOf(setting, kind, depth));
}

function objectOf(setting: SynthesisSetting, { place, className }: Kind, depth: number): fc.Arbitrary<unknown> {
  const rows = (setting.tables.fields.get(className) ?? []).filter(({ field }) => place.lacks?.includes(field) !== true);
  const chosen = setting.fullness === 'every-field' ? fc.constant(rows) : fc.shuffledSubarray(rows);
  return chosen.chain((some) => {
    const needed = rows.filter((row) => !some.includes(row) && (row.required || (place.has ?? []).includes(row.field)));
    const values = [...some, ...needed].map((row) => [row.field, fieldValue(setting, place, row, depth)] as const);
    return fc.record(Object.fromEntries(values)).map((value) => withConditions(place, value));
  });
}

/** Puts the codes in by which the place is told from others. */
function withConditions({ when = {} }: Place, value: Record<string, unknown>): unknown {
  for (const [path, texts] of Object.entries(when)) put(value, path.split('.'), texts);
  return value;
}

function put(value: Record<string, unknown>, [key = '', ...rest]: readonly string[], texts: readonly string[]): void {
  if (rest.length === 0) {
    if (!texts.includes(String(value[key]))) value[key] = texts[0];
    return;
  }
  const child = typeof value[key] === 'object' && value[key] !== null && !Array.isArray(value[key]) ? value[key] : {};
  value[key] = child;
  put(child as Record<string, unknown>, rest, texts);
}

function fieldValue(setting: SynthesisSetting, place: Place, row: KoskiField, depth: number): fc.Arbitrary<unknown> {
  const one = oneValue(setting, place.fields[row.field], row, depth);
  if (!row.array) return one;
  return fc.array(one, { minLength: setting.fullness === 'every-field' ? 1 : 0, maxLength: depth > 4 ? 1 : 2 });
}

function oneValue(setting: SynthesisSetting, rule: FieldRule | undefined, row: KoskiField, depth: number): fc.Arbitrary<unknown> {
  const type = bareType(row.type);
  const simple = simpleValue(setting.tables, type, row);
  if (simple !== undefined) return simple;
  if (depth > DEPTH || rule === undefined) return fc.constant({});
  const places = 'in' in rule ? [rule.in] : placesOf(rule).map((id) => placeOf(setting.binding, id));
  const named = setting.tables.fields.has(type)
    ? places.filter(({ classes }) => classes?.includes(type) === true).map((place) => ({ place, className: type }))
    : undefined;
  return someKind(setting, named ?? kindsOf(setting, places), depth + 1);
}

/** `Option[List[X]]` -> `X`. */
function bareType(type: string): string {
  const inside = /^(?:Option|List|Seq)\[(.*)\]$/.exec(type)?.[1];
  return inside === undefined ? type : bareType(inside);
}

function simpleValue(tables: KoskiTables, type: string, row: KoskiField): fc.Arbitrary<unknown> | undefined {
  switch (type) {
    case 'Boolean':
      return fc.boolean();
    case 'Int':
      return fc.integer({ min: 1, max: 100 });
    case 'Double':
      return fc.constantFrom(4, 8.5, 9.25);
    case 'LocalDate':
      return fc.constantFrom('2016-08-01', '2024-02-29', '2026-06-05');
    case 'LocalDateTime':
      return fc.constantFrom('2026-06-05T10:11:12', '2026-06-05T10:11:12.123456');
    case 'LocalizedString':
      return LOCALIZED;
    case 'Koodistokoodiviite':
      return fc
        .constantFrom(...listsOf(row))
        .chain((list) => codeReference(list, row.codes ?? tables.codes[list] ?? CODES_ELSEWHERE[list] ?? ['1', '2']));
    case 'PaikallinenKoodi':
      return fc.record({ koodiarvo: fc.constantFrom('OMA1', 'oma kurssi'), nimi: LOCALIZED });
    default:
      return row.type.endsWith('String') || type.includes('.') ? stringValue(row.field, type) : undefined;
  }
}

/** The code lists of a field. A class that narrows the list of the trait above it has both in the table, and only its own in documents. */
function listsOf({ koodisto = [] }: KoskiField): readonly string[] {
  const narrow = koodisto.filter((list) => list !== 'koulutus');
  return narrow.length === 0 ? koodisto : narrow;
}

const LOCALIZED = fc.oneof(
  fc.record({ fi: fc.constant('jotain') }),
  fc.record({ sv: fc.constant('någonting') }),
  fc.record({ fi: fc.constant('jotain'), sv: fc.constant('någonting'), en: fc.constant('something') }),
);

function codeReference(list: string, codes: readonly string[]): fc.Arbitrary<unknown> {
  return fc.record({
    koodiarvo: fc.constantFrom(...codes),
    nimi: LOCALIZED,
    lyhytNimi: LOCALIZED,
    koodistoUri: fc.constant(list),
    koodistoVersio: fc.constant(1),
  });
}

/** Codes of lists that are too large for a table of theirs. */
const CODES_ELSEWHERE: Readonly<Record<string, readonly string[]>> = { oppilaitosnumero: ['00204', '10059'] };

/** Texts that have a form of their own, by type or name. */
const FORMED: Readonly<Record<string, string>> = {
  'Organisaatio.Oid': '1.2.246.562.10.14613773812',
  'Henkilö.Oid': '1.2.246.562.24.00000000001',
  hetu: '010110A9998',
  oid: '1.2.246.562.15.76811932037',
  yTunnus: '1234567-1',
  koodiarvo: '2026K',
  vuodenaika: 'kevät',
};

function stringValue(field: string, type: string): fc.Arbitrary<string> {
  return fc.constant(FORMED[type] ?? FORMED[field] ?? 'jotain');
}
