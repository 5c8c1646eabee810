import { sourceDiagnostics } from '../source-diagnostics.ts';
import { type ReadCell, readAs, refusedBy } from './cell-outcome.ts';

/** Text of at most `max` characters (code points). */
export function textReader(max: number): ReadCell {
  const tooLong = refusedBy((place, column) => sourceDiagnostics.report('sources/text-too-long', place, { column, max }));
  return (text) => (text.length > max && [...text].length > max ? tooLong : readAs(text));
}

/** Digits, kept as text so that leading zeros stay. */
export function digitsReader(min: number, max: number): ReadCell {
  const malformed = refusedBy((place, column) => sourceDiagnostics.report('sources/digits-malformed', place, { column, min, max }));
  const digits = new RegExp(`^\\d{${min},${max}}$`);
  return (text) => (digits.test(text) ? readAs(text) : malformed);
}
