/** A row of a CSV text: its cells, and the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits a text with semicolons as spreadsheets write it: a mark at the beginning, quotes, line breaks inside quotes. Empty rows are left out. */
export function csvRows(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let [line, start] = [1, 1];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|\n|\r|$)/gy;
  const source = text.replace(/^\uFEFF/, '');
  for (let match = cell.exec(source); match !== null; match = cell.exec(source)) {
    const [whole, quoted, bare = '', end] = match;
    cells.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"').trim());
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ';') continue;
    if (cells.some((each) => each !== '')) rows.push({ line: start, cells });
    [cells, start] = [[], line];
    if (end === '') break;
  }
  return rows;
}
