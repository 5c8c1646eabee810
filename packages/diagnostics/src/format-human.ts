import { compareDiagnostics, type Diagnostic, type Severity } from './diagnostic.ts';
import { type DiagnosticTable, textOf } from './diagnostic-table.ts';
import { formatPlace } from './place.ts';
import { SEVERITY_NAMES } from './severity-texts.ts';
import type { Language } from './texts.ts';

/**
 * How a report for a person is written.
 *
 * @example
 * const format: HumanFormat = { language: 'fi', colour: false };
 */
export interface HumanFormat {
  readonly language: Language;
  readonly colour: boolean;
}

const SEVERITY_COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 };

/**
 * Diagnostics for a person: place, severity, message, code, and what to do. Sorted; one block per diagnostic.
 *
 * @example
 * const { diagnostics } = readDocument('a: [', 'a.yaml');
 * console.log(formatHuman([documentDiagnostics], diagnostics, { language: 'en', colour: false }).includes('a.yaml:1')); // true
 */
export function formatHuman(tables: readonly Pick<DiagnosticTable, 'rows'>[], diagnostics: readonly Diagnostic[], format: HumanFormat): string {
  return diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => {
      const { message, remedy } = textOf(tables, diagnostic, format.language);
      const name = SEVERITY_NAMES[diagnostic.severity][format.language];
      const label = format.colour ? `\u001B[${SEVERITY_COLOURS[diagnostic.severity]}m${name}\u001B[0m` : name;
      return `${formatPlace(diagnostic.place)}\n  ${label}: ${message} [${diagnostic.code}]\n  -> ${remedy}\n`;
    })
    .join('\n');
}
