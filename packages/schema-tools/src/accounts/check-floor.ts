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
  const fields = infos.map(sourcedField);
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

/** A field, and its sources written so that two of them can be compared. */
interface SourcedField {
  readonly info: FieldInfo;
  readonly places: readonly string[];
}

function sourcedField(info: FieldInfo): SourcedField {
  return { info, places: info.sources.map(comparablePath) };
}

function checkMarked(marked: MarkedField, { accounts, diagnostics }: Floor, fields: readonly SourcedField[]): readonly Diagnostic[] {
  const { key, place } = marked;
  const account = accounts.get(key);
  if (account === undefined) {
    const alreadySaid = diagnostics.some(({ data }) => data['key'] === key);
    return alreadySaid ? [] : [schemaToolsDiagnostics.report('schema/floor-missing', place, { key, path: pathOf(marked) })];
  }
  const takers = placedIn(marked, fields);
  if (account.fields.length === 0) return marked.whole ? [] : takers.map((field) => carried(marked, field));
  const infos = fields.map(({ info }) => info);
  const named = infos.filter(({ field }) => account.fields.includes(field));
  const under = new Set([...named, ...(marked.whole ? [] : takers)]);
  return [
    ...account.fields.filter((name) => !named.some(({ field }) => field === name)).map((name) => unknownField(marked, account, name, infos)),
    ...named.filter((field) => !takers.includes(field)).map((field) => withoutSource(marked, field)),
    ...[...under].filter((field) => rankOf(field.class) < rankOf(marked.atLeast)).map((field) => tooLoose(marked, field)),
  ];
}

/** The fields that name the marked place, or one inside it, as their source. */
function placedIn({ paths }: MarkedField, fields: readonly SourcedField[]): readonly FieldInfo[] {
  const marks = paths.map(comparablePath);
  return fields.filter(({ places }) => places.some((place) => marks.some((mark) => place.startsWith(mark)))).map(({ info }) => info);
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
