import { type Diagnostic, type DiagnosticText, formatPlace, type Language, type Place, type Severity, textOf } from '@nivel/diagnostics';
import type { Finding, Level } from '../findings/finding.ts';
import { schemaDiffDiagnostics } from '../rules/diff-rules.ts';

/** How grave a level is where findings are mixed with others. */
export const SEVERITY_OF_LEVEL: Readonly<Record<Level, Severity>> = {
  undecided: 'error',
  breaking: 'error',
  additive: 'warning',
  annotation: 'note',
};

/** A finding as one of many diagnostics. */
export function diagnosticOf(finding: Finding): Diagnostic {
  const made = schemaDiffDiagnostics.report(`diff/${finding.rule}`, placeOf(finding), finding.data);
  return { ...made, severity: SEVERITY_OF_LEVEL[finding.level] };
}

export function findingText(finding: Finding, language: Language): DiagnosticText {
  return textOf([schemaDiffDiagnostics], diagnosticOf(finding), language);
}

/** Where a finding is shown: in the new version, unless the thing is gone from it. */
export function placeOf({ new: next, old }: Finding): Place {
  return (next ?? old)?.place ?? {};
}

/** File and line, without the path that repeats what the subject says. */
export function shownPlace(place: Place): string {
  const { path: _path, ...position } = place;
  return formatPlace(position);
}
