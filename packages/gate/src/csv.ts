/** Semicolons, as the spreadsheets of Finland expect, and a mark at the beginning so that they read UTF-8. */
const SEPARATOR = ';';
export const CSV_START = '\uFEFF';

/** One line of a CSV file, with its line end. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(String(cell))).join(SEPARATOR)}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays text. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
