import type { Language } from '@nivel/diagnostics';
import type { SchemaDiff } from '../compare-versions.ts';
import type { Finding, Witness } from '../findings/finding.ts';
import { shownFields, summaryOf, witnessTitle } from './diff-to-human.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, SHOWN_WORDS } from './diff-words.ts';
import { findingText, placeOf, shownPlace } from './finding-text.ts';

/** A comparison as a comment on a change: a table, then the witnesses. */
export function formatDiffMarkdown(diff: SchemaDiff, language: Language): string {
  const head = `## ${diff.old} → ${diff.new}: ${LEVEL_WORDS[diff.level][language]}`;
  const parts = [head, summaryOf(diff, language), ...(diff.findings.length === 0 ? [] : [tableOf(diff.findings, language)])];
  return `${[...parts, ...diff.findings.flatMap((finding) => detailsOf(finding, language))].join('\n\n')}\n`;
}

function tableOf(findings: readonly Finding[], language: Language): string {
  const { level, what, who, where, rule } = SHOWN_WORDS;
  const titles = [level, what, who, where, rule].map((texts) => texts[language]);
  const rows = findings.map((finding) => {
    const fields = finding.fields.filter((field) => field !== finding.subject);
    const concerned = fields.length === 0 ? '' : ` (${shownFields(fields, language)})`;
    return [
      LEVEL_WORDS[finding.level][language],
      `${findingText(finding, language).message}${concerned}`,
      DIRECTION_WORDS[finding.direction][language],
      `\`${shownPlace(placeOf(finding))}\``,
      `\`${finding.rule}\``,
    ];
  });
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');
}

/** A bar would end the cell, a line break the table. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

function detailsOf(finding: Finding, language: Language): readonly string[] {
  const witnesses = [finding.witness, finding.counterWitness].filter((witness) => witness !== undefined);
  if (witnesses.length === 0) return [];
  const title = `<details><summary><code>${finding.subject}</code>: ${finding.rule}</summary>`;
  return [title, ...witnesses.map((witness) => witnessBlock(witness, language)), '</details>'];
}

function witnessBlock(witness: Witness, language: Language): string {
  return `${witnessTitle(witness, language)}\n\n\`\`\`json\n${JSON.stringify(witness.document, null, 2)}\n\`\`\``;
}
