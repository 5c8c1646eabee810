import { LANGUAGES } from '@nivel/diagnostics';
import type { ProposedCase } from './proposed-case.ts';

/** Proposed cases as the lines that are put at the end of a `cases.yaml`. */
export function proposalYaml(cases: readonly ProposedCase[]): string {
  return cases.map(caseYaml).join('');
}

function caseYaml({ name, situation, with: changes, expect }: ProposedCase): string {
  const lines = [
    '  - name:',
    ...LANGUAGES.map((language) => `      ${language}: '${name[language].replaceAll("'", "''")}'`),
    `    situation: ${situation}`,
    ...mapLines('with', changes),
    ...mapLines('expect', expect),
  ];
  return `${lines.join('\n')}\n`;
}

/** The width up to which a mapping stays on one line. */
const WIDTH = 110;

function mapLines(key: string, map: Readonly<Record<string, unknown>>): readonly string[] {
  const entries = Object.entries(map).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${valueText(value)}`]));
  if (entries.length === 0) return [];
  const line = `    ${key}: { ${entries.join(', ')} }`;
  return line.length <= WIDTH ? [line] : [`    ${key}:`, ...entries.map((entry) => `      ${entry}`)];
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, each]) => `${key}: ${valueText(each)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
