import type { Diagnostic } from '@nivel/diagnostics';
import { suggestionsFor } from '../profile/rule.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import { DATA_CLASSES, type DataClass } from '../schema-set.ts';
import type { FieldInfo } from '../schema-to-fields.ts';
import type { Floor, FloorAccount, MarkedField } from './floor.ts';

/**
 * The floor of classes: what a source keeps secret is at least as secret here. Every marked field has an account; every field that takes
 * it, by its account or by its own `x-sources`, has the class that it asks for or a stricter one.
 */
export function checkFloor(floor: Floor, infos: readonly FieldInfo[]): readonly Diagnostic[] {
  const fields: SourcedFields = { infos, byPlace: fieldsByPlace(infos) };
  const keys = floor.marked.map(({ key }) => key);
  const unknown = [...floor.accounts].filter(([key]) => !keys.includes(key));
  return [
    ...floor.diagnostics,
    ...unknown.map(([key, { place }]) =>
      schemaToolsDiagnostics.report('schema/floor-unknown', place, { key, suggestions: suggestionsFor(key, keys) }),
    ),
    ...floor.marked.flatMap((marked) => checkMarked(marked, floor, fields)),
  ];
}

/** The fields in order, and those that take each place of the sources or one inside it. */
interface SourcedFields {
  readonly infos: readonly FieldInfo[];
  readonly byPlace: ReadonlyMap<string, ReadonlySet<FieldInfo>>;
}

function fieldsByPlace(infos: readonly FieldInfo[]): SourcedFields['byPlace'] {
  const byPlace = new Map<string, Set<FieldInfo>>();
  for (const info of infos) {
    for (const place of info.sources.flatMap(placesAround)) byPlace.set(place, (byPlace.get(place) ?? new Set()).add(info));
  }
  return byPlace;
}

/** A path and every path that it lies in. */
function placesAround(path: string): readonly string[] {
  const place = comparablePath(path);
  return [...place.matchAll(/\./g)].map(({ index }) => place.slice(0, index + 1));
}

function checkMarked(marked: MarkedField, { accounts, diagnostics }: Floor, { infos, byPlace }: SourcedFields): readonly Diagnostic[] {
  const { key, place } = marked;
  const account = accounts.get(key);
  if (account === undefined) {
    const alreadySaid = diagnostics.some(({ data }) => data['key'] === key);
    return alreadySaid ? [] : [schemaToolsDiagnostics.report('schema/floor-missing', place, { key, path: pathOf(marked) })];
  }
  const takers = placedIn(marked, { infos, byPlace });
  if (account.fields.length === 0) return marked.whole ? [] : takers.map((field) => carried(marked, field));
  const named = infos.filter(({ field }) => account.fields.includes(field));
  const under = new Set([...named, ...(marked.whole ? [] : takers)]);
  return [
    ...account.fields.filter((name) => !named.some(({ field }) => field === name)).map((name) => unknownField(marked, account, name, infos)),
    ...named.filter((field) => !takers.includes(field)).map((field) => withoutSource(marked, field)),
    ...[...under].filter((field) => rankOf(field.class) < rankOf(marked.atLeast)).map((field) => tooLoose(marked, field)),
  ];
}

/** The fields that name the marked place, or one inside it, as their source. */
function placedIn({ paths }: MarkedField, { infos, byPlace }: SourcedFields): readonly FieldInfo[] {
  const takers = new Set(paths.flatMap((path) => [...(byPlace.get(comparablePath(path)) ?? [])]));
  return takers.size === 0 ? [] : infos.filter((info) => takers.has(info));
}

/** `a[].b[]` and `a[].b` are the same place, the list and any of it; the dot at the end keeps `a.bc` apart from `a.b`. */
function comparablePath(path: string): string {
  return `${path.replaceAll('[]', '')}.`;
}

function rankOf(name: DataClass): number {
  return DATA_CLASSES.indexOf(name);
}

function pathOf({ paths }: MarkedField): string {
  return paths[0] ?? '';
}

function carried(marked: MarkedField, { field, place }: FieldInfo): Diagnostic {
  return schemaToolsDiagnostics.report('schema/floor-carried', place, { key: marked.key, path: pathOf(marked), field });
}

function unknownField({ key }: MarkedField, account: FloorAccount, field: string, fields: readonly FieldInfo[]): Diagnostic {
  const names = fields.map((info) => info.field);
  return schemaToolsDiagnostics.report('schema/floor-field', account.place, { key, field, suggestions: nearestOf(field, names) });
}

/** The nearest name alone: a list of hundreds of fields helps nobody. */
function nearestOf(name: string, names: readonly string[]): string {
  const found = suggestionsFor(name, names);
  return names.includes(found) ? found : '…';
}

function withoutSource(marked: MarkedField, { field, place }: FieldInfo): Diagnostic {
  return schemaToolsDiagnostics.report('schema/floor-source', place, { key: marked.key, path: pathOf(marked), field });
}

function tooLoose(marked: MarkedField, { field, place, class: found }: FieldInfo): Diagnostic {
  const data = { key: marked.key, path: pathOf(marked), field, found, expected: marked.atLeast };
  return schemaToolsDiagnostics.report('schema/floor-class', place, data);
}
