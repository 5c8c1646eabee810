import type { Diagnostic } from '@nivel/diagnostics';
import { LIST_NAMES } from './generated/list-names.ts';
import { modelDiagnostics } from './model-diagnostics.ts';

/** A property whose codes come from an open list: the list's name at its source, and its codes; none where nobody knows them. */
export interface OpenCodes {
  readonly property: string;
  readonly list: string;
  readonly codes?: ReadonlySet<string>;
}

/** A property whose values end in a check digit. */
export interface CheckedDigits {
  readonly property: string;
  readonly hasDigit: (value: string) => boolean;
}

/** What is looked at in a record after its shape has been found right. */
export interface Remarkable {
  readonly entity: string;
  readonly codes: readonly OpenCodes[];
  readonly digits: readonly CheckedDigits[];
}

/**
 * What is doubtful in a record whose shape is right: a code that its list does not have, a wrong check digit. A code written with the
 * name of another list in front, such as `kunta_091` for a language, is an error.
 */
export function remarksOf({ entity, codes, digits }: Remarkable, record: object): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const known of codes) {
    for (const { at, text } of doubtfulTexts(record, known.property, (code) => doubtOf(known, code) === 'none')) {
      found.push(remarkOn(known, text, `${entity}.${known.property}${at}`));
    }
  }
  for (const { property, hasDigit } of digits) {
    for (const { at } of doubtfulTexts(record, property, hasDigit)) {
      found.push(modelDiagnostics.report('model/check-digit', { path: `${entity}.${property}${at}` }, {}));
    }
  }
  return found;
}

function remarkOn(known: OpenCodes, code: string, path: string): Diagnostic {
  if (doubtOf(known, code) === 'unknown') return modelDiagnostics.report('model/unknown-code', { path }, { list: known.list });
  return modelDiagnostics.report('model/wrong-code-list', { path }, { expected: known.list });
}

function doubtOf({ list, codes }: OpenCodes, code: string): 'none' | 'unknown' | 'wrong-list' {
  if (codes?.has(code)) return 'none';
  const end = code.indexOf('_');
  if (end > 0 && !code.startsWith(`${list}_`) && LIST_NAMES.has(code.slice(0, end))) return 'wrong-list';
  return codes === undefined ? 'none' : 'unknown';
}

interface TextInRecord {
  readonly text: string;
  /** Its place in a list: `[0]`; nothing for a text alone. */
  readonly at: string;
}

const NONE: readonly TextInRecord[] = [];

/** The text of a property, or those of its list, that are not as they should be. Nearly all are, and cost nothing. */
function doubtfulTexts(record: object, property: string, isFine: (text: string) => boolean): readonly TextInRecord[] {
  const value = Object.hasOwn(record, property) ? (record as Readonly<Record<string, unknown>>)[property] : undefined;
  if (typeof value === 'string') return isFine(value) ? NONE : [{ text: value, at: '' }];
  if (!Array.isArray(value)) return NONE;
  return value.map((text, index) => ({ text: String(text), at: `[${index}]` })).filter(({ text }) => !isFine(text));
}
