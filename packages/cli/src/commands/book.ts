import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { frozenFilesOf, RELEASED_BOOKS, readReleasedBook, releasedBookVersions, reviewContext } from '@nivel/catalog';
import { fill, LANGUAGES, type Texts } from '@nivel/diagnostics';
import { formatDay } from '@nivel/policy';
import { unreviewed } from '@nivel/policy/proof';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { projectRootOf } from '../data-folders.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { writeFiles } from '../proof/counterexample-files.ts';
import { openProject } from '../proof/open-project.ts';
import { reviewText } from '../proof/review-file.ts';
import { tellProblems } from '../report.ts';
import { isVersion } from '../rule-book/catalog-source.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';

const USAGE = `nivel book freeze VERSION [--again yes]
nivel book review ID --office OFFICE --finding TEXT [--day D]`;

export const command: Command = {
  usage: USAGE,
  about: {
    fi: 'jäädyttää sääntökirjan julkaistuksi ja kirjaa tarkastuksen siitä, mitä uusi sääntökirja avaa',
    sv: 'fryser regelboken som släppt och antecknar granskningen av vad en ny regelbok öppnar',
    en: 'freezes the rule book as a released one, and records the review of what a new one opens',
  },
  options: {
    again: { kind: 'value', oneOf: ['yes'] },
    office: { kind: 'value' },
    finding: { kind: 'value' },
    day: { kind: 'value' },
    lang: { kind: 'value', oneOf: LANGUAGES },
  },
  positionals: 'any',
  async run(given, terminal) {
    const [name = '', word, ...more] = given.positionals;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined || word === undefined || more.length > 0) return wrongUse(`book ${name.slice(0, 40)}`.trim(), `\n${USAGE}`, terminal);
    return action(word, given, { ...terminal, language: languageOf(given, terminal) });
  },
};

const ACTIONS: Readonly<Record<string, (word: string, given: Arguments, terminal: Terminal) => Promise<ExitCode>>> = { freeze, review };

function wrongUse(name: string, expected: string, terminal: Terminal): ExitCode {
  tellProblems(terminal, [cliDiagnostics.report('cli/wrong-value', {}, { name, expected })]);
  return EXIT.wrongUse;
}

const DONE = {
  frozen: {
    fi: 'sääntökirja {version} jäädytettiin kansioon {folder}: {rules} sääntöä',
    sv: 'regelboken {version} frystes i mappen {folder}: {rules} regler',
    en: 'froze the rule book {version} in {folder}: {rules} rules',
  },
  nothing: { fi: 'mitään tarkastamatonta ei avaudu', sv: 'inget ogranskat öppnas', en: 'nothing opens that is not reviewed' },
  reviewed: {
    fi: 'tarkastus kirjattiin tiedostoon {file}: {count} avaamista',
    sv: 'granskningen antecknades i {file}: {count} öppningar',
    en: 'recorded the review in {file}: {count} openings',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** A version is frozen once. `--again` freezes it anew before anyone has it. */
async function freeze(version: string, given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const folder = join(projectRootOf('.') ?? '.', RELEASED_BOOKS, version);
  const isKnown = existsSync(folder);
  if (!isVersion(version) || (isKnown && given.values['again'] === undefined))
    return wrongUse(`book freeze ${version.slice(0, 40)}`, 'x.y.z', terminal);
  const project = await openProject(terminal);
  if (project === undefined) return EXIT.wrongUse;
  if (isKnown) await rm(folder, { recursive: true });
  await writeFiles(folder, frozenFilesOf(project.catalog, version));
  terminal.out(
    `${fill(DONE.frozen[terminal.language], { version, folder: `${RELEASED_BOOKS}${version}`, rules: project.catalog.book.rules.length })}\n`,
  );
  return EXIT.done;
}

async function review(id: string, given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { office, finding, day = formatDay(today()) } = given.values;
  if (office === undefined || finding === undefined || !/^[a-z0-9-]+$/.test(id))
    return wrongUse(`book review ${id.slice(0, 40)}`, `\n${USAGE}`, terminal);
  const project = await openProject(terminal);
  if (project === undefined) return EXIT.wrongUse;
  const version = (await releasedBookVersions(project.root)).at(-1) ?? '';
  const { released, diagnostics } = await readReleasedBook(project.root, version);
  if (released === undefined) {
    tellProblems(terminal, diagnostics);
    return EXIT.findings;
  }
  const context = reviewContext(project, released);
  const widenings = unreviewed(project.catalog.reviews, context);
  if (widenings.length === 0) {
    terminal.out(`${DONE.nothing[terminal.language]}\n`);
    return EXIT.done;
  }
  const folder = join(project.root, 'policies', 'reviews');
  await mkdir(folder, { recursive: true });
  await writeFiles(folder, new Map([[`${id}.yaml`, reviewText({ id, day, office, finding, base: context.base, widenings })]]));
  terminal.out(`${fill(DONE.reviewed[terminal.language], { file: `policies/reviews/${id}.yaml`, count: widenings.length })}\n`);
  return EXIT.done;
}
