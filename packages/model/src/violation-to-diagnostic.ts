import { type Diagnostic, nearestName } from '@nivel/diagnostics';
import { modelDiagnostics } from './model-diagnostics.ts';

/** One thing that is wrong with a value, as the generated validators say it. */
export interface Violation {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a record is: its entity, and the names of the properties that it may have. */
export interface RecordShape {
  readonly entity: string;
  readonly properties: readonly string[];
}

/** The codes shown in a remedy before the list is cut. */
const SHOWN_CODES = 12;

/**
 * A violation as a diagnostic: code, path and limits. Values never get in; the name of an unknown property only where it is made of
 * letters, because anything may stand where a name should.
 *
 * Returns `undefined` for what only repeats another violation.
 */
export function diagnosticOf(shape: RecordShape, violation: Violation): Diagnostic | undefined {
  const { report } = modelDiagnostics;
  const { params } = violation;
  const place = { path: pathOf(shape.entity, violation.instancePath) };
  const limit = Number(params['limit']);
  switch (violation.keyword) {
    case 'required':
      return missing(shape, String(params['missingProperty']));
    case 'additionalProperties':
      return unknown(shape, String(params['additionalProperty']));
    case 'type':
      return report('model/type', place, { expected: String(params['type']) });
    case 'enum':
      return report('model/code', place, { allowed: codesShown(params['allowedValues']) });
    case 'const':
      return report('model/code', place, { allowed: codesShown([params['allowedValue']]) });
    case 'pattern':
      return report('model/pattern', place, { form: formOf(violation.schemaPath) });
    case 'maxLength':
      return report('model/too-long', place, { limit });
    case 'minLength':
      return report('model/too-short', place, { limit });
    case 'minimum':
      return report('model/too-small', place, { limit });
    case 'maximum':
      return report('model/too-large', place, { limit });
    case 'maxItems':
      return report('model/too-many', place, { limit });
    case 'minItems':
      return report('model/too-few', place, { limit });
    case 'uniqueItems':
      return report('model/duplicate', place, {});
    case 'if':
      return undefined;
    default:
      throw new UnknownViolation(violation.keyword);
  }
}

function missing(shape: RecordShape, name: string): Diagnostic {
  return modelDiagnostics.report('model/required', { path: `${shape.entity}.${name}` }, { name });
}

function unknown(shape: RecordShape, written: string): Diagnostic {
  const name = /^[A-Za-z_-]{1,60}$/.test(written) ? written : '…';
  const suggestions = nearestName(name, shape.properties) ?? shape.properties.join('`, `');
  return modelDiagnostics.report('model/unknown-property', { path: shape.entity }, { name, suggestions });
}

function codesShown(allowed: unknown): string {
  const codes = Array.isArray(allowed) ? allowed.map(String) : [];
  return `${codes.slice(0, SHOWN_CODES).join('`, `')}${codes.length > SHOWN_CODES ? '`, `…' : ''}`;
}

/** `https://…/common#/$defs/CalendarDate/pattern` -> `CalendarDate`. */
function formOf(schemaPath: string): string {
  return /\/\$defs\/(\w+)\//.exec(schemaPath)?.[1] ?? 'pattern';
}

/** `/measures/0` of a support decision -> `support-decision.measures[0]`. */
function pathOf(entity: string, pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return entity + steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
}

/** A validator reports a keyword that the dialect does not have: a fault of ours. */
export class UnknownViolation extends Error {
  override readonly name = 'UnknownViolation';
  constructor(keyword: string) {
    super(`no diagnostic says what a violation of \`${keyword}\` means`);
  }
}
