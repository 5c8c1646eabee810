import { type Catalog, changesOfView, rowsOfView, rowsText, type Showing, type ShownView, stateText, VIEW_TEXTS, type ViewRow } from '@nivel/catalog';
import { fill, type Language } from '@nivel/diagnostics';
import { citationText, type Fact, formatDay, formatDayForReader, OUTCOME_TERMS, type RequestAnswer, type RuleBook, termOf } from '@nivel/policy';

interface Page {
  readonly catalog: Catalog;
  readonly book: RuleBook;
  readonly shown: ShownView;
  readonly rows: readonly ViewRow[];
  readonly language: Language;
}

/** One view for a person: who sees what of whom, on which rules and provisions, and when that changes. */
export function viewPage(catalog: Catalog, shown: ShownView, language: Language): string {
  const page: Page = { catalog, book: catalog.book, shown, rows: rowsOfView(shown), language };
  const parts = [headOf(page), ...SHOWINGS.map((showing) => partOf(page, showing)), rulesOf(page), changesOf(page), questionsOf(page)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const SHOWINGS: readonly Showing[] = ['of-all', 'per-learner', 'aggregate', 'left-out'];

function headOf(page: Page): readonly string[] {
  const { catalog, book, shown, language } = page;
  const { view } = shown;
  const roles = view.roles.map((role) => termOf(book.vocabulary, 'role', role)[language]).join(', ');
  const uses = view.usesAi.map((id) => catalog.views.aiUses.find((use) => use.id === id)?.term[language] ?? id);
  const line = (key: keyof typeof VIEW_TEXTS, value: string) => `  ${VIEW_TEXTS[key][language]}: ${value}`;
  return [
    `${view.title[language]} (${view.id}): ${stateText(shown, language)}`,
    `  ${view.text[language]}`,
    line('viewer', roles),
    line('purpose', termOf(book.vocabulary, 'purpose', view.purpose)[language]),
    line('day', dayText(shown.day, language)),
    line('rows', rowsText(catalog, shown, language)),
    line('ai', uses.join(', ') || VIEW_TEXTS.noAi[language]),
    line('requests', view.requests.map(({ id, term }) => `${id} (${term[language]})`).join('; ')),
  ];
}

function dayText(day: number, language: Language): string {
  return language === 'en' ? formatDay(day) : formatDayForReader(day);
}

function partOf(page: Page, showing: Showing): readonly string[] {
  const own = page.rows.filter((row) => row.showing === showing);
  if (own.length === 0) return [];
  const heading = `${VIEW_TEXTS[showing][page.language]} (${own.length})`;
  if (showing !== 'aggregate') return [heading, ...own.flatMap((row) => rowLines(page, row))];
  const aggregates = page.shown.view.aggregates.flatMap(({ id, title, atLeast }) => {
    const lines = own.filter((row) => row.aggregate === id).flatMap((row) => rowLines(page, row));
    return [`  ${title[page.language]}, ${fill(VIEW_TEXTS.atLeast[page.language], { n: atLeast })}`, ...lines.map((line) => `  ${line}`)];
  });
  return [heading, ...aggregates];
}

function rowLines(page: Page, { field, answer, reason }: ViewRow): readonly string[] {
  const { language, book } = page;
  const term = book.fields.find((each) => each.field === field)?.term[language] ?? field;
  const because = reason === undefined ? [] : [`    ${reason[language]}`];
  const several = answer.answers.length > 1;
  const answers = answer.answers.map((each) => answerText(page, each, several));
  return [`  ${term} (${field}): ${OUTCOME_TERMS[answer.outcome][language]}`, ...because, ...answers.map((text) => `    ${text}`)];
}

function answerText({ book, language, shown }: Page, { request, role, decision }: RequestAnswer, several: boolean): string {
  const { outcome, form, path, missing, because, unsettled } = decision;
  const where = several ? [request, ...(shown.view.roles.length > 1 ? [role] : [])].join(' ') : '';
  const words = [
    OUTCOME_TERMS[outcome][language],
    ...(path === null ? [] : [termOf(book.vocabulary, 'path', path)[language]]),
    ...(form === null || form === 'as-it-is' ? [] : [termOf(book.vocabulary, 'form', form)[language]]),
    ...missing.flatMap(({ kind, name }) => (kind === 'fact' ? [`? ${book.vocabulary[name as Fact].term[language]}`] : [])),
    ...because.map(({ rule }) => rule),
    ...(because.length === 0 ? [VIEW_TEXTS.noRule[language]] : []),
    ...unsettled.map((id) => `? ${id}`),
  ];
  return `${where === '' ? '' : `${where}: `}${words.join(' · ')}`;
}

/** Every rule that the answers name, once: what it says, why, and on which provisions. */
function rulesOf({ book, rows, language }: Page): readonly string[] {
  const because = rows.flatMap(({ answer }) => answer.answers.flatMap(({ decision }) => decision.because));
  const ids = [...new Set(because.map(({ rule }) => rule))];
  const rules = book.rules.filter(({ id }) => ids.includes(id));
  if (rules.length === 0) return [];
  const lines = rules.flatMap((rule) => {
    const versions = new Set(because.flatMap((each) => (each.rule === rule.id ? each.provisions : [])));
    const cited = book.provisions.filter((provision) => provision.versions.some(({ id }) => versions.has(id)));
    const citations = cited.map((provision) => citationText(book, provision, language)).join('; ');
    return [`  ${rule.id}: ${rule.title[language]}`, `    ${rule.reasons[language].replaceAll(/\s+/g, ' ')}`, `    ${citations}`];
  });
  return [VIEW_TEXTS.rules[language], ...lines];
}

function changesOf({ shown, language }: Page): readonly string[] {
  const changes = changesOfView(shown);
  if (changes.length === 0) return [VIEW_TEXTS.noChanges[language]];
  const lines = changes.map(({ from, fields }) => `  ${fill(VIEW_TEXTS.from[language], { day: dayText(from, language) })}: ${fields.join(', ')}`);
  return [VIEW_TEXTS.changes[language], ...lines];
}

function questionsOf({ shown, language }: Page): readonly string[] {
  const program = shown.questions.filter(({ computed }) => computed !== undefined);
  const no = program.filter(({ computed }) => computed === 'no').map(({ question }) => question.id);
  const values = { program: program.length, person: shown.questions.length - program.length, no: no.join(', ') || '–' };
  return [VIEW_TEXTS.questions[language], `  ${fill(VIEW_TEXTS.byProgram[language], values)}`];
}
