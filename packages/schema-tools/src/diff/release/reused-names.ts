import type { Diagnostic } from '@nivel/diagnostics';
import { isArray, isObject, type JsonObject, objectAt } from '../../json.ts';
import { sameJson } from '../nodes/canonical.ts';
import { schemaIndexOf } from '../nodes/schema-index.ts';
import { codeListDocumentsOf, entitiesOf, placeOfSite, propertyAt, type SchemaVersion, type Site } from '../schema-version.ts';
import { releaseDiagnostics } from './release-diagnostics.ts';

/**
 * Names that were removed are reserved: a property or a code of an older release that the last one did not have may come back, but not with
 * another meaning. Old documents would be read as something that they never said. `history` is in rising order.
 */
export function reusedNames(history: readonly SchemaVersion[], next: SchemaVersion): readonly Diagnostic[] {
  const last = history.at(-1);
  if (last === undefined) return [];
  return [...propertyNames(next), ...codeNames(next)].flatMap((name) => {
    if (name.existsIn(last)) return [];
    const older = history.findLast((version) => name.existsIn(version));
    if (older === undefined || name.meansTheSameIn(older)) return [];
    return [releaseDiagnostics.report('release/name-reused', placeOfSite(name.site, next), { name: name.name, version: older.name })];
  });
}

interface ReservedName {
  readonly name: string;
  readonly site: Site;
  existsIn(version: SchemaVersion): boolean;
  meansTheSameIn(version: SchemaVersion): boolean;
}

function propertyNames(next: SchemaVersion): readonly ReservedName[] {
  return [...entitiesOf(next).values()].flatMap((source) =>
    Object.keys(objectAt(source.root, 'properties')).map((property): ReservedName => {
      const site = { source, path: ['properties', property] };
      const olderSite = (version: SchemaVersion): Site | undefined => {
        const older = entitiesOf(version).get(source.name);
        return older !== undefined && Object.hasOwn(objectAt(older.root, 'properties'), property) ? { source: older, path: site.path } : undefined;
      };
      return {
        name: `${source.name}.${property}`,
        site,
        existsIn: (version) => olderSite(version) !== undefined,
        meansTheSameIn: (version) => {
          const older = olderSite(version);
          return (
            older !== undefined &&
            isSameProperty(propertyAt(older.source, property), propertyAt(source, property), [
              schemaIndexOf(version).canonicalAt(older),
              schemaIndexOf(next).canonicalAt(site),
            ])
          );
        },
      };
    }),
  );
}

/** The same values, in the same group of data to the law. */
function isSameProperty(old: JsonObject, next: JsonObject, [before, after]: readonly [string, string]): boolean {
  return before === after && sameJson(old['x-category'], next['x-category']);
}

/** An open list is kept by its source: what comes back in it is not ours to judge. */
function codeNames(next: SchemaVersion): readonly ReservedName[] {
  const closed = [...codeListDocumentsOf(next).values()].filter(({ root }) => root['open'] !== true);
  return closed.flatMap((source) => {
    const lists = new Map<SchemaVersion, ReadonlyMap<string, JsonObject>>();
    const codesIn = (version: SchemaVersion): ReadonlyMap<string, JsonObject> => {
      const codes = lists.get(version) ?? codesOf(codeListDocumentsOf(version).get(source.name)?.root ?? {});
      lists.set(version, codes);
      return codes;
    };
    return [...codesOf(source.root)].map(
      ([code, value], index): ReservedName => ({
        name: `${source.name}: ${code}`,
        site: { source, path: ['values', index] },
        existsIn: (version) => codesIn(version).has(code),
        meansTheSameIn: (version) => sameJson(codesIn(version).get(code)?.['term'], value['term']),
      }),
    );
  });
}

function codesOf({ values }: JsonObject): ReadonlyMap<string, JsonObject> {
  const written = isArray(values) ? values.filter(isObject) : [];
  return new Map(written.flatMap((value): readonly [string, JsonObject][] => (typeof value['code'] === 'string' ? [[value['code'], value]] : [])));
}
