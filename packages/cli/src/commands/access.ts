import { readCatalogTexts } from '@nivel/catalog';
import { fill, LANGUAGES, type Texts } from '@nivel/diagnostics';
import { parseDay } from '@nivel/policy';
import {
  accessAnswer,
  askedLines,
  type DocumentTree,
  documentToDocx,
  documentToMarkdown,
  documentToPage,
  factsOfSite,
  siteOf,
  tellerOf,
  toldReleases,
} from '@nivel/site';
import { catalogIn } from '../catalog/catalog-from.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { installedRoots, projectRootOf } from '../data-folders.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { tellProblems } from '../report.ts';
import { readDocumentInput } from '../site/document-input.ts';
import { readLearnerKey } from '../site/learner-key.ts';
import { type NewFile, writeNewFolder } from '../site/write-folder.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';

const YEAR = /^(?:19|20)\d\d$/;
const WRITTEN: Texts = {
  fi: 'vastaus tietopyyntöön: {count} luovutusta; {files} kansiossa {folder}',
  sv: 'svar på en begäran om uppgifter: {count} utlämnanden; {files} i mappen {folder}',
  en: 'answer to a request for access: {count} disclosures; {files} in the folder {folder}',
};

export const command: Command = {
  usage:
    'nivel access --ledger DIR... --learner KEY_FILE|- --out DIR [--year 2025] [--for learner|guardian] [--controller FILE] [--positions FILE] [--day D] [--lang fi|sv|en]',
  about: {
    fi: 'kirjoittaa luovutuslokeista vastauksen sille, joka kysyy, mitä hänestä on luovutettu',
    sv: 'skriver ur utlämningsloggarna svaret till den som frågar vad som har lämnats ut',
    en: 'writes from the disclosure logs the answer to a person who asks what was told about them',
  },
  options: {
    ledger: { kind: 'list' },
    learner: { kind: 'value', required: true },
    out: { kind: 'value', required: true },
    year: { kind: 'value' },
    for: { kind: 'value', oneOf: ['learner', 'guardian'] },
    controller: { kind: 'value' },
    positions: { kind: 'value' },
    day: { kind: 'value' },
    lang: { kind: 'value', oneOf: LANGUAGES },
  },
  positionals: 'none',
  async run(given, terminal) {
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    const day = given.values['day'] === undefined ? today() : parseDay(given.values['day']);
    const wrong = wrongUse(given, day);
    if (wrong !== undefined || day === undefined) {
      tellProblems(speaking, wrong === undefined ? [] : [wrong]);
      return EXIT.wrongUse;
    }
    return answer(given, day, speaking);
  },
};

function wrongUse({ lists, values }: Arguments, day: number | undefined) {
  if ((lists['ledger'] ?? []).length === 0) return cliDiagnostics.report('cli/missing-option', {}, { name: '--ledger', usage: command.usage });
  if (day === undefined) return cliDiagnostics.report('cli/wrong-value', {}, { name: '--day', expected: '2026-08-01' });
  const year = values['year'];
  return year === undefined || YEAR.test(year) ? undefined : cliDiagnostics.report('cli/wrong-value', {}, { name: '--year', expected: '2025' });
}

async function answer({ values, lists }: Arguments, day: number, terminal: Terminal): Promise<ExitCode> {
  const { learnerKey, diagnostics } = await readLearnerKey(values['learner'] ?? '');
  const root = projectRootOf('.');
  const texts = await readCatalogTexts(root === undefined ? installedRoots() : { schemas: root, policies: root });
  const { catalog, diagnostics: unsound } = await catalogIn(root ?? '.', texts);
  tellProblems(terminal, catalog === undefined ? unsound : diagnostics);
  if (catalog === undefined) return EXIT.findings;
  if (learnerKey === undefined) return EXIT.wrongUse;
  const files = { controller: values['controller'], positions: values['positions'], ledgers: lists['ledger'] ?? [], learnerKey };
  const { input, diagnostics: problems } = await readDocumentInput(files, catalog, day);
  tellProblems(terminal, problems);
  if (input === undefined) return EXIT.wrongUse;
  const facts = factsOfSite(siteOf({ catalog, today: day, documents: input }), input);
  const year = values['year'] === undefined ? {} : { year: Number(values['year']) };
  const asker = values['for'] === 'guardian' ? 'guardian' : 'learner';
  const request = { learnerKey, asker, ...year } as const;
  const tree = accessAnswer(tellerOf(facts, terminal.language), request);
  const count = toldReleases(askedLines(facts, request)).length;
  return write(tree, { out: values['out'] ?? '', count }, terminal);
}

async function write(tree: DocumentTree, { out, count }: { out: string; count: number }, terminal: Terminal): Promise<ExitCode> {
  const files = await filesOf(tree);
  const problems = await writeNewFolder(out, files);
  tellProblems(terminal, problems);
  if (problems.length > 0) return EXIT.wrongUse;
  const names = files.map(({ name }) => name).join(', ');
  terminal.out(`${fill(WRITTEN[terminal.language], { count, files: names, folder: out })}\n`);
  return EXIT.done;
}

async function filesOf(tree: DocumentTree): Promise<readonly NewFile[]> {
  const name = `${tree.id}.${tree.language}`;
  return [
    { name: `${name}.docx`, content: await documentToDocx(tree) },
    { name: `${name}.html`, content: documentToPage(tree) },
    { name: `${name}.md`, content: documentToMarkdown(tree) },
  ];
}
