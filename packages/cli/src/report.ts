import { catalogDiagnostics } from '@nivel/catalog';
import {
  type CheckedThing,
  type Diagnostic,
  documentDiagnostics,
  formatHuman,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatSarif,
  type Language,
} from '@nivel/diagnostics';
import { gateDiagnostics } from '@nivel/gate';
import { modelDiagnostics } from '@nivel/model';
import { ethicsDiagnostics, policyDiagnostics, viewDiagnostics } from '@nivel/policy';
import { releaseDiagnostics, schemaDiffDiagnostics, schemaToolsDiagnostics } from '@nivel/schema-tools';
import { siteDiagnostics } from '@nivel/site/diagnostics';
import { sourceDiagnostics } from '@nivel/sources';
import { cliDiagnostics } from './cli-diagnostics.ts';
import { programVersion } from './program-version.ts';
import type { Terminal } from './terminal.ts';

/** Every table that may own a code. */
export const TABLES = [
  documentDiagnostics,
  catalogDiagnostics,
  schemaToolsDiagnostics,
  schemaDiffDiagnostics,
  releaseDiagnostics,
  modelDiagnostics,
  policyDiagnostics,
  viewDiagnostics,
  ethicsDiagnostics,
  sourceDiagnostics,
  gateDiagnostics,
  siteDiagnostics,
  cliDiagnostics,
];

export { FORMATS } from './report-formats.ts';

export interface ReportFormat {
  readonly language: Language;
  readonly colour: boolean;
  /** What was looked at, for the formats that show what passed too. */
  readonly checked?: readonly CheckedThing[];
}

/** Diagnostics in the format that was asked for. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: string, how: ReportFormat): string {
  if (format === 'json') return formatJson(TABLES, diagnostics);
  if (format === 'junit') return formatJunit(TABLES, diagnostics, { language: how.language, checked: how.checked ?? [] });
  if (format === 'markdown') return formatMarkdown(TABLES, diagnostics, how);
  if (format === 'sarif') return formatSarif(TABLES, diagnostics, { language: how.language, toolVersion: programVersion() });
  return formatHuman(TABLES, diagnostics, how);
}

/** Tells a person what is wrong, on the error stream. */
export function tellProblems(terminal: Terminal, diagnostics: readonly Diagnostic[], language: Language = terminal.language): void {
  if (diagnostics.length > 0) terminal.err(formatHuman(TABLES, diagnostics, { language, colour: terminal.lively }));
}
