import { type Line, readLines } from '@nivel/sources';
import { CONTENTS, type Content, contentsOf } from './cell-content.ts';

/** What was counted in one column of a sample. */
export interface SampleColumn {
  /** From 1. */
  readonly position: number;
  /** The header's cell as it is written. It may be a value of a person where the file has no header: show it only when it is known. */
  readonly written: string;
  /** Rows in which the column is not empty. */
  readonly filled: number;
  readonly counts: Readonly<Record<Content, number>>;
}

/** Counts of a sample: nothing in it is a value of a row. */
export interface SampleCounts {
  readonly rows: number;
  readonly columns: readonly SampleColumn[];
  /** Rows that are longer than what is read of a line, and rows that are not UTF-8. */
  readonly cut: number;
  readonly foreign: number;
  readonly form: 'text' | 'utf-16' | 'empty';
}

/** More columns than any export has; what stands behind them is counted in the last. */
const COLUMN_LIMIT = 2_000;
const SEPARATORS = [';', '\t', ',', '|'];
const LINE_LIMIT = 65_536;

interface Counter {
  readonly written: string;
  filled: number;
  readonly counts: Record<Content, number>;
}

/** Reads a sample row by row and counts what its columns hold. Keeps no row; memory does not grow with the file. */
export async function inspectSample(chunks: AsyncIterable<Uint8Array>): Promise<SampleCounts> {
  const counters: Counter[] = [];
  const totals = { rows: 0, cut: 0, foreign: 0, separator: ';' };
  let form: SampleCounts['form'] = 'empty';
  for await (const lines of readLines(chunks, LINE_LIMIT)) {
    for (const line of lines) {
      if (line.text === '') continue;
      if (form === 'empty') {
        form = isUtf16(line) ? 'utf-16' : 'text';
        totals.separator = separatorOf(line.text);
        for (const written of cellsOf(line.text, totals.separator).slice(0, COLUMN_LIMIT)) counters.push(newCounter(written));
      } else countLine(line, counters, totals);
    }
    if (form === 'utf-16') break;
  }
  const { rows, cut, foreign } = totals;
  return { rows, cut, foreign, form, columns: counters.map((counter, index) => ({ position: index + 1, ...counter })) };
}

/** What the header's own cells hold: where they hold a number of a person, the file has no header. */
export function headerContents({ columns }: SampleCounts): readonly Content[] {
  return columns.flatMap(({ written }) => contentsOf(written));
}

function isUtf16({ text }: Line): boolean {
  return text.includes('\0') || /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(text);
}

function separatorOf(header: string): string {
  const counts = SEPARATORS.map((sign) => header.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function newCounter(written: string): Counter {
  const counts = Object.fromEntries(CONTENTS.map((content) => [content, 0])) as Record<Content, number>;
  return { written: written.trim(), filled: 0, counts };
}

function countLine(line: Line, counters: Counter[], totals: { rows: number; cut: number; foreign: number; readonly separator: string }): void {
  totals.rows += 1;
  if (line.form === 'cut') totals.cut += 1;
  if (line.form === 'bytes') totals.foreign += 1;
  const seen = new Set<string>();
  for (const [index, cell] of cellsOf(line.text, totals.separator).entries()) {
    if (cell.trim() === '') continue;
    const at = Math.min(index, COLUMN_LIMIT);
    while (counters.length <= at) counters.push(newCounter(''));
    count(counters[at] as Counter, { cell, at, seen });
  }
}

/** A row counts once for each column and content, however many cells end up in the last column. */
function count(counter: Counter, { cell, at, seen }: { cell: string; at: number; seen: Set<string> }): void {
  if (once(seen, `${at}`)) counter.filled += 1;
  for (const content of contentsOf(cell)) if (once(seen, `${at} ${content}`)) counter.counts[content] += 1;
}

function once(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** Cells of a line; separators in quotes part nothing where every quote of the line is closed. */
function cellsOf(line: string, separator: string): readonly string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === separator && !quoted) {
      cells.push(line.slice(from, at));
      from = at + 1;
    }
  }
  if (quoted) return line.split(separator);
  return [...cells, line.slice(from)].map((cell) => cell.replace(/^\s*"(.*)"\s*$/, '$1').replaceAll('""', '"'));
}
