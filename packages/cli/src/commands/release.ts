import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, hasErrors, LANGUAGES } from '@nivel/diagnostics';
import { type Consent, type Judgement, openExport, type PlannedRelease, planRelease, readConsents, readJudgements, writeRelease } from '@nivel/gate';
import type { DecisionTable } from '@nivel/policy';
import { BINDINGS, type BoundFile, validateWithModel } from '@nivel/sources';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readInputText } from '../input-files.ts';
import { languageOf } from '../language.ts';
import { BOOK_OPTIONS, type OpenRuleBook, openRuleBook } from '../open-rule-book.ts';
import { programVersion } from '../program-version.ts';
import { progressLine } from '../progress-line.ts';
import { releaseText } from '../release-text.ts';
import { tellProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';

export const command: Command = {
  usage: 'nivel release --from primus --in DIR --request REQUEST.json [--consents F] [--judgements F] [--positions F] --out DIR [--lang fi|sv|en]',
  about: {
    fi: 'lukee viennin, luovuttaa sen, minkä sääntökirja luovuttaa, ja kirjaa miksi',
    sv: 'läser en export, lämnar ut det som regelboken lämnar ut och antecknar varför',
    en: 'reads an export, releases what the rule book releases and records why',
  },
  options: {
    from: { kind: 'value', required: true, oneOf: ['primus'] },
    in: { kind: 'value', required: true },
    ...BOOK_OPTIONS,
    consents: { kind: 'value' },
    judgements: { kind: 'value' },
    out: { kind: 'value', required: true },
    lang: { kind: 'value', oneOf: LANGUAGES },
  },
  positionals: 'none',
  async run(given, terminal) {
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    const open = await openRuleBook(given, speaking);
    if (open === undefined) return EXIT.wrongUse;
    const { files, diagnostics } = exportFiles(given.values['in'] ?? '');
    const states = await readStates(given, open.table);
    tellProblems(speaking, [...diagnostics, ...states.diagnostics]);
    if (hasErrors([...diagnostics, ...states.diagnostics])) return EXIT.wrongUse;
    return release(open, { files, states, out: given.values['out'] ?? '' }, speaking);
  },
};

/** The files of the export that the bindings name. Every one must be there: a missing file would look like missing data. */
function exportFiles(folder: string): { files: readonly BoundFile[]; diagnostics: readonly Diagnostic[] } {
  const paths = BINDINGS.map((binding) => ({ binding, path: join(folder, binding.file) }));
  const missing = paths.filter(({ path }) => !existsSync(path));
  const files = paths.map(({ binding, path }) => ({ binding, source: { name: binding.file, open: () => createReadStream(path) } }));
  return { files, diagnostics: missing.map(({ path }) => cliDiagnostics.report('cli/missing-source-file', { file: path }, {})) };
}

/** What is recorded of the learners: consents and judgements. */
interface States {
  readonly consents: readonly Consent[];
  readonly judgements: readonly Judgement[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readStates(given: Arguments, table: DecisionTable): Promise<States> {
  const consents = await readStateFile(given.values['consents'], (text, file) => readConsents(text, file, table));
  const judgements = await readStateFile(given.values['judgements'], (text, file) => readJudgements(text, file, table));
  return {
    consents: consents.read?.consents ?? [],
    judgements: judgements.read?.judgements ?? [],
    diagnostics: [...consents.diagnostics, ...judgements.diagnostics],
  };
}

async function readStateFile<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  path: string | undefined,
  read: (text: string, file: string) => T,
) {
  if (path === undefined) return { read: undefined, diagnostics: [] };
  const { text, diagnostics } = await readInputText(path);
  if (text === undefined) return { read: undefined, diagnostics };
  const result = read(text, path);
  return { read: result, diagnostics: result.diagnostics };
}

async function release(
  open: OpenRuleBook,
  given: { files: readonly BoundFile[]; states: States; out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = progressLine(terminal);
  const source = await openExport({ files: given.files, validate: validateWithModel });
  const { planned, diagnostics } = await planRelease({
    request: open.request,
    table: open.table,
    source,
    consents: given.states.consents,
    judgements: given.states.judgements,
    versions: {
      model: open.installed.modelVersion,
      program: programVersion(),
      ruleBookSha256: open.installed.sha256,
      positionsSha256: open.positions?.sha256 ?? null,
    },
    onProgress: progress.show,
  });
  progress.clear();
  tellProblems(terminal, diagnostics);
  return planned === undefined ? EXIT.wrongUse : write(open, { planned, out: given.out, errors: hasErrors(diagnostics) }, terminal);
}

async function write(open: OpenRuleBook, given: { planned: PlannedRelease; out: string; errors: boolean }, terminal: Terminal): Promise<ExitCode> {
  const written = await writeRelease(given.planned, { out: given.out, now: new Date() });
  tellProblems(terminal, written.diagnostics);
  if (written.manifest === undefined) return EXIT.wrongUse;
  const { plan } = given.planned;
  terminal.out(releaseText(plan, { book: open.installed.book, language: terminal.language, folder: given.out }));
  return given.errors || plan.duties.undelivered > 0 ? EXIT.findings : EXIT.done;
}
