import { comparePlaces, compareText, type Place } from './place.ts';
import type { Values } from './texts.ts';

/** `error` refuses, `warning` tells, `note` explains. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One thing that is wrong: a code, a place and data. The text is made last, from the table that owns the code.
 * `data` never carries a value of a person.
 */
export interface Diagnostic {
  readonly kind: 'diagnostic';
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: Values;
}

/** Orders diagnostics by place, then by code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return comparePlaces(a.place, b.place) || compareText(a.code, b.code) || compareText(JSON.stringify(a.data), JSON.stringify(b.data));
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
