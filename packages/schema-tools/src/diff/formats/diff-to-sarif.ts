import { compareText, type Language, type Place } from '@nivel/diagnostics';
import type { SchemaDiff } from '../compare-versions.ts';
import type { Finding, Side } from '../findings/finding.ts';
import { type DiffRule, schemaDiffDiagnostics } from '../rules/diff-rules.ts';
import { findingText, placeOf, SEVERITY_OF_LEVEL } from './finding-text.ts';

export interface DiffSarifFormat {
  readonly language: Language;
  readonly toolVersion: string;
}

/** A comparison as SARIF 2.1.0: the new place is the location, the old one is related, and the fingerprint is that of the finding. */
export function formatDiffSarif(diff: SchemaDiff, { language, toolVersion }: DiffSarifFormat): string {
  const rules = [...new Set(diff.findings.map(({ rule }) => rule))].toSorted(compareText).map((rule) => sarifRule(rule, language));
  const run = {
    tool: { driver: { name: 'nivel', version: toolVersion, rules } },
    columnKind: 'utf16CodeUnits',
    results: diff.findings.map((finding) => sarifResult(finding, { diff, language })),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function sarifRule(rule: DiffRule, language: Language) {
  const { message, remedy, severity } = schemaDiffDiagnostics.rows[`diff/${rule}`];
  return { id: rule, shortDescription: { text: message[language] }, help: { text: remedy[language] }, defaultConfiguration: { level: severity } };
}

function sarifResult(finding: Finding, { diff, language }: { readonly diff: SchemaDiff; readonly language: Language }) {
  const { message, remedy } = findingText(finding, language);
  const { level, direction, subject, fields, witness, counterWitness, fingerprint } = finding;
  const earlier = finding.new === undefined || finding.old === undefined ? [] : [relatedLocation(finding.old, diff.old)];
  return {
    ruleId: finding.rule,
    level: SEVERITY_OF_LEVEL[level],
    message: { text: `${message}: ${remedy}` },
    locations: [{ ...physical(placeOf(finding)), logicalLocations: [{ fullyQualifiedName: subject }] }],
    ...(earlier.length === 0 ? {} : { relatedLocations: earlier }),
    partialFingerprints: { 'nivel/v1': fingerprint },
    properties: {
      level,
      direction,
      fields,
      ...(witness === undefined ? {} : { witness }),
      ...(counterWitness === undefined ? {} : { counterWitness }),
    },
  };
}

function relatedLocation({ place }: Side, version: string) {
  return { id: 1, ...physical(place), message: { text: version } };
}

function physical({ file = '', line, column }: Place) {
  const region = line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return { physicalLocation: { artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) }, ...region } };
}
