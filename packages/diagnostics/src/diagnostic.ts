import { comparePlaces, compareText, type Place } from './place.ts';
import type { Values } from './texts.ts';

/**
 * `error` refuses, `warning` tells, `note` explains.
 *
 * @example
 * const severity: Severity = 'warning';
 */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One thing that is wrong: a code, a place and data. The text is made last, from the table that owns the code.
 * `data` never carries a value of a person.
 *
 * @example
 * const diagnostic: Diagnostic = documentDiagnostics.report('document/too-large', { file: 'a.yaml', line: 1 }, { size: 9, limit: 5 });
 * console.log(diagnostic.data); // { size: 9, limit: 5 }
 */
export interface Diagnostic {
  readonly kind: 'diagnostic';
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: Values;
}

/**
 * Orders diagnostics by place, then by code.
 *
 * @example
 * const { diagnostics } = readDocument('a: 1\na: 2', 'a.yaml');
 * console.log(diagnostics.toSorted(compareDiagnostics).map(({ code }) => code)); // ['document/syntax']
 */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return comparePlaces(a.place, b.place) || compareText(a.code, b.code) || compareText(JSON.stringify(a.data), JSON.stringify(b.data));
}

/**
 * Whether any of the diagnostics is an error; warnings and notes refuse nothing.
 *
 * @example
 * console.log(hasErrors([])); // false
 */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
