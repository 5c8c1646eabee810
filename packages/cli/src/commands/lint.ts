import { readFile } from 'node:fs/promises';
import { type Diagnostic, fill, hasErrors, LANGUAGES, type Language, type Texts } from '@nivel/diagnostics';
import { type ColumnVerdict, checkPipeline, columnsOfQuery, type Receiver } from '@nivel/gate';
import { compileRuleBook } from '@nivel/policy';
import { BINDINGS, type CheckedQuery, checkQuery } from '@nivel/sources';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { DAY_OPTIONS, daySetting } from '../pipeline/day-options.ts';
import { lintReceiver } from '../pipeline/lint-receiver.ts';
import { type Printing, printReport } from '../pipeline/print-check.ts';
import { FILE_OPTIONS } from '../pipeline/report-files.ts';
import { installedRuleBook } from '../prepared-rule-book.ts';
import { FORMATS, tellProblems } from '../report.ts';

export const command: Command = {
  usage:
    'nivel lint FILE.pq ... [--request REQUEST.json | --situation ID] [--day D] [--within DAYS] [--lang fi|sv|en] [--format human|json|sarif|junit|markdown] [--sarif FILE] [--junit FILE] [--markdown FILE]',
  about: {
    fi: 'tarkistaa Primusquery-kyselyt ennen ajoa: sarakkeet, kielletyt kentät, vapaat tekstit, turvakielto; ja mitä sääntökirja vastaa',
    sv: 'kontrollerar Primusquery-frågor före körning: kolumner, förbjudna fält, fri text, spärrmarkering; och vad regelboken svarar',
    en: 'checks Primusquery files before they run: columns, forbidden fields, free text, protection order; and what the rule book answers',
  },
  options: {
    request: { kind: 'value' },
    situation: { kind: 'value' },
    ...DAY_OPTIONS,
    ...FILE_OPTIONS,
    format: { kind: 'value', oneOf: FORMATS },
    lang: { kind: 'value', oneOf: LANGUAGES },
  },
  positionals: 'any',
  async run(given, terminal) {
    const printing: Printing = { given, terminal, language: languageOf(given, terminal) };
    const wrong = wrongUse(given);
    if (wrong.length > 0) {
      tellProblems(terminal, wrong, printing.language);
      return EXIT.wrongUse;
    }
    const checked = await Promise.all(given.positionals.map(lintFile));
    if (checked.some(({ query }) => query === undefined)) {
      tellProblems(
        terminal,
        checked.flatMap(({ diagnostics }) => diagnostics),
        printing.language,
      );
      return EXIT.wrongUse;
    }
    const decides = given.values['request'] !== undefined || given.values['situation'] !== undefined;
    if (decides) return lintAndDecide(checked, printing);
    const code = await printReport({ ...NOTHING_DECIDED, diagnostics: findingsOf(checked) }, printing);
    if ((given.values['format'] ?? 'human') === 'human') terminal.out(`${lintedText(checked, printing.language)}\n`);
    return code;
  },
};

const NOTHING_DECIDED = { parts: [], installed: undefined, day: 0 };

const LINTED: Texts = {
  fi: 'tarkistettu: {queries} kyselyä, {columns} saraketta; huomautuksia {findings}',
  sv: 'kontrollerat: {queries} frågor, {columns} kolumner; {findings} anmärkningar',
  en: 'checked: {queries} queries, {columns} columns; {findings} findings',
};

function lintedText(checked: readonly CheckedQuery[], language: Language): string {
  const columns = checked.flatMap((each) => each.columns).length;
  return fill(LINTED[language], { queries: checked.length, columns, findings: findingsOf(checked).length });
}

function findingsOf(checked: readonly CheckedQuery[]): readonly Diagnostic[] {
  return checked.flatMap(({ diagnostics }) => diagnostics);
}

function wrongUse({ positionals, values }: Arguments): readonly Diagnostic[] {
  const { usage } = command;
  if (positionals.length === 0) return [cliDiagnostics.report('cli/missing-option', {}, { name: 'FILE.pq', usage })];
  if (values['request'] === undefined || values['situation'] === undefined) return [];
  return [cliDiagnostics.report('cli/wrong-value', {}, { name: '--situation', expected: '--request | --situation' })];
}

async function lintAndDecide(checked: readonly CheckedQuery[], printing: Printing): Promise<ExitCode> {
  const { given, terminal, language } = printing;
  const { installed, diagnostics: faults } = await installedRuleBook();
  const table = installed === undefined ? undefined : compileRuleBook(installed.book);
  const found = table === undefined ? { receiver: undefined, day: undefined, diagnostics: faults } : await lintReceiver(given, table);
  const { setting, diagnostics: wrongDay } = daySetting(given, found.day);
  const unusable = [...found.diagnostics, ...wrongDay];
  if (table === undefined || found.receiver === undefined || hasErrors(unusable)) {
    tellProblems(terminal, unusable, language);
    return EXIT.wrongUse;
  }
  const receiver = { ...found.receiver, request: { ...found.receiver.request, day: setting.day } };
  const decided = checked.map((each) => decideColumns(each, receiver, { table, ...setting }));
  const diagnostics = [...findingsOf(checked), ...decided.flatMap((each) => each.diagnostics)];
  const part = { verdicts: decided.flatMap(({ verdicts }) => verdicts), book: table.book, positions: undefined };
  return printReport({ parts: [part], diagnostics, installed, day: setting.day }, printing);
}

async function lintFile(path: string): Promise<CheckedQuery> {
  const file = path.replaceAll('\\', '/');
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes !== undefined) return checkQuery(bytes, file, BINDINGS);
  return { query: undefined, columns: [], leavesProtectedOut: false, diagnostics: [cliDiagnostics.report('cli/unreadable-file', { file }, {})] };
}

interface Decided {
  readonly verdicts: readonly ColumnVerdict[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What no binding knows has been told by the lint already. */
function decideColumns(checked: CheckedQuery, receiver: Receiver, setting: Parameters<typeof checkPipeline>[1]): Decided {
  const file = checked.query?.file ?? '';
  const receivers = [knowingProtection(receiver, checked)];
  const dataset = {
    name: file,
    files: undefined,
    sample: undefined,
    query: undefined,
    columns: columnsOfQuery(checked.columns),
    receivers,
    place: { file },
  };
  const { verdicts, diagnostics } = checkPipeline({ kind: 'pipeline', file, positions: undefined, datasets: [dataset] }, setting);
  return { verdicts, diagnostics: diagnostics.filter(({ code }) => code !== 'gate/pipeline-unknown') };
}

/** A search that leaves protected learners out answers for that fact, where the request leaves it open. */
function knowingProtection(receiver: Receiver, { leavesProtectedOut }: CheckedQuery): Receiver {
  const { facts } = receiver.request;
  if (!leavesProtectedOut || facts.protectionOrder !== undefined) return receiver;
  return { ...receiver, request: { ...receiver.request, facts: { ...facts, protectionOrder: 'none' } } };
}
