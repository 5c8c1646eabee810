import { isAlias, isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit, type Document as YamlDocument } from 'yaml';
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
  if (text.length > SIZE_LIMIT) {
    const tooLarge = documentDiagnostics.report('document/too-large', { file }, { size: text.length, limit: SIZE_LIMIT });
    return { document: undefined, diagnostics: [tooLarge] };
  }
  const lines = new LineCounter();
  const parsed = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, uniqueKeys: true, prettyErrors: false, stringKeys: true });
  const diagnostics = [...syntaxProblems(parsed, lines, file), ...structureProblems(parsed, lines, file)];
  if (diagnostics.length > 0) return { document: undefined, diagnostics };
  const value: unknown = parsed.toJS({ maxAliasCount: 0 });
  return { document: positioned(parsed, lines, file, value), diagnostics: [] };
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

function positioned(parsed: YamlDocument, lines: LineCounter, file: string, value: unknown): ReadDocument {
  const at = (offset: number, path: readonly Step[]): Place => {
    const { line, col } = lines.linePos(offset);
    return path.length === 0 ? { file, line, column: col } : { file, line, column: col, path: formatPath(path) };
  };
  return Object.freeze({
    file,
    value,
    placeOf: (path: readonly Step[]) => at(offsetOf(parsed.contents, path, 'value'), path),
    placeOfKey: (path: readonly Step[]) => at(offsetOf(parsed.contents, path, 'key'), path),
  });
}

function offsetOf(root: unknown, path: readonly Step[], what: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const step of path) {
    if (!isCollection(node) || isAlias(node)) return offset;
    const item: unknown = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step) : node.items[Number(step)];
    if (item === undefined) return offset;
    const key = isPair(item) ? item.key : item;
    node = isPair(item) ? item.value : item;
    offset = startOf(what === 'key' || node === null ? key : node) || startOf(key);
  }
  return offset;
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
