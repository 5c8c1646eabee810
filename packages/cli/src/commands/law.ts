import { type Diagnostic, LANGUAGES } from '@nivel/diagnostics';
import {
  type DayNumber,
  findProvisions,
  formatDay,
  parseDay,
  type RuleBook,
  staleFindings,
  staleLaw,
  tellProvision,
  touchedViews,
  type ViewBook,
} from '@nivel/policy';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { listText, provisionText, versionsOn } from '../law/provision-text.ts';
import { type StaleItem, staleText } from '../law/stale-text.ts';
import { ruleBookNamed } from '../open-rule-book.ts';
import { FORMATS, formatDiagnostics, tellProblems } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';

export const command: Command = {
  usage: 'nivel law [stale | ID | CITATION] [--day D] [--rule-book DIR|REF|VERSION] [--lang fi|sv|en] [--format human|json|sarif]',
  about: {
    fi: 'näyttää sääntökirjan säännökset versioineen, tai sen, mitä laista on luettava uudelleen',
    sv: 'visar regelbokens bestämmelser med versioner, eller vad i lagen som ska läsas på nytt',
    en: 'shows the provisions of the rule book with their versions, or what of the law must be re-read',
  },
  options: {
    day: { kind: 'value' },
    'rule-book': { kind: 'value' },
    lang: { kind: 'value', oneOf: LANGUAGES },
    format: { kind: 'value', oneOf: FORMATS },
  },
  positionals: 'any',
  async run(given, terminal) {
    const speaking = { ...terminal, language: languageOf(given, terminal) };
    const day = given.values['day'] === undefined ? today() : parseDay(given.values['day']);
    const { installed, diagnostics } = await ruleBookNamed(given.values['rule-book']);
    const wrong = [...(installed === undefined ? diagnostics : []), ...(day === undefined ? [impossibleDay()] : [])];
    tellProblems(speaking, wrong);
    if (installed === undefined || day === undefined) return EXIT.wrongUse;
    const asked: Asked = { book: installed.book, views: installed.views, day, format: given.values['format'] ?? 'human' };
    if (given.positionals.length === 0) return list(asked, speaking);
    return given.positionals[0] === 'stale' && given.positionals.length === 1 ? stale(asked, speaking) : show(asked, given, speaking);
  },
};

interface Asked {
  readonly book: RuleBook;
  readonly views: ViewBook;
  readonly day: DayNumber;
  readonly format: string;
}

function impossibleDay(): Diagnostic {
  return cliDiagnostics.report('cli/wrong-value', {}, { name: '--day', expected: '2026-08-01' });
}

function list({ book, day, format }: Asked, terminal: Terminal): ExitCode {
  if (format === 'human') terminal.out(listText({ book, language: terminal.language }, day));
  else {
    const { holding, pending } = versionsOn(book, day);
    const ids = (listed: typeof holding) => listed.map(({ version }) => version.id);
    terminal.out(`${JSON.stringify({ day: formatDay(day), versions: ids(holding), pending: ids(pending) }, null, 2)}\n`);
  }
  return EXIT.done;
}

function show({ book, format }: Asked, { positionals }: Arguments, terminal: Terminal): ExitCode {
  const written = positionals.join(' ');
  const { provisions, near } = findProvisions(book, written);
  if (provisions.length === 0) {
    const nearest = near.join(', ') || book.acts.map((act) => act.abbreviation[terminal.language]).join(', ');
    tellProblems(terminal, [cliDiagnostics.report('cli/no-provision', {}, { name: written.slice(0, 60), nearest })]);
    return EXIT.wrongUse;
  }
  const { language } = terminal;
  if (format === 'human') terminal.out(provisions.map((provision) => provisionText({ book, language }, provision)).join('\n'));
  else terminal.out(`${JSON.stringify({ provisions: provisions.map((provision) => tellProvision(book, provision, language)) }, null, 2)}\n`);
  return EXIT.done;
}

function stale({ book, views, day, format }: Asked, terminal: Terminal): ExitCode {
  const items: readonly StaleItem[] = staleLaw(book, day).map((each) => ({
    ...each,
    views: touchedViews(book, views.views, each.rests.boxes).map(({ view }) => view),
  }));
  const { language, lively } = terminal;
  if (format === 'sarif') terminal.out(formatDiagnostics(staleFindings(items), format, { language, colour: lively }));
  else if (format === 'human') terminal.out(staleText(items, { book, language }, day));
  else terminal.out(`${JSON.stringify({ day: formatDay(day), stale: items.map(itemJson) }, null, 2)}\n`);
  return EXIT.done;
}

function itemJson({ version, reasons, acts, rests, views }: StaleItem): object {
  const { rules, categories, fields } = rests;
  const { upTo, mark } = version.verified;
  return { version: version.id, reasons, acts, upTo, mark, questions: version.questions, rules, categories, fields, views };
}
