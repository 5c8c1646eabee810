import { compareDiagnostics, type Diagnostic } from '@nivel/diagnostics';
import { diagnosticOf, type RecordShape, type Violation } from './violation-to-diagnostic.ts';

/** A value that is what it should be, with its type; or what is wrong with it, in the order of its places. */
export type Parsed<T> = { readonly kind: 'valid'; readonly value: T } | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

/** A generated validator: says whether a value is valid and leaves what is wrong in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}

/** Runs one validator. The value comes back as it was given: nothing is converted, filled in or dropped. */
export function parsedBy<T>(validate: Validator, shape: RecordShape, value: unknown): Parsed<T> {
  if (validate(value)) return { kind: 'valid', value: value as T };
  const found = causesOf(validate.errors ?? []).map((violation) => diagnosticOf(shape, violation));
  return { kind: 'invalid', diagnostics: found.filter((diagnostic) => diagnostic !== undefined).toSorted(compareDiagnostics) };
}

/** A value of the wrong type is not one of the codes either; saying so twice helps nobody. */
function causesOf(violations: readonly Violation[]): readonly Violation[] {
  const mistyped = new Set(violations.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return violations.filter(({ keyword, instancePath }) => !(['enum', 'const'].includes(keyword) && mistyped.has(instancePath)));
}
