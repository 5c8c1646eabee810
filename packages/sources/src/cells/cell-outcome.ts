import type { Diagnostic, Place } from '@nivel/diagnostics';

/** Makes the diagnostic of a cell that a reader refused. `column` is the column's name in the binding. */
export type Refusal = (place: Place, column: string) => Diagnostic;

/** What became of the text of one cell. */
export type CellOutcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unmapped' };

/** Reads a trimmed text that is not empty. */
export type ReadCell = (text: string) => CellOutcome;

export function readAs(value: unknown): CellOutcome {
  return { kind: 'value', value };
}

/** The outcome of a text that a reader cannot use; made once per reader. */
export function refusedBy(refusal: Refusal): CellOutcome {
  return { kind: 'refused', refusal };
}
