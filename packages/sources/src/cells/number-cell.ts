import { sourceDiagnostics } from '../source-diagnostics.ts';
import { type CellOutcome, readAs, refusedBy } from './cell-outcome.ts';

/** At most nine digits before the comma: what lies above is not a count of anything at school, and stays exact. */
const NUMBER = /^\d{1,9}(?:,\d{1,4})?$/;
const INTEGER = /^\d{1,9}$/;

const notNumber = refusedBy((place, column) => sourceDiagnostics.report('sources/number-malformed', place, { column }));
const notInteger = refusedBy((place, column) => sourceDiagnostics.report('sources/integer-malformed', place, { column }));

/** A number with a decimal comma; a point is refused, since nobody knows whether it parts decimals or thousands. */
export function readNumber(text: string): CellOutcome {
  return NUMBER.test(text) ? readAs(Number(text.replace(',', '.'))) : notNumber;
}

export function readInteger(text: string): CellOutcome {
  return INTEGER.test(text) ? readAs(Number(text)) : notInteger;
}
