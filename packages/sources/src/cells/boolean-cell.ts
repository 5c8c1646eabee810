import { sourceDiagnostics } from '../source-diagnostics.ts';
import { type CellOutcome, readAs, refusedBy } from './cell-outcome.ts';

const TRUE = new Set(['kyllä', '1']);
const FALSE = new Set(['ei', '0']);

const malformed = refusedBy((place, column) => sourceDiagnostics.report('sources/boolean-malformed', place, { column }));

/** `Kyllä`/`Ei` or `1`/`0`, as Primus writes a check box. */
export function readBoolean(text: string): CellOutcome {
  const word = text.toLowerCase();
  if (TRUE.has(word)) return readAs(true);
  return FALSE.has(word) ? readAs(false) : malformed;
}
