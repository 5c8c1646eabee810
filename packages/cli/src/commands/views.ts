import { join } from 'node:path';
import { type Catalog, readCatalogTexts, type ShownView, viewOf } from '@nivel/catalog';
import { fill, hasErrors, LANGUAGES, type Language, nearestName, type Texts } from '@nivel/diagnostics';
import { compileRuleBook, parseDay } from '@nivel/policy';
import { catalogIn } from '../catalog/catalog-from.ts';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { installedRoots, projectRootOf } from '../data-folders.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { FORMATS, formatDiagnostics, tellProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { assessmentForm, writeNew } from '../views/view-form.ts';
import { viewsJson } from '../views/view-json.ts';
import { viewPage } from '../views/view-page.ts';
import { viewsList } from '../views/views-list.ts';

const USAGE = `nivel views [ID] [--day YYYY-MM-DD] [--project FOLDER] [--lang fi|sv|en] [--format human|json|sarif]
nivel views form ID [--project FOLDER]`;

export const command: Command = {
  usage: USAGE,
  about: {
    fi: 'näyttää analytiikkanäkymät: kuka näkee mitä, minkä säännön nojalla, ja mikä puuttuu ennen käyttöä',
    sv: 'visar analysvyerna: vem ser vad, enligt vilken regel, och vad som saknas före användning',
    en: 'shows the views of analytics: who sees what, by which rule, and what is missing before use',
  },
  options: {
    day: { kind: 'value' },
    project: { kind: 'value' },
    lang: { kind: 'value', oneOf: LANGUAGES },
    format: { kind: 'value', oneOf: FORMATS },
  },
  positionals: 'any',
  async run(given, terminal) {
    const asked = askedFor(given, { ...terminal, language: languageOf(given, terminal) });
    if (asked === undefined) return EXIT.wrongUse;
    const texts = await readCatalogTexts(rootsOf(asked.project));
    const { catalog, diagnostics } = await catalogIn(rootsOf(asked.project).policies, texts);
    if (catalog === undefined) {
      tellProblems(asked.terminal, diagnostics, asked.terminal.language);
      return EXIT.wrongUse;
    }
    const shown = chosen(catalog, asked);
    if (shown === undefined) return EXIT.wrongUse;
    return asked.form ? writeForm(asked, shown[0]) : show(catalog, shown, asked);
  },
};

interface Asked {
  readonly form: boolean;
  readonly id: string | undefined;
  readonly day: number;
  readonly project: string | undefined;
  readonly format: string;
  readonly terminal: Terminal;
}

function askedFor(given: Arguments, terminal: Terminal): Asked | undefined {
  const { positionals, values } = given;
  const form = positionals[0] === 'form';
  const day = values['day'] === undefined ? today() : parseDay(values['day']);
  const wrong = (name: string, expected: string) => {
    tellProblems(terminal, [cliDiagnostics.report('cli/wrong-value', {}, { name, expected })], terminal.language);
    return undefined;
  };
  if (day === undefined) return wrong('--day', '2026-08-01');
  if (positionals.length > (form ? 2 : 1) || (form && positionals.length < 2)) return wrong('views', `\n${USAGE}`);
  const project = projectRootOf(values['project'] ?? '.');
  if (values['project'] !== undefined && project === undefined) {
    tellProblems(terminal, [cliDiagnostics.report('cli/no-project', { file: values['project'] }, {})], terminal.language);
    return undefined;
  }
  return { form, id: positionals[form ? 1 : 0], day, project, format: values['format'] ?? 'human', terminal };
}

function rootsOf(project: string | undefined) {
  return project === undefined ? installedRoots() : { schemas: project, policies: project };
}

/** The views that were asked for; tells what is wrong and gives nothing where there is no such view. */
function chosen(catalog: Catalog, { id, day, terminal }: Asked): readonly ShownView[] | undefined {
  const table = compileRuleBook(catalog.book);
  const views = catalog.views.views.filter((view) => id === undefined || view.id === id);
  if (views.length > 0 || id === undefined) return views.map((view) => viewOf(catalog, { view, day, table }));
  const known = catalog.views.views.map((view) => view.id);
  const data = { name: id.slice(0, 60), nearest: nearestName(id, known) ?? known.join(', ') };
  tellProblems(terminal, [cliDiagnostics.report('cli/unknown-view', {}, data)], terminal.language);
  return undefined;
}

function show(catalog: Catalog, shown: readonly ShownView[], { id, day, format, terminal }: Asked): ExitCode {
  const { language } = terminal;
  const diagnostics = shown.flatMap((each) => each.diagnostics);
  if (format === 'sarif') terminal.out(formatDiagnostics(diagnostics, format, { language, colour: false }));
  else if (format === 'json') terminal.out(viewsJson(catalog, shown, day));
  else {
    terminal.out(humanText(catalog, shown, { id, language }));
    tellProblems(terminal, diagnostics, language);
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.done;
}

function humanText(catalog: Catalog, shown: readonly ShownView[], how: { id: string | undefined; language: Language }): string {
  const [only] = shown;
  return how.id === undefined || only === undefined ? viewsList(catalog, shown, how.language) : viewPage(catalog, only, how.language);
}

const WRITTEN: Texts = {
  fi: 'lomake kirjoitettu: {file}; ihminen vastaa vielä {open} kysymykseen ja allekirjoittaa',
  sv: 'blanketten skrevs: {file}; en människa svarar ännu på {open} frågor och undertecknar',
  en: 'the form was written: {file}; a person still answers {open} questions and signs',
};

async function writeForm({ project, terminal }: Asked, shown: ShownView | undefined): Promise<ExitCode> {
  if (project === undefined || shown === undefined) {
    tellProblems(terminal, [cliDiagnostics.report('cli/no-project', { file: '.' }, {})], terminal.language);
    return EXIT.wrongUse;
  }
  const file = `policies/views/${shown.view.id}/assessment.yaml`;
  if (!(await writeNew(join(project, file), assessmentForm(shown)))) {
    tellProblems(terminal, [cliDiagnostics.report('cli/form-exists', { file }, {})], terminal.language);
    return EXIT.wrongUse;
  }
  const open = shown.questions.filter(({ question }) => question.answeredBy !== 'program').length;
  terminal.out(`${fill(WRITTEN[terminal.language], { file, open })}\n`);
  return EXIT.done;
}
