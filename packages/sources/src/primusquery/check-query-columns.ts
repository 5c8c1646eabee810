import { type Diagnostic, nearestName } from '@nivel/diagnostics';
import { comparableName } from '../column-name.ts';
import { forbiddenWord } from '../forbidden-columns.ts';
import { sourceDiagnostics } from '../source-diagnostics.ts';
import type { Query } from './query.ts';
import { FUNCTIONS } from './query-words.ts';
import type { QueryColumn } from './trace-query.ts';

/** Functions that can take the separator out of a value. */
const CLEANING = ['CHROK', 'CHRRM', 'REPLC', 'NUMBF', 'DATEF', 'COUNT', 'CDCNT'];

/** What is wrong with single columns: what they are made of, and what their name promises. */
export function checkColumns(query: Query, columns: readonly QueryColumn[]): readonly Diagnostic[] {
  return [...checkHeader(query), ...columns.flatMap((column) => checkColumn(query, column)), ...checkTenant(query, columns)];
}

function checkHeader({ file, header = [] }: Query): readonly Diagnostic[] {
  const firstAt = new Map<string, number>();
  return header.flatMap(({ text, line, column }, index) => {
    const place = { file, line, column };
    const word = forbiddenWord(text);
    const forbidden = word === undefined ? [] : [sourceDiagnostics.report('sources/forbidden-column', place, { column: index + 1, word })];
    const first = firstAt.get(comparableName(text));
    if (first === undefined) firstAt.set(comparableName(text), index);
    const doubled = first === undefined ? [] : [sourceDiagnostics.report('sources/duplicate-column', place, { first: first + 1, second: index + 1 })];
    return [...forbidden, ...doubled];
  });
}

function checkColumn(query: Query, column: QueryColumn): readonly Diagnostic[] {
  if (column.kind === 'empty') return [];
  if (column.kind === 'literal') {
    return column.by === 'tenant' ? [] : [sourceDiagnostics.report('sources/query-literal-column', column.place, { column: column.position })];
  }
  if (column.marks.includes('credential')) {
    const reference = column.references.join(', ');
    return [sourceDiagnostics.report('sources/query-forbidden-field', column.place, { column: column.position, reference })];
  }
  return [...checkExpressions(query, column), ...checkTrace(column), ...checkCleaning(query, column)];
}

function checkExpressions({ file }: Query, { cell, position }: QueryColumn): readonly Diagnostic[] {
  return cell.references.flatMap(({ expression, token }) => {
    const at = (offset: number) => ({ file, line: token.line, column: token.column + (token.bodyFrom - token.from) + offset });
    const unreadable =
      expression.reference === undefined ? [sourceDiagnostics.report('sources/query-unreadable-reference', at(0), { column: position })] : [];
    const empty = expression.emptyAt.map((offset) => sourceDiagnostics.report('sources/query-empty-argument', at(offset), { column: position }));
    const unknown = expression.functions.filter(({ name }) => !FUNCTIONS.some((known) => known === name));
    return [
      ...unreadable,
      ...empty,
      ...unknown.map((each) =>
        sourceDiagnostics.report('sources/query-unknown-function', at(each.at), {
          column: position,
          nearest: nearestName(each.name, FUNCTIONS) ?? FUNCTIONS.join(', '),
        }),
      ),
    ];
  });
}

/** A column whose values no binding knows, or whose name and number say different things. */
function checkTrace(column: QueryColumn): readonly Diagnostic[] {
  const { place, position, references, fields, nameSays } = column;
  const reference = references.join(', ');
  if (nameSays !== undefined) {
    const data = { column: position, reference, named: nameSays, found: fields.join(', ') || '–' };
    return [sourceDiagnostics.report('sources/query-crossed-column', place, data)];
  }
  return fields.length > 0 ? [] : [sourceDiagnostics.report('sources/query-unbound-column', place, { column: position, reference })];
}

/** What people wrote in their own words may hold the separator or a line break, and then every later value stands in a wrong column. */
function checkCleaning(query: Query, { cell, marks, place, position }: QueryColumn): readonly Diagnostic[] {
  if (!marks.includes('free-text') && !marks.includes('third-person')) return [];
  const clean = cell.references.every(({ expression }) => expression.functions.some((each) => cleans(each, query.separator)));
  return clean || convertsSeparator(query) ? [] : [sourceDiagnostics.report('sources/query-uncleaned-text', place, { column: position })];
}

function cleans({ name, arguments: given }: { readonly name: string; readonly arguments: readonly string[] }, separator: string): boolean {
  if (!CLEANING.includes(name)) return false;
  const first = given[0] ?? '';
  if (name === 'CHROK') return first !== '' && !first.includes(separator);
  if (name === 'CHRRM' || name === 'REPLC') return first.includes(separator);
  return true;
}

/** `#CONVERTSTRINGS a,b,c,d` replaces a by b and c by d everywhere. */
function convertsSeparator({ directives, separator }: Query): boolean {
  return directives.some(({ name, argument }) => {
    const parts = argument.split(',');
    return name === 'CONVERTSTRINGS' && parts.some((part, index) => index % 2 === 0 && part === separator && parts[index + 1] !== separator);
  });
}

function checkTenant(query: Query, columns: readonly QueryColumn[]): readonly Diagnostic[] {
  const [first] = columns;
  if (query.form === 'other' || first === undefined || first.by === 'tenant') return [];
  return [sourceDiagnostics.report('sources/query-no-tenant', first.place, {})];
}
