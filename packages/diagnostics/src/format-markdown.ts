import { compareDiagnostics, type Diagnostic, type Severity } from './diagnostic.ts';
import { type DiagnosticTable, textOf } from './diagnostic-table.ts';
import { formatPlace } from './place.ts';
import { SEVERITY_NAMES } from './severity-texts.ts';
import { fill, type Language, type Texts } from './texts.ts';

/**
 * What the table is written in.
 *
 * @example
 * const format: MarkdownFormat = { language: 'fi' };
 */
export interface MarkdownFormat {
  readonly language: Language;
}

const CLEAN: Texts = { fi: 'Ei huomautettavaa.', sv: 'Inget att anmärka på.', en: 'Nothing to remark.' };
const COUNTS: Texts = {
  fi: 'Virheitä {error}, varoituksia {warning}, huomautuksia {note}.',
  sv: '{error} fel, {warning} varningar, {note} anmärkningar.',
  en: '{error} errors, {warning} warnings, {note} notes.',
};
const HEADINGS: Readonly<Record<'severity' | 'place' | 'message' | 'remedy', Texts>> = {
  severity: { fi: 'Taso', sv: 'Nivå', en: 'Severity' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  message: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  remedy: { fi: 'Mitä tehdä', sv: 'Vad göra', en: 'What to do' },
};
const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' };

/**
 * Diagnostics as a Markdown table, for the summary of a CI run or a comment on a change. Sorted; names from a file cannot leave their cell.
 *
 * @example
 * console.log(formatMarkdown([documentDiagnostics], [], { language: 'en' }).trim()); // 'Nothing to remark.'
 */
export function formatMarkdown(tables: readonly Pick<DiagnosticTable, 'rows'>[], diagnostics: readonly Diagnostic[], format: MarkdownFormat): string {
  const { language } = format;
  if (diagnostics.length === 0) return `${CLEAN[language]}\n`;
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const counts = fill(COUNTS[language], { error: count('error'), warning: count('warning'), note: count('note') });
  const head = `| ${Object.values(HEADINGS)
    .map((texts) => texts[language])
    .join(' | ')} |\n| --- | --- | --- | --- |`;
  const rows = diagnostics.toSorted(compareDiagnostics).map((diagnostic) => {
    const { message, remedy } = textOf(tables, diagnostic, language);
    const severity = `${MARKS[diagnostic.severity]} ${SEVERITY_NAMES[diagnostic.severity][language]}`;
    const cells = [
      severity,
      markdownCell(formatPlace(diagnostic.place)),
      `${markdownCell(message)} (${markdownCell(diagnostic.code)})`,
      markdownCell(remedy),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `${counts}\n\n${head}\n${rows.join('\n')}\n`;
}

/** What a Markdown page would take for markup, a link, a mention or an HTML tag. */
const SIGNS = /[\\`*_{}[\]<>|~#@!]/g;

/**
 * A text as one cell of a Markdown table: one line, in which nothing is markup. Code in backticks stays code.
 *
 * @example markdownCell('the column `a|b`') // 'the column `a\\|b`'
 */
export function markdownCell(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}|\p{Cf}|\p{Surrogate}/gu, '\uFFFD')
    .trim();
  const parts = line.split('`');
  if (parts.length % 2 === 0) return signsOff(line);
  return parts.map((part, index) => (index % 2 === 0 ? signsOff(part) : codeSpan(part))).join('');
}

/** Inside code only the bar still ends the cell, and a backslash before it would undo its escape. */
function codeSpan(code: string): string {
  return code === '' ? '' : `\`${code.replaceAll('\\', '\u29F5').replaceAll('|', '\\|')}\``;
}

/** A mention is broken by a character that has no width, as code hosts resolve it before the markup. */
function signsOff(text: string): string {
  return text
    .replaceAll(SIGNS, (sign) => (sign === '@' ? '@\u200B' : `\\${sign}`))
    .replaceAll(/:\/\//g, ':\u200B//')
    .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, 3)}\u200B.`);
}
