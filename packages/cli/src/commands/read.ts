import { type Diagnostic, fill, LANGUAGES, type Texts } from '@nivel/diagnostics';
import { parse } from '@nivel/model';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { accountOf, type DocumentAccount, exitOf } from '../documents/documents-account.ts';
import { documentsJson, documentsText } from '../documents/documents-text.ts';
import { type Owner, readDocuments } from '../documents/read-files.ts';
import { sameLearner } from '../documents/same-learner.ts';
import { type DocumentsFolder, openDocumentsFolder } from '../documents/write-documents.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { FORMATS, tellProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';

export const command: Command = {
  usage: `nivel read FILE|FOLDER ... [--show counts|paths] [--format human|json|sarif] [--lang fi|sv|en]
nivel read FILE ... --learner CARD-NUMBER --tenant TENANT --out DIR`,
  about: {
    fi: 'lukee KOSKI- ja eHOKS-asiakirjat ja tekee tiliä niiden jokaisesta arvosta; kirjoittaa yhden oppijan tietueet kansioon',
    sv: 'läser dokument ur KOSKI och eHOKS och redovisar varje värde i dem; skriver en persons poster i en mapp',
    en: 'reads documents of KOSKI and eHOKS and accounts for every value in them; writes the records of one learner to a folder',
  },
  options: {
    show: { kind: 'value', oneOf: ['counts', 'paths'] },
    format: { kind: 'value', oneOf: FORMATS },
    lang: { kind: 'value', oneOf: LANGUAGES },
    learner: { kind: 'value' },
    tenant: { kind: 'value' },
    out: { kind: 'value' },
  },
  positionals: 'any',
  async run(given, terminal) {
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    const wrong = wrongWords(given);
    tellProblems(speaking, wrong);
    if (wrong.length > 0) return EXIT.wrongUse;
    return given.values['out'] === undefined ? account(given, speaking) : write(given, given.values['out'], speaking);
  },
};

function wrongWords(given: Arguments): readonly Diagnostic[] {
  const missing = missingWords(given).map((name) => cliDiagnostics.report('cli/missing-option', {}, { name, usage: command.usage }));
  return missing.length > 0 || given.values['out'] === undefined ? missing : wrongOwner(given);
}

/** A folder needs an owner: records without their learner's key could not be joined, and a made-up key would join them wrongly. */
function missingWords({ positionals, values }: Arguments): readonly string[] {
  const files = positionals.length === 0 ? ['FILE'] : [];
  if (values['out'] === undefined) return files;
  return [...files, ...['learner', 'tenant'].filter((name) => values[name] === undefined).map((name) => `--${name}`)];
}

/** The options that name the owner, and what they look like. */
const OWNER = { learnerKey: ['learner', '1–12 × 0–9'], tenant: ['tenant', '999-1.2.246.562.10.00000000001'] } as const;

/** An owner that the model would refuse spoils every record: it is told before anything is read. */
function wrongOwner({ values }: Arguments): readonly Diagnostic[] {
  const parsed = parse('learner', { learnerKey: values['learner'], tenant: values['tenant'], protectionOrder: 'left-out' });
  const wrong = parsed.kind === 'valid' ? [] : parsed.diagnostics.map(({ place }) => place.path);
  return Object.entries(OWNER)
    .filter(([property]) => wrong.includes(`learner.${property}`))
    .map(([, [name, expected]]) => cliDiagnostics.report('cli/wrong-value', {}, { name: `--${name}`, expected }));
}

/** Stands for the owner where nothing of the records is kept. */
const NOBODY: Owner = { learnerKey: '0', tenant: '000-1.2.246.562.10.00000000000' };

async function account(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const accounts: DocumentAccount[] = [];
  for await (const found of readDocuments(given.positionals, NOBODY)) accounts.push(accountOf(found));
  return tell(accounts, given, terminal);
}

function tell(accounts: readonly DocumentAccount[], given: Arguments, terminal: Terminal): ExitCode {
  if (accounts.length === 0) {
    tellProblems(terminal, [cliDiagnostics.report('cli/no-document', {}, {})]);
    return EXIT.wrongUse;
  }
  const { format = 'human', show = 'counts' } = given.values;
  terminal.out(documentsText(accounts, { format, show, language: terminal.language, colour: terminal.lively }));
  return exitOf(accounts);
}

async function write(given: Arguments, out: string, terminal: Terminal): Promise<ExitCode> {
  const { folder, diagnostics } = await openDocumentsFolder(out);
  tellProblems(terminal, diagnostics);
  if (folder === undefined) return EXIT.wrongUse;
  try {
    return await writeInto(folder, given, { terminal, out });
  } finally {
    await folder.abandon();
  }
}

const WRITTEN: Texts = {
  fi: 'tietueet, karanteeni ja raportti ovat kansiossa {folder}',
  sv: 'posterna, karantänen och rapporten finns i {folder}',
  en: 'the records, the quarantine and the report are in {folder}',
};

/** Writes all documents, or nothing: a refused document or a second learner leaves no folder. */
async function writeInto(folder: DocumentsFolder, given: Arguments, { terminal, out }: { terminal: Terminal; out: string }): Promise<ExitCode> {
  const owner = { learnerKey: given.values['learner'] ?? '', tenant: given.values['tenant'] ?? '' };
  const accounts: DocumentAccount[] = [];
  const learner = sameLearner();
  for await (const found of readDocuments(given.positionals, owner)) {
    accounts.push(accountOf(found));
    if (found.result.kind === 'refused') continue;
    if (!learner.takes(found.result)) {
      tellProblems(terminal, [cliDiagnostics.report('cli/several-learners', { file: found.file }, {})]);
      return EXIT.wrongUse;
    }
    await folder.add(found.result);
  }
  const exit = tell(accounts, given, terminal);
  if (exit === EXIT.wrongUse) return exit;
  await folder.finish(documentsJson(accounts));
  if ((given.values['format'] ?? 'human') === 'human') terminal.out(`${fill(WRITTEN[terminal.language], { folder: out })}\n`);
  return exit;
}
