import type { Place, Step } from '@nivel/diagnostics';
import { isDefinitions } from '../dialect.ts';
import { isArray, isObject, type Json, type JsonObject, objectAt } from '../json.ts';
import type { SchemaDocument, SchemaFile } from '../schema-file.ts';

/** The schemas of one version as texts: a released one, a folder or a git ref. */
export interface VersionFiles {
  /** What a person calls it: `1.2.0`, `main:schemas`. */
  readonly name: string;
  /** What stands before the file names when a place is shown: `schemas/released/1.2.0/`. */
  readonly prefix: string;
  /** Files by their name inside the version: `learner.schema.json`, `code-lists/grade.json`. */
  readonly files: readonly SchemaFile[];
}

/**
 * One version, read but not judged: an old release was sound by the rules of its day, which need not be those of today. What the
 * comparison does not understand it calls undecided.
 */
export interface SchemaVersion {
  readonly name: string;
  readonly prefix: string;
  readonly documents: readonly SchemaDocument[];
}

/** The documents that describe records, by name. */
export function entitiesOf({ documents }: SchemaVersion): ReadonlyMap<string, SchemaDocument> {
  return new Map(documents.filter(({ kind, root }) => kind === 'schema' && !isDefinitions(root)).map((source) => [source.name, source]));
}

/** The documents that hold named forms. */
export function definitionDocumentsOf({ documents }: SchemaVersion): readonly SchemaDocument[] {
  return documents.filter(({ kind, root }) => kind === 'schema' && isDefinitions(root));
}

export function codeListDocumentsOf({ documents }: SchemaVersion): ReadonlyMap<string, SchemaDocument> {
  return new Map(documents.filter(({ kind }) => kind === 'code-list').map((source) => [source.name, source]));
}

export function idOf({ root, file }: SchemaDocument): string {
  return typeof root['$id'] === 'string' ? root['$id'] : file;
}

/** A part of a document: which one, and the path in it. */
export interface Site {
  readonly source: SchemaDocument;
  readonly path: readonly Step[];
}

export function siteIn(site: Site, ...steps: readonly Step[]): Site {
  return { source: site.source, path: [...site.path, ...steps] };
}

/** A name for a site that holds in every version: file and JSON pointer. */
export function siteId({ source, path }: Site): string {
  return `${source.file}#${pointerOf(path)}`;
}

export function pointerOf(path: readonly Step[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What is written at a site; `undefined` where nothing is. */
export function valueAt({ source, path }: Site): Json | undefined {
  let value: Json | undefined = source.root;
  for (const step of path) {
    if (isArray(value)) value = value[Number(step)];
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** Where a site is shown to be, in the files of its version. */
export function placeOfSite({ source, path }: Site, version: SchemaVersion): Place {
  return { ...source.document.placeOfKey(path), file: `${version.prefix}${source.file}` };
}

/** The property of an entity as written, or an empty object. */
export function propertyAt(source: SchemaDocument, name: string): JsonObject {
  return objectAt(objectAt(source.root, 'properties'), name);
}
