import { compareDiagnostics, type Diagnostic } from './diagnostic.ts';
import { type DiagnosticTable, textOf } from './diagnostic-table.ts';
import { compareText } from './place.ts';
import type { Language } from './texts.ts';

/**
 * How a SARIF report is written.
 *
 * @example
 * const format: SarifFormat = { language: 'en', toolVersion: '1.0.0' };
 */
export interface SarifFormat {
  readonly language: Language;
  readonly toolVersion: string;
}

/**
 * Diagnostics as SARIF 2.1.0, as code hosts read it: every code that occurs is a rule; paths are relative and use `/`;
 * fingerprints hold from run to run as long as code, file, path and data are the same.
 *
 * @example
 * const sarif = JSON.parse(formatSarif([documentDiagnostics], [], { language: 'en', toolVersion: '1.0.0' }));
 * console.log(sarif.version); // '2.1.0'
 */
export function formatSarif(tables: readonly Pick<DiagnosticTable, 'rows'>[], diagnostics: readonly Diagnostic[], format: SarifFormat): string {
  const sorted = diagnostics.toSorted(compareDiagnostics);
  const codes = [...new Set(sorted.map((diagnostic) => diagnostic.code))].toSorted(compareText);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'nivel', version: format.toolVersion, rules: codes.map((code) => sarifRule(tables, code, format.language)) } },
        columnKind: 'utf16CodeUnits',
        results: sorted.map((diagnostic) => sarifResult(tables, diagnostic, format.language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sarifRule(tables: readonly Pick<DiagnosticTable, 'rows'>[], code: string, language: Language) {
  const row = tables.map((table) => table.rows[code]).find((found) => found !== undefined);
  return {
    id: code,
    shortDescription: { text: row?.message[language] ?? code },
    help: { text: row?.remedy[language] ?? code },
    defaultConfiguration: { level: row?.severity ?? 'error' },
  };
}

function sarifResult(tables: readonly Pick<DiagnosticTable, 'rows'>[], diagnostic: Diagnostic, language: Language) {
  const { message, remedy } = textOf(tables, diagnostic, language);
  const { file, line, column, path } = diagnostic.place;
  const region = line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  const location = file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) }, ...region } };
  const logical = path === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: path }] };
  return {
    ruleId: diagnostic.code,
    level: diagnostic.severity,
    message: { text: `${message}: ${remedy}` },
    locations: [{ ...location, ...logical }],
    partialFingerprints: { 'nivel/v1': fingerprint([diagnostic.code, file ?? '', path ?? '', JSON.stringify(diagnostic.data)].join('\u0000')) },
  };
}

/** FNV-1a over 64 bits: short, stable, and not a secret. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
