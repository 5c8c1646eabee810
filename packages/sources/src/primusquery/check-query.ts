import { type Diagnostic, nearestName } from '@nivel/diagnostics';
import type { Binding } from '../binding.ts';
import { sourceDiagnostics } from '../source-diagnostics.ts';
import { checkColumns } from './check-query-columns.ts';
import { PROTECTION_CONDITIONS } from './observed-fields.ts';
import { argumentOf, type Directive, type Query } from './query.ts';
import { DIRECTIVE_NAMES, FORBIDDEN_REGISTERS, KNOWN_REGISTERS } from './query-words.ts';
import { readQuery } from './read-query.ts';
import { type QueryColumn, traceQuery } from './trace-query.ts';

export interface CheckedQuery {
  /** `undefined`: the file is too large to be a query. */
  readonly query: Query | undefined;
  readonly columns: readonly QueryColumn[];
  /** Whether the search leaves out every card under a protection order, so that no row is of a protected learner. */
  readonly leavesProtectedOut: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const SIZE_LIMIT = 1_000_000;

/**
 * Reads a query file, traces its columns and says what is wrong with it. No literal text of the file is ever in a diagnostic.
 *
 * @param written bytes as they lie in the file, or their text.
 */
export function checkQuery(written: string | Uint8Array, file: string, bindings: readonly Binding[]): CheckedQuery {
  const { text, foreign } = typeof written === 'string' ? { text: written, foreign: false } : decodeQuery(written);
  if (text.length > SIZE_LIMIT) {
    return {
      query: undefined,
      columns: [],
      leavesProtectedOut: false,
      diagnostics: [sourceDiagnostics.report('sources/query-too-large', { file }, { limit: SIZE_LIMIT })],
    };
  }
  const query = readQuery(text, file);
  const columns = traceQuery(query, bindings);
  const diagnostics = [
    ...(foreign ? [sourceDiagnostics.report('sources/query-not-utf-8', { file }, {})] : []),
    ...checkWriting(query),
    ...checkRegister(query),
    ...checkCharset(query),
    ...checkPassword(query),
    ...checkCounts(query),
    ...checkColumns(query, columns),
    ...checkProtection(query, columns),
  ];
  return { query, columns, leavesProtectedOut: hasProtectionCondition(argumentOf(query, 'SEARCH') ?? ''), diagnostics };
}

/** Authors work on Windows: what is not UTF-8 is taken as its old character set, in which every byte is a character. */
function decodeQuery(bytes: Uint8Array): { text: string; foreign: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), foreign: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), foreign: true };
  }
}

/** Braces and blocks that are not closed, and directives that nobody knows. */
function checkWriting({ file, tokens, open }: Query): readonly Diagnostic[] {
  const unclosed = tokens.filter(({ closed }) => !closed);
  return [
    ...unclosed.map(({ line, column, name }) => sourceDiagnostics.report('sources/query-unclosed-brace', { file, line, column }, { name })),
    ...open.map(({ line, column, name }) => sourceDiagnostics.report('sources/query-unclosed-block', { file, line, column }, { name })),
    ...tokens
      .filter(({ kind }) => kind === 'unknown')
      .map(({ line, column, name }) => {
        const nearest = nearestName(name, DIRECTIVE_NAMES) ?? '–';
        return sourceDiagnostics.report('sources/query-unknown-directive', { file, line, column }, { name: name.slice(0, 40), nearest });
      }),
  ];
}

function checkRegister(query: Query): readonly Diagnostic[] {
  const { file } = query;
  const directives = query.directives.filter(({ name }) => name === 'DATABASE');
  if (directives.length === 0) return [sourceDiagnostics.report('sources/query-no-register', { file }, {})];
  return directives.flatMap(({ argument, line, column }) => {
    const register = argument.toLowerCase();
    const place = { file, line, column };
    if (FORBIDDEN_REGISTERS.some((name) => name === register))
      return [sourceDiagnostics.report('sources/query-forbidden-register', place, { register })];
    if (KNOWN_REGISTERS.some((name) => name === register)) return [];
    return [
      sourceDiagnostics.report('sources/query-unknown-register', place, {
        nearest: nearestName(register, KNOWN_REGISTERS) ?? KNOWN_REGISTERS.join(', '),
      }),
    ];
  });
}

function checkCharset(query: Query): readonly Diagnostic[] {
  const directive = query.directives.findLast(({ name }) => name === 'CHARSET');
  if (directive === undefined) return [sourceDiagnostics.report('sources/query-no-charset', { file: query.file }, {})];
  return /^utf-?8$/i.test(directive.argument) ? [] : [sourceDiagnostics.report('sources/query-wrong-charset', placeOf(query, directive), {})];
}

/** A password belongs in a file of its own, outside the repository. */
function checkPassword(query: Query): readonly Diagnostic[] {
  const written = query.directives.filter(({ name, argument }) => name === 'PASS' && argument !== '' && !/^file:/i.test(argument));
  return written.map((directive) => sourceDiagnostics.report('sources/query-password-written', placeOf(query, directive), {}));
}

function checkCounts(query: Query): readonly Diagnostic[] {
  const { file, header, lines, separator } = query;
  if (lines.length === 0) return [sourceDiagnostics.report('sources/query-no-data', { file }, {})];
  if (query.form === 'other') return [sourceDiagnostics.report('sources/query-not-csv', { file }, {})];
  const parting = separator === ';' ? [] : [sourceDiagnostics.report('sources/query-separator', { file, line: lines[0]?.line ?? 1 }, {})];
  if (header === undefined) return [...parting, sourceDiagnostics.report('sources/query-no-header', { file }, {})];
  const uneven = lines.filter(({ branching, cells }) => !branching && cells.length !== header.length);
  return [
    ...parting,
    ...uneven.map(({ cells, line }) =>
      sourceDiagnostics.report('sources/query-count-differs', { file, line }, { header: header.length, data: cells.length }),
    ),
  ];
}

/** Who may not be located is named or located only where the search leaves them out, or where a column tells who they are. */
function checkProtection(query: Query, columns: readonly QueryColumn[]): readonly Diagnostic[] {
  const telling = columns.filter(({ marks }) => marks.some((mark) => mark === 'name' || mark === 'locating' || mark === 'national-id'));
  const told = columns.some(({ marks }) => marks.includes('protection-order'));
  if (telling.length === 0 || told || hasProtectionCondition(argumentOf(query, 'SEARCH') ?? '')) return [];
  const directive = query.directives.find(({ name }) => name === 'SEARCH');
  const place = directive === undefined ? { file: query.file } : placeOf(query, directive);
  return [sourceDiagnostics.report('sources/query-no-protection', place, { columns: telling.map(({ position }) => position).join(', ') })];
}

/** A condition that every card must meet: one beside `OR` need not be met, and `=%B1%` or `<>%B0%` asks for the protected ones. */
function hasProtectionCondition(search: string): boolean {
  if (/\b(?:OR|TAI|NOT)\b|\|\|/i.test(search)) return false;
  return search.split(/\bAND\b|&&/i).some((part) => {
    const compact = part.replaceAll(/[\s()]/g, '').toUpperCase();
    return PROTECTION_CONDITIONS.some((number) => compact === `${number}=%B0%` || compact === `${number}=""`);
  });
}

function placeOf({ file }: Query, { line, column }: Directive) {
  return { file, line, column };
}
