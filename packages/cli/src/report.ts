import { catalogDiagnostics } from '@nivel/catalog';
import { type Diagnostic, documentDiagnostics, formatHuman, formatJson, formatSarif, type Language } from '@nivel/diagnostics';
import { gateDiagnostics } from '@nivel/gate';
import { modelDiagnostics } from '@nivel/model';
import { policyDiagnostics } from '@nivel/policy';
import { releaseDiagnostics, schemaDiffDiagnostics, schemaToolsDiagnostics } from '@nivel/schema-tools';
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
  sourceDiagnostics,
  gateDiagnostics,
  cliDiagnostics,
];

export const FORMATS = ['human', 'json', 'sarif'] as const;

/** Diagnostics in the format that was asked for. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: string, how: { language: Language; colour: boolean }): string {
  if (format === 'json') return formatJson(TABLES, diagnostics);
  if (format === 'sarif') return formatSarif(TABLES, diagnostics, { language: how.language, toolVersion: programVersion() });
  return formatHuman(TABLES, diagnostics, how);
}

/** Tells a person what is wrong, on the error stream. */
export function tellProblems(terminal: Terminal, diagnostics: readonly Diagnostic[], language: Language = terminal.language): void {
  if (diagnostics.length > 0) terminal.err(formatHuman(TABLES, diagnostics, { language, colour: terminal.lively }));
}
