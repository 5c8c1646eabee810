import { compareText, type Diagnostic, nearestName } from '@nivel/diagnostics';
import type { Binding, ColumnBinding } from './binding.ts';
import { comparableName } from './column-name.ts';
import { forbiddenWord } from './forbidden-columns.ts';
import type { Line } from './lines.ts';
import { SEPARATOR } from './rows.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** A bound column and its position in the file, from 0. */
export interface PlacedColumn {
  readonly at: number;
  readonly column: ColumnBinding;
}

/** A header that can be read: how many columns a row must have, and which of them are bound. */
export interface Header {
  readonly width: number;
  readonly columns: readonly PlacedColumn[];
}

export interface HeaderResult {
  /** `undefined`: the file is refused. */
  readonly header: Header | undefined;
  readonly problems: readonly Diagnostic[];
}

/**
 * Finds the bound columns in the first line of a file. A column that is not bound is told and its values stay unread; a
 * forbidden, doubled or missing column refuses the file. Text of the line is shown only where it is certain to be a header.
 */
export function readHeader(line: Line, binding: Binding, file: string): HeaderResult {
  const unreadable = unreadableHeader(line, file);
  if (unreadable !== undefined) return { header: undefined, problems: [unreadable] };
  const names = line.text.split(SEPARATOR);
  const refusals = [...forbiddenColumns(names, file), ...doubledColumns(names, file), ...missingColumns(names, binding, file)];
  if (refusals.length > 0) return { header: undefined, problems: refusals };
  return { header: { width: names.length, columns: placedColumns(names, binding) }, problems: unknownColumns(names, binding, file) };
}

function unreadableHeader({ form, number, text }: Line, file: string): Diagnostic | undefined {
  const place = { file, line: number };
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(text) || text.includes('\0')) return sourceDiagnostics.report('sources/file-utf-16', place, {});
  if (text.trim() === '') return sourceDiagnostics.report('sources/file-empty', place, {});
  if (form === 'bytes') return sourceDiagnostics.report('sources/file-not-utf-8', place, { rows: 1 });
  if (form === 'cut') return sourceDiagnostics.report('sources/header-too-long', place, {});
  return text.includes(SEPARATOR) ? undefined : sourceDiagnostics.report('sources/wrong-separator', place, {});
}

function forbiddenColumns(names: readonly string[], file: string): Diagnostic[] {
  return names.flatMap((name, at) => {
    const word = forbiddenWord(name);
    return word === undefined ? [] : [sourceDiagnostics.report('sources/forbidden-column', headerPlace(file, at), { column: at + 1, word })];
  });
}

function doubledColumns(names: readonly string[], file: string): Diagnostic[] {
  const firstAt = new Map<string, number>();
  return names.flatMap((name, at) => {
    const first = firstAt.get(comparableName(name));
    if (first === undefined) firstAt.set(comparableName(name), at);
    return first === undefined
      ? []
      : [sourceDiagnostics.report('sources/duplicate-column', headerPlace(file, at), { first: first + 1, second: at + 1 })];
  });
}

function missingColumns(names: readonly string[], binding: Binding, file: string): Diagnostic[] {
  const found = new Set(names.map(comparableName));
  return binding.columns
    .filter((column) => column.presence !== 'may-be-missing' && !found.has(comparableName(column.name)))
    .map((column) => sourceDiagnostics.report('sources/missing-column', { file, line: 1 }, { column: column.name }));
}

function placedColumns(names: readonly string[], binding: Binding): PlacedColumn[] {
  const bound = new Map(binding.columns.map((column) => [comparableName(column.name), column]));
  return names.flatMap((name, at) => {
    const column = bound.get(comparableName(name));
    return column === undefined ? [] : [{ at, column }];
  });
}

function unknownColumns(names: readonly string[], binding: Binding, file: string): Diagnostic[] {
  const known = binding.columns.map((column) => column.name);
  const comparable = new Set(known.map(comparableName));
  return names.flatMap((name, at) => {
    if (comparable.has(comparableName(name))) return [];
    const nearest = nearestName(name.trim(), known.toSorted(compareText)) ?? '-';
    return [sourceDiagnostics.report('sources/unknown-column', headerPlace(file, at), { column: at + 1, name: printableName(name), nearest })];
  });
}

/** A column name that can stand in a message: a short one of letters, digits and a few signs. */
function printableName(name: string): string {
  return /^[\p{L}\p{N}_ .()-]{1,60}$/u.test(name) ? name : '?';
}

function headerPlace(file: string, at: number) {
  return { file, line: 1, column: at + 1 };
}
