import { compareText, type Diagnostic, type ReadDocument, readDocument } from '@nivel/diagnostics';
import { isObject, type JsonObject } from '../json.ts';
import { kindOf, nameOf, type SchemaDocument, type SchemaFile } from '../schema-file.ts';
import type { SchemaVersion, VersionFiles } from './schema-version.ts';

export interface VersionResult {
  readonly version: SchemaVersion | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the texts of one version. Errors: those of `readDocument`. */
export function readVersion({ name, prefix, files }: VersionFiles): VersionResult {
  const sorted = files.filter(({ file }) => kindOf(file) !== undefined).toSorted((a, b) => compareText(a.file, b.file));
  const read = sorted.map((file) => readSchema(file, prefix));
  const diagnostics = read.flatMap((result) => result.diagnostics);
  const documents = read.flatMap(({ document }) => (document === undefined ? [] : [document]));
  return { version: diagnostics.length > 0 ? undefined : { name, prefix, documents }, diagnostics };
}

interface ReadSchema {
  readonly document: SchemaDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function readSchema({ file, text }: SchemaFile, prefix: string): ReadSchema {
  const kind = kindOf(file) ?? 'schema';
  const root = quickly(text);
  if (root !== undefined) return { document: { kind, name: nameOf(file), file, root, document: lateDocument(text, file) }, diagnostics: [] };
  const { document, diagnostics } = readDocument(text, `${prefix}${file}`);
  if (document === undefined) return { document: undefined, diagnostics };
  return { document: { kind, name: nameOf(file), file, root: isObject(document.value) ? document.value : {}, document }, diagnostics };
}

/** Reading with places takes a hundred times as long, and most files have nothing to show a place of. A suspicious text is read the slow way. */
function quickly(text: string): JsonObject | undefined {
  if (/"(?:__proto__|constructor|prototype)"/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A document whose places are read when one is asked for. */
function lateDocument(text: string, file: string): ReadDocument {
  let read: ReadDocument | undefined;
  const opened = (): ReadDocument => {
    read ??= readDocument(text, file).document ?? { file, value: undefined, placeOf: () => ({ file }), placeOfKey: () => ({ file }) };
    return read;
  };
  return {
    file,
    get value() {
      return opened().value;
    },
    placeOf: (path) => opened().placeOf(path),
    placeOfKey: (path) => opened().placeOfKey(path),
  };
}
