import { fill, type Language } from '@nivel/diagnostics';
import type { SchemaDiff } from '../compare-versions.ts';
import { type Finding, LEVELS, type Witness } from '../findings/finding.ts';
import { bumpFor } from '../release/bump.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, SHOWN_WORDS } from './diff-words.ts';
import { findingText, placeOf, SEVERITY_OF_LEVEL, shownPlace } from './finding-text.ts';

export interface DiffFormat {
  readonly language: Language;
  readonly colour: boolean;
}

const COLOURS = { error: 31, warning: 33, note: 36 } as const;
const MOST_FIELDS = 6;

/** A comparison for a person: one block per finding, then one line that sums up. */
export function formatDiffHuman(diff: SchemaDiff, format: DiffFormat): string {
  const blocks = diff.findings.map((finding) => blockOf(finding, format));
  return [...blocks, summaryOf(diff, format.language)].map((block) => `${block}\n`).join('\n');
}

/** How many findings of each level, and what that means for the version. */
export function summaryOf(diff: SchemaDiff, language: Language): string {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, diff.findings.filter((finding) => finding.level === level).length]));
  return fill(SHOWN_WORDS.summary[language], { ...counts, old: diff.old, new: diff.new, bump: bumpFor(diff.level, diff.old) });
}

function blockOf(finding: Finding, { language, colour }: DiffFormat): string {
  const { message, remedy } = findingText(finding, language);
  const words = `${LEVEL_WORDS[finding.level][language]} (${DIRECTION_WORDS[finding.direction][language]})`;
  const label = colour ? `\u001B[${COLOURS[SEVERITY_OF_LEVEL[finding.level]]}m${words}\u001B[0m` : words;
  return [
    shownPlace(placeOf(finding)),
    `  ${label}: ${message} [${finding.rule}]`,
    ...oldPlace(finding, language),
    ...fieldsLine(finding, language),
    ...witnessLines(finding, language).map((line) => `  ${line}`),
    `  -> ${remedy}`,
  ].join('\n');
}

function oldPlace({ old, new: next }: Finding, language: Language): readonly string[] {
  return old === undefined || next === undefined ? [] : [`  ${SHOWN_WORDS.old[language]}: ${shownPlace(old.place)}`];
}

function fieldsLine({ fields, subject }: Finding, language: Language): readonly string[] {
  const others = fields.filter((field) => field !== subject);
  return others.length === 0 ? [] : [`  ${SHOWN_WORDS.fields[language]}: ${shownFields(others, language)}`];
}

/** The first few fields, and how many more. */
export function shownFields(fields: readonly string[], language: Language): string {
  const rest = fields.length - MOST_FIELDS;
  const more = rest > 0 ? [fill(SHOWN_WORDS.more[language], { count: rest })] : [];
  return [...fields.slice(0, MOST_FIELDS), ...more].join(', ');
}

function witnessLines({ witness, counterWitness }: Finding, language: Language): readonly string[] {
  return [witness, counterWitness].flatMap((each) =>
    each === undefined ? [] : [`${witnessTitle(each, language)}: ${JSON.stringify(each.document)}`],
  );
}

/** Which version accepts the document and which refuses it, and who confirmed it. */
export function witnessTitle({ acceptedBy, entity, confirmedBy }: Witness, language: Language): string {
  const words = acceptedBy === 'old' ? SHOWN_WORDS.witness : SHOWN_WORDS.counterWitness;
  return `${fill(words[language], { entity })} [${confirmedBy.join(', ')}]`;
}
