import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '@nivel/diagnostics';
import { createDocumentReader, DOCUMENT_LIMITS, type DocumentReader, type DocumentResult, sourceDiagnostics } from '@nivel/sources';
import { cliDiagnostics } from '../cli-diagnostics.ts';

/** One document of a file, or why the file cannot be read. */
export interface FoundDocument {
  readonly file: string;
  /** The position in a file of several documents, from 1; missing where the file is one document. */
  readonly position?: number;
  readonly result: DocumentResult;
}

/** Whose documents they are; no document says it. */
export interface Owner {
  readonly learnerKey: string;
  readonly tenant: string;
}

const DOCUMENT = /\.(?:json|jsonl|ndjson)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;

/** The documents of files and of the folders below them, one after the other: a file is one document, a list, or one document a line. */
export async function* readDocuments(paths: readonly string[], owner: Owner): AsyncGenerator<FoundDocument> {
  const reader = createDocumentReader();
  for (const path of paths) for (const file of await filesOf(path)) for (const found of await readDocumentFile(reader, file, owner)) yield found;
}

/** The file itself, or the documents in a folder, sorted. */
async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => DOCUMENT.test(name))
    .toSorted(compareText)
    .map((name) => join(path, name));
}

async function readDocumentFile(reader: DocumentReader, file: string, owner: Owner): Promise<readonly FoundDocument[]> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > DOCUMENT_LIMITS.size && !LINES.test(file)) return [tooLarge(file)];
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined)
    return [{ file, result: { kind: 'refused', diagnostics: [cliDiagnostics.report('cli/unreadable-file', { file }, {})] } }];
  return numbered(file, LINES.test(file) ? readLines(reader, file, { content, owner }) : readWhole(reader, file, { content, owner }));
}

function tooLarge(file: string): FoundDocument {
  const diagnostic = sourceDiagnostics.report('sources/document-too-large', { file }, { limit: DOCUMENT_LIMITS.size });
  return { file, result: { kind: 'refused', diagnostics: [diagnostic] } };
}

interface Content {
  readonly content: Uint8Array | string;
  readonly owner: Owner;
}

function readWhole(reader: DocumentReader, file: string, { content, owner }: Content): readonly DocumentResult[] {
  return reader.readEach(content, { file, tenant: owner.tenant, learnerKeyOf: () => owner.learnerKey });
}

/** One document a line. Empty lines are passed over; every place tells the line of the file. */
function readLines(reader: DocumentReader, file: string, { content, owner }: Content): readonly DocumentResult[] {
  const text = typeof content === 'string' ? content : decoded(content);
  if (text === undefined) return readWhole(reader, file, { content, owner });
  return text.split('\n').flatMap((line, above) => {
    if (line.trim() === '') return [];
    return readWhole(reader, file, { content: line, owner }).map((result) => lowered(result, above));
  });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lowered(result: DocumentResult, lines: number): DocumentResult {
  const diagnostics = result.diagnostics.map((each) => ({ ...each, place: { ...each.place, line: (each.place.line ?? 1) + lines } }));
  return { ...result, diagnostics };
}

function numbered(file: string, results: readonly DocumentResult[]): readonly FoundDocument[] {
  if (results.length === 1) return results.map((result) => ({ file, result }));
  return results.map((result, index) => ({ file, position: index + 1, result }));
}
