import type { Diagnostic } from './diagnostic.ts';
import { offsetFinder } from './marks.ts';
import { parseText, type WrittenDocument } from './parse-text.ts';
import { formatPath, type Step } from './path.ts';
import type { Place } from './place.ts';

/**
 * A read YAML or JSON text: its value as plain data, and the place of every part of it.
 *
 * @example
 * const { document } = readDocument('a: [1, 2]', 'a.yaml');
 * const lineOf = (read: ReadDocument) => read.placeOf(['a', 1]).line;
 * console.log(document === undefined ? undefined : lineOf(document)); // 1
 */
export interface ReadDocument {
  readonly file: string;
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest parent that exists. */
  placeOf(path: readonly Step[]): Place;
  /** The place of a key itself, where the value's place would point past it. */
  placeOfKey(path: readonly Step[]): Place;
}

/**
 * What reading gives: the document, or what is wrong with it.
 *
 * @example
 * const result: DocumentResult = readDocument('a: 1', 'a.yaml');
 * console.log(result.diagnostics); // []
 */
export interface DocumentResult {
  readonly document: ReadDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one YAML 1.2 or JSON text and keeps every position. Refuses duplicate keys, aliases (and so alias bombs), custom
 * tags, several documents in one file and names that could reach a prototype. Dates stay text.
 *
 * Errors: `document/syntax`, `document/forbidden-name`, `document/too-large`.
 *
 * @example
 * console.log(readDocument('a: 1', 'a.yaml').document?.value); // { a: 1 }
 * console.log(readDocument('a: 1\na: 2', 'a.yaml').diagnostics.map(({ code }) => code)); // ['document/syntax']
 */
export function readDocument(text: string, file: string): DocumentResult {
  const { written, diagnostics } = parseText(text, file);
  return { document: written === undefined ? undefined : documentOf(written, { text, file }), diagnostics };
}

/**
 * The document of a form that was kept, with the text that it was parsed from.
 *
 * @example
 * console.log(documentOf({ value: 1, marks: [2] }, { text: '\n\n1', file: 'a.yaml' }).placeOf([])); // { file: 'a.yaml', line: 3, column: 1 }
 */
export function documentOf({ value, marks }: WrittenDocument, { text, file }: { readonly text: string; readonly file: string }): ReadDocument {
  const find = offsetFinder(marks, value);
  let lines: readonly number[] | undefined;
  const at = (offset: number, path: readonly Step[]): Place => {
    lines ??= lineStartsOf(text);
    const { line, column } = positionOf(offset, lines);
    return path.length === 0 ? { file, line, column } : { file, line, column, path: formatPath(path) };
  };
  return Object.freeze({
    file,
    value,
    placeOf: (path: readonly Step[]) => at(find(path).value, path),
    placeOfKey: (path: readonly Step[]) => at(find(path).key, path),
  });
}

/** The offset at which each line starts. */
function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The line that an offset lies in, and how far into it, both from 1. */
function positionOf(offset: number, lines: readonly number[]): { line: number; column: number } {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: offset - (lines[low - 1] as number) + 1 };
}
