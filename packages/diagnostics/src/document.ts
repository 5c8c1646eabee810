import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { documentDiagnostics } from './document-diagnostics.ts';
import type { Place } from './place.ts';

/**
 * One step into a document: a key or an index.
 *
 * @example
 * const path: readonly Step[] = ['values', 0, 'code'];
 */
export type Step = string | number;

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

const SIZE_LIMIT = 5_000_000;
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

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
  return { document: written === undefined ? undefined : documentOf(written, file), diagnostics };
}

/**
 * A sound document in a form that JSON can carry: reading it again takes a fraction of the time that parsing its text does.
 *
 * @example
 * const written = parseText('a: 1', 'a.yaml').written;
 * console.log(written === undefined ? undefined : documentOf(written, 'b.yaml').placeOf(['a']).file); // 'b.yaml'
 */
export interface WrittenDocument {
  readonly value: unknown;
  readonly marks: Mark;
  /** The offset at which each line starts. */
  readonly lines: readonly number[];
}

/** Where a value starts, and the same of what is in it: of a list its items; of a map its keys, where these start, and their values. */
type Mark = number | readonly ['list', number, readonly Mark[]] | readonly ['map', number, readonly (readonly [string, number, Mark])[]];

/**
 * Parses a text as {@link readDocument} does, and gives the form that can be kept.
 *
 * @example
 * console.log(parseText('a: 1', 'a.yaml').written?.value); // { a: 1 }
 */
export function parseText(
  text: string,
  file: string,
): { readonly written: WrittenDocument | undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (text.length > SIZE_LIMIT) {
    const tooLarge = documentDiagnostics.report('document/too-large', { file }, { size: text.length, limit: SIZE_LIMIT });
    return { written: undefined, diagnostics: [tooLarge] };
  }
  const lines = new LineCounter();
  const parsed = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, uniqueKeys: true, prettyErrors: false, stringKeys: true });
  const diagnostics = [...syntaxProblems(parsed, lines, file), ...structureProblems(parsed, lines, file)];
  if (diagnostics.length > 0) return { written: undefined, diagnostics };
  const value: unknown = parsed.toJS({ maxAliasCount: 0 });
  return { written: { value, marks: markOf(parsed.contents), lines: lines.lineStarts }, diagnostics: [] };
}

function syntaxProblems(parsed: YamlDocument, lines: LineCounter, file: string): Diagnostic[] {
  return [...parsed.errors, ...parsed.warnings].map((problem) => {
    const { line, col } = lines.linePos(problem.pos[0]);
    return documentDiagnostics.report('document/syntax', { file, line, column: col }, { reason: problem.code.toLowerCase().replaceAll('_', ' ') });
  });
}

function structureProblems(parsed: YamlDocument, lines: LineCounter, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const placeOfNode = (node: Node | null | undefined): Place => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return { file, line, column: col };
  };
  visit(parsed, {
    Alias(_key, node) {
      found.push(documentDiagnostics.report('document/syntax', placeOfNode(node), { reason: 'alias' }));
    },
    Pair(_key, pair) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (FORBIDDEN_NAMES.has(name)) {
        found.push(documentDiagnostics.report('document/forbidden-name', placeOfNode(pair.key as Node), { name }));
      }
    },
  });
  return found;
}

function markOf(node: unknown): Mark {
  const start = startOf(node);
  if (isMap(node)) {
    const pairs = node.items.map((pair) => {
      const key = startOf(pair.key);
      return [isScalar(pair.key) ? String(pair.key.value) : '', key, pair.value === null ? key : markOrKey(pair.value, key)] as const;
    });
    return ['map', start, pairs];
  }
  return isCollection(node) ? ['list', start, node.items.map(markOf)] : start;
}

/** A value that starts nowhere is told where its key is. */
function markOrKey(value: unknown, key: number): Mark {
  const mark = markOf(value);
  return mark === 0 ? key : mark;
}

/**
 * The document of its kept form.
 *
 * @example
 * console.log(documentOf({ value: 1, marks: 0, lines: [0] }, 'a.yaml').placeOf([]).line); // 1
 */
export function documentOf({ value, marks, lines }: WrittenDocument, file: string): ReadDocument {
  const at = (offset: number, path: readonly Step[]): Place => {
    const { line, column } = positionOf(offset, lines);
    return path.length === 0 ? { file, line, column } : { file, line, column, path: formatPath(path) };
  };
  return Object.freeze({
    file,
    value,
    placeOf: (path: readonly Step[]) => at(offsetOf(marks, path).value, path),
    placeOfKey: (path: readonly Step[]) => at(offsetOf(marks, path).key, path),
  });
}

/** The line that an offset lies in, and how far into it, both from 1. */
function positionOf(offset: number, lines: readonly number[]): { line: number; column: number } {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: Math.max(low, 1), column: offset - (lines[low - 1] ?? 0) + 1 };
}

function offsetOf(root: Mark, path: readonly Step[]): { readonly key: number; readonly value: number } {
  let mark = root;
  let found = { key: startOfMark(root), value: startOfMark(root) };
  for (const step of path) {
    const next = stepInto(mark, step);
    if (next === undefined) return found;
    mark = next.mark;
    found = { key: next.key, value: startOfMark(mark) };
  }
  return found;
}

function stepInto(mark: Mark, step: Step): { readonly key: number; readonly mark: Mark } | undefined {
  if (typeof mark === 'number') return undefined;
  if (mark[0] === 'map') {
    const pair = mark[2].find(([key]) => key === step);
    return pair === undefined ? undefined : { key: pair[1], mark: pair[2] };
  }
  const item = mark[2][Number(step)];
  return item === undefined ? undefined : { key: startOfMark(item), mark: item };
}

function startOfMark(mark: Mark): number {
  return typeof mark === 'number' ? mark : mark[1];
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/**
 * A path as text: `when.role[0]`.
 *
 * @example
 * console.log(formatPath(['values', 0, 'code'])); // 'values[0].code'
 */
export function formatPath(path: readonly Step[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
