import { fill, formatJson, type Language, type Texts } from '@nivel/diagnostics';
import { documentCountsText, formatDocumentReport } from '@nivel/sources';
import { formatDiagnostics, TABLES } from '../report.ts';
import { type DocumentAccount, totalsOf } from './documents-account.ts';

const REFUSED: Texts = { fi: 'ei luettu', sv: 'inte läst', en: 'not read' };
const TOTAL: Texts = {
  fi: 'asiakirjoja {documents}, joista lukematta {refused}; {counts}',
  sv: '{documents} dokument, av vilka {refused} inte lästa; {counts}',
  en: '{documents} documents, {refused} of them not read; {counts}',
};

export interface TextSetting {
  readonly format: string;
  /** `paths`: every path that is not mapped, with its reason; else the counts alone. */
  readonly show: string;
  readonly language: Language;
  readonly colour: boolean;
}

/** What became of documents, in the format that was asked for. Paths, names of lists and counts; no value of a document. */
export function documentsText(accounts: readonly DocumentAccount[], setting: TextSetting): string {
  const diagnostics = accounts.flatMap((account) => account.diagnostics);
  if (setting.format === 'json') return documentsJson(accounts);
  if (setting.format === 'sarif') return formatDiagnostics(diagnostics, 'sarif', setting);
  const told = diagnostics.filter(({ severity }) => severity !== 'note');
  const blocks = accounts.map((account) => documentText(account, setting));
  return [...blocks, formatDiagnostics(told, 'human', setting), `${totalText(accounts, setting.language)}\n`].join('');
}

function documentText({ file, position, report }: DocumentAccount, { language, show }: TextSetting): string {
  const name = position === undefined ? file : `${file} [${position}]`;
  if (report === undefined) return `${name}: ${REFUSED[language]}\n`;
  return show === 'paths' ? `${name}\n${formatDocumentReport(report, language)}\n` : `${name}: ${documentCountsText(report, language)}\n`;
}

function totalText(accounts: readonly DocumentAccount[], language: Language): string {
  const refused = accounts.filter(({ report }) => report === undefined).length;
  return fill(TOTAL[language], { documents: accounts.length, refused, counts: documentCountsText(totalsOf(accounts), language) });
}

/** The accounts for a program. */
export function documentsJson(accounts: readonly DocumentAccount[]): string {
  const documents = accounts.map(({ file, position, report, diagnostics }) => ({
    file,
    position,
    kind: report === undefined ? 'refused' : 'read',
    report,
    ...(JSON.parse(formatJson(TABLES, diagnostics)) as object),
  }));
  return `${JSON.stringify({ documents, totals: totalsOf(accounts) }, null, 2)}\n`;
}
