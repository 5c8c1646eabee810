import { compareDiagnostics, type Diagnostic, hasErrors } from '@nivel/diagnostics';
import { type Remarkable, remarksOf } from './record-remarks.ts';
import { diagnosticOf, type RecordShape, type Violation } from './violation-to-diagnostic.ts';

/**
 * A value that is what it should be, with its type and with what is doubtful about it; or what is wrong with it, in the order of its
 * places.
 *
 * @example
 * const parsed: Parsed<Health> = parse('health', { learnerKey: '4711' });
 * console.log(parsed.kind === 'valid' && parsed.value.learnerKey); // '4711'
 */
export type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T; readonly warnings: readonly Diagnostic[] }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

/** A generated validator: says whether a value is valid and leaves what is wrong in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}

/** Runs one validator. The value comes back as it was given: nothing is converted, filled in or dropped. */
export function parsedBy<T extends object>(validate: Validator, shape: RecordShape & Remarkable, value: unknown): Parsed<T> {
  if (!validate(value)) return { kind: 'invalid', diagnostics: violationsOf(validate, shape) };
  const record = value as T;
  const found = remarksOf(shape, record);
  const remarks = found.length < 2 ? found : found.toSorted(compareDiagnostics);
  return hasErrors(remarks) ? { kind: 'invalid', diagnostics: remarks } : { kind: 'valid', value: record, warnings: remarks };
}

function violationsOf({ errors }: Validator, shape: RecordShape): readonly Diagnostic[] {
  const found = causesOf(errors ?? []).map((violation) => diagnosticOf(shape, violation));
  return found.filter((diagnostic) => diagnostic !== undefined).toSorted(compareDiagnostics);
}

/** A value of the wrong type is not one of the codes either, and one that is no code at all meets no condition; once is enough. */
function causesOf(violations: readonly Violation[]): readonly Violation[] {
  const wrongAnyway = new Set(
    violations.filter((violation) => !isOfCondition(violation) && isOfValue(violation)).map(({ instancePath }) => instancePath),
  );
  const mistyped = new Set(violations.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return violations.filter((violation) => {
    const { keyword, instancePath } = violation;
    if (!['enum', 'const'].includes(keyword)) return true;
    return !mistyped.has(instancePath) && !(isOfCondition(violation) && wrongAnyway.has(instancePath));
  });
}

function isOfCondition({ schemaPath }: Violation): boolean {
  return schemaPath.startsWith('#/allOf/');
}

/** Whether a violation is about a value that is there, not about one that is missing or too many. */
function isOfValue({ keyword }: Violation): boolean {
  return keyword !== 'required' && keyword !== 'additionalProperties';
}
