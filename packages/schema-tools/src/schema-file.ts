import { compareText, type Diagnostic, type ReadDocument, readDocument } from '@nivel/diagnostics';
import { isObject, type JsonObject } from './json.ts';

/** One file as handed in: its name with `/`, and its text. Nothing here opens files. */
export interface SchemaFile {
  readonly file: string;
  readonly text: string;
}

/** What a file is, told by its name: `learner.schema.json`, `dialect/…`, `code-lists/…`. */
export type SchemaFileKind = 'schema' | 'dialect' | 'code-list';

/** A file that could be read as JSON, before anyone judged its content. */
export interface SchemaDocument {
  readonly kind: SchemaFileKind;
  readonly name: string;
  readonly file: string;
  readonly root: JsonObject;
  readonly document: ReadDocument;
}

export interface ReadFiles {
  readonly documents: readonly SchemaDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files that are schemas, code lists or the dialect, sorted by name; others, and earlier versions, are passed over. */
export function readSchemaFiles(files: readonly SchemaFile[], parse: typeof readDocument = readDocument): ReadFiles {
  const documents: SchemaDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { file, text } of files.toSorted((a, b) => compareText(a.file, b.file))) {
    const kind = kindOf(file);
    if (kind === undefined) continue;
    const read = parse(text, file);
    diagnostics.push(...read.diagnostics);
    if (read.document !== undefined) {
      const root = isObject(read.document.value) ? read.document.value : {};
      documents.push({ kind, name: nameOf(file), file, root, document: read.document });
    }
  }
  return { documents, diagnostics };
}

/** Folders whose files are not the model of today: earlier versions, records that show it, and what is made from it. */
const APART = new Set(['released', 'examples', 'bundle']);

/** What a file is to the model; `undefined` for a file that is no part of it. */
export function kindOf(file: string): SchemaFileKind | undefined {
  const parts = file.split('/');
  const base = parts.at(-1) ?? '';
  const folder = parts.at(-2);
  if (parts.some((part) => APART.has(part))) return undefined;
  if (folder === 'dialect') return base.endsWith('.schema.json') ? 'dialect' : undefined;
  if (folder === 'code-lists') return base.endsWith('.json') ? 'code-list' : undefined;
  return base.endsWith('.schema.json') ? 'schema' : undefined;
}

export function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/(\.schema)?\.json$/, '');
}

/** `support-decision` -> `SupportDecision`. */
export function typeNameOf(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase());
}
