import { readLines } from './lines.ts';

/** One row as it is written: its number (the header is row 1) and its cells, neither trimmed nor read. */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The separator of a Primus export. There is no quoting: a `"` is a character like any other. */
export const SEPARATOR = ';';

/**
 * The bare reader: the rows of a file in batches, the header among them, without a binding. Rows that are not UTF-8 or too long
 * are left out here; `readRecords` sets them aside.
 *
 * @example
 * const chunks = async function* () {
 *   yield new TextEncoder().encode('korttinumero;luokka\n4711;9A\n');
 * };
 * const found: (readonly string[])[] = [];
 * for await (const rows of readRows(chunks())) for (const { cells } of rows) found.push(cells);
 * console.log(found); // [['korttinumero', 'luokka'], ['4711', '9A']]
 */
export async function* readRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Row[]> {
  for await (const lines of readLines(chunks)) {
    yield lines.flatMap(({ form, number, text }) => (form === 'utf-8' && text !== '' ? [{ row: number, cells: text.split(SEPARATOR) }] : []));
  }
}
