import { sourceDiagnostics } from '../source-diagnostics.ts';
import { type CellOutcome, readAs, refusedBy } from './cell-outcome.ts';

const DATE = /^(\d{2})\.(\d{2})\.(\d{4})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

const malformed = refusedBy((place, column) => sourceDiagnostics.report('sources/date-malformed', place, { column }));
const impossible = refusedBy((place, column) => sourceDiagnostics.report('sources/date-impossible', place, { column }));
const outOfRange = refusedBy((place, column) => sourceDiagnostics.report('sources/date-out-of-range', place, { column }));

/** `dd.mm.yyyy`, as Primus writes days, to `yyyy-mm-dd`. */
export function readDate(text: string): CellOutcome {
  const parts = DATE.exec(text);
  if (parts === null) return malformed;
  const [, day = '', month = '', year = ''] = parts;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return outOfRange;
  return isDay(Number(year), Number(month), Number(day)) ? readAs(`${year}-${month}-${day}`) : impossible;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
