import { isScalar, LineCounter, type Node, parseDocument, visit, type Document as YamlDocument } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { documentDiagnostics } from './document-diagnostics.ts';
import { type Marks, marksOf } from './marks.ts';
import type { Place } from './place.ts';

/**
 * A sound text in a form that JSON can carry: reading it again takes a fraction of the time that parsing the text does.
 *
 * @example
 * const { written } = parseText('a: 1', 'a.yaml');
 * const valueOf = (kept: WrittenDocument) => kept.value;
 * console.log(written === undefined ? undefined : valueOf(written)); // { a: 1 }
 */
export interface WrittenDocument {
  readonly value: unknown;
  /** Where each part of the value starts. */
  readonly marks: Marks;
}

/**
 * What parsing gives: the form that can be kept, or what is wrong with the text.
 *
 * @example
 * const result: ParsedText = parseText('a: [', 'a.yaml');
 * console.log(result.written); // undefined
 */
export interface ParsedText {
  readonly written: WrittenDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const SIZE_LIMIT = 5_000_000;
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a text as {@link readDocument} does, and gives the form that can be kept.
 *
 * @example
 * console.log(parseText('a: 1', 'a.yaml').written?.value); // { a: 1 }
 */
export function parseText(text: string, file: string): ParsedText {
  if (text.length > SIZE_LIMIT) {
    const tooLarge = documentDiagnostics.report('document/too-large', { file }, { size: text.length, limit: SIZE_LIMIT });
    return { written: undefined, diagnostics: [tooLarge] };
  }
  const lines = new LineCounter();
  const parsed = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, uniqueKeys: true, prettyErrors: false, stringKeys: true });
  const diagnostics = [...syntaxProblems(parsed, lines, file), ...structureProblems(parsed, lines, file)];
  if (diagnostics.length > 0) return { written: undefined, diagnostics };
  const value: unknown = parsed.toJS({ maxAliasCount: 0 });
  return { written: { value, marks: marksOf(parsed.contents, value) }, diagnostics: [] };
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
