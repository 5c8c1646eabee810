import { type Diagnostic, hasErrors, type Language } from '@nivel/diagnostics';
import { formatDay } from '@nivel/policy';
import type { Arguments } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { InstalledRuleBook } from '../prepared-rule-book.ts';
import { formatDiagnostics, tellProblems } from '../report.ts';
import { positionsJson } from '../rule-book/positions-file.ts';
import type { Terminal } from '../terminal.ts';
import { checkedColumns } from './check-repository.ts';
import { writeReports } from './report-files.ts';
import { type VerdictPart, verdictJson, verdictsMarkdown, verdictsText } from './verdict-texts.ts';

/** What a check of columns found, to be printed and written. */
export interface ColumnReport {
  readonly parts: readonly VerdictPart[];
  readonly diagnostics: readonly Diagnostic[];
  /** The book that answered; `undefined` where nothing was decided. */
  readonly installed: InstalledRuleBook | undefined;
  readonly day: number;
}

export interface Printing {
  readonly given: Arguments;
  readonly terminal: Terminal;
  readonly language: Language;
}

/** Prints a report in the format that was asked for, and writes the files that were asked for. The exit code says what CI does. */
export async function printReport(report: ColumnReport, { given, terminal, language }: Printing): Promise<ExitCode> {
  terminal.out(reportText(report, given.values['format'] ?? 'human', { language, colour: terminal.lively }));
  const unwritten = await writeReports(given, (format) => reportText(report, format, { language, colour: false }));
  tellProblems(terminal, unwritten, language);
  if (unwritten.length > 0) return EXIT.wrongUse;
  return hasErrors(report.diagnostics) ? EXIT.findings : EXIT.done;
}

function reportText(report: ColumnReport, format: string, how: { language: Language; colour: boolean }): string {
  const { parts, diagnostics, installed, day } = report;
  const verdicts = parts.flatMap((part) => part.verdicts);
  const findings = formatDiagnostics(diagnostics, format, { ...how, checked: checkedColumns(verdicts) });
  if (installed === undefined || verdicts.length === 0) return findings;
  const teller = { language: how.language, day };
  if (format === 'human') return [verdictsText(parts, teller), ...(diagnostics.length > 0 ? [findings] : [])].join('\n');
  if (format === 'markdown') return `${verdictsMarkdown(parts, teller)}\n${findings}`;
  if (format !== 'json') return findings;
  const { modelVersion, ruleBookVersion } = installed;
  const positions = parts.flatMap((part) => (part.positions === undefined ? [] : [positionsOf(part, part.positions)]));
  const about = { model: modelVersion, ruleBook: ruleBookVersion, positions, day: formatDay(day), columns: verdicts.map(verdictJson) };
  return `${JSON.stringify({ ...about, ...(JSON.parse(findings) as object) }, null, 2)}\n`;
}

/** The positions that a part was answered under, with the file that holds them. */
function positionsOf({ book }: VerdictPart, positions: NonNullable<VerdictPart['positions']>): object {
  return { file: positions.path, ...positionsJson(positions, book) };
}
