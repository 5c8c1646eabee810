import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { type DiagnosticTable, textOf } from './diagnostic-table.ts';
import { LANGUAGES } from './texts.ts';

/**
 * Diagnostics for a program: code, severity, place, data and the texts in three languages. Sorted.
 *
 * @example
 * console.log(JSON.parse(formatJson([documentDiagnostics], []))); // { diagnostics: [] }
 */
export function formatJson(tables: readonly Pick<DiagnosticTable, 'rows'>[], diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.toSorted(compareDiagnostics).map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    place: diagnostic.place,
    data: diagnostic.data,
    text: Object.fromEntries(LANGUAGES.map((language) => [language, textOf(tables, diagnostic, language)])),
  }));
  return `${JSON.stringify({ diagnostics: items }, null, 2)}\n`;
}
