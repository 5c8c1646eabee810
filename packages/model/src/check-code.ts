import type { Diagnostic, Place } from '@nivel/diagnostics';
import { CODE_LISTS, type CodeListId } from './code-lists.ts';
import { modelDiagnostics } from './model-diagnostics.ts';

/**
 * A code as a source writes it, with the name of its list where the source gives one (`koodistoUri`).
 *
 * @example
 * const written: SourceCode = { code: 'FI', uri: 'kieli' };
 */
export interface SourceCode {
  readonly code: string;
  readonly uri?: string;
}

/**
 * Whether a code is one of a list. A code of another list (`model/wrong-code-list`) and a code that a closed list does not have
 * (`model/code`) are errors; a code that an open list does not have yet (`model/unknown-code`) is a warning.
 *
 * @example
 * checkCode('kieli', { code: 'FI', uri: 'kieli' }, { path: 'learner.motherTongue' }); // []
 */
export function checkCode(list: CodeListId, { code, uri }: SourceCode, place: Place): readonly Diagnostic[] {
  const { uri: expected = list, open, values } = CODE_LISTS[list];
  if (uri !== undefined && uri !== expected) return [modelDiagnostics.report('model/wrong-code-list', place, { expected })];
  if (values.length === 0 || values.some((value) => value.code === code || value.sourceCodes?.includes(code))) return [];
  if (open === true) return [modelDiagnostics.report('model/unknown-code', place, { list: expected })];
  return [modelDiagnostics.report('model/code', place, { allowed: values.map((value) => value.code).join('`, `') })];
}
