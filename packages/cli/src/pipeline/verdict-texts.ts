import { fill, type Language, markdownCell, type Texts } from '@nivel/diagnostics';
import { COLUMN_STATUSES, type ColumnStatus, type ColumnVerdict } from '@nivel/gate';
import { type Decision, explain, FACTS, formatDay, formatDayForReader, type RuleBook, STATED_DIMENSIONS, termOf } from '@nivel/policy';
import { chiefCitation } from '../chief-citation.ts';
import type { TakenPositions } from './check-repository.ts';

const STATUS_TERMS: Readonly<Record<ColumnStatus, Texts>> = {
  released: { fi: 'luovutetaan', sv: 'lämnas ut', en: 'released' },
  asked: { fi: 'selvitetään ensin', sv: 'utreds först', en: 'asked first' },
  withheld: { fi: 'ei luovuteta', sv: 'lämnas inte ut', en: 'withheld' },
  unknown: { fi: 'tuntematon', sv: 'okänd', en: 'unknown' },
};
const MARKS: Readonly<Record<ColumnStatus, string>> = { released: '✅', asked: '❓', withheld: '⛔', unknown: '❌' };
const HEADINGS: readonly Texts[] = [
  { fi: 'Sarake', sv: 'Kolumn', en: 'Column' },
  { fi: 'Tieto', sv: 'Uppgift', en: 'Field' },
  { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  { fi: 'Miksi', sv: 'Varför', en: 'Why' },
];
const TITLE: Texts = { fi: 'Mitä sääntökirja vastaa {day}', sv: 'Vad regelboken svarar {day}', en: 'What the rule book answers on {day}' };
const LITERAL: Texts = { fi: 'putken oma teksti', sv: 'flödets egen text', en: 'a text of the pipeline’s own' };
const UNKNOWN: Texts = {
  fi: 'lähdettä ei tunneta; lähin on {nearest}',
  sv: 'källan är inte känd; närmast är {nearest}',
  en: 'the origin is not known; the nearest is {nearest}',
};
const UNKNOWN_ALONE: Texts = { fi: 'lähdettä ei tunneta', sv: 'källan är inte känd', en: 'the origin is not known' };
const RECORDED: Texts = {
  fi: 'vain kun se on kirjattu: {where}',
  sv: 'bara när det har antecknats: {where}',
  en: 'only where it is recorded: {where}',
};
const FORM: Texts = { fi: 'vain muodossa ”{form}”', sv: 'bara i formen ”{form}”', en: 'only in the form "{form}"' };
const EXTRACT: Texts = { fi: 'vapaa teksti jää pois otteesta', sv: 'fri text utelämnas ur utdraget', en: 'free text stays out of an extract' };
const TOTAL: Texts = {
  fi: 'sarakkeita {columns}: luovutetaan {released}, selvitetään ensin {asked}, ei luovuteta {withheld}, tuntemattomia {unknown}',
  sv: '{columns} kolumner: {released} lämnas ut, {asked} utreds först, {withheld} lämnas inte ut, {unknown} okända',
  en: '{columns} columns: {released} released, {asked} asked first, {withheld} withheld, {unknown} unknown',
};

const POSITIONS: Texts = {
  fi: 'rekisterinpitäjän {controller} kannoilla ({file}): {taken}',
  sv: 'med ställningstagandena av {controller} ({file}): {taken}',
  en: 'under the positions of {controller} ({file}): {taken}',
};
const NO_POSITION: Texts = { fi: 'mikään ei ole voimassa', sv: 'inget gäller', en: 'none holds' };

/** Verdicts that one book gave, under the positions of one file or of none. */
export interface VerdictPart {
  readonly verdicts: readonly ColumnVerdict[];
  readonly book: RuleBook;
  readonly positions: TakenPositions | undefined;
}

/** How verdicts are told: the language, and the day on which they hold. */
export type VerdictsTeller = Omit<VerdictTeller, 'book'>;

interface VerdictTeller {
  readonly book: RuleBook;
  readonly language: Language;
  readonly day: number;
}

/** The columns of each dataset for each receiver, with the answer and why, for a terminal. */
export function verdictsText(parts: readonly VerdictPart[], how: VerdictsTeller): string {
  const blocks = groupsOf(parts).map(({ title, own, part }) => {
    const teller = { ...how, book: part.book };
    const lines = own.map((verdict) => {
      const [status, column, field] = [STATUS_TERMS[verdict.status][teller.language], verdict.column.name, fieldOf(verdict)];
      return `  ${status.padEnd(18)} ${column.padEnd(28)} ${field.padEnd(34)} ${whyOf(verdict, teller)}`.trimEnd();
    });
    const head = [requestText(own, teller), ...positionsText(part, how.language)].map((line) => `  ${line}\n`);
    return `${title} (${dayText(how)})\n${head.join('')}${lines.join('\n')}\n`;
  });
  return [...blocks, `${totalText(parts, how.language)}\n`].join('\n');
}

/** The same as Markdown tables, for the summary of a CI run. */
export function verdictsMarkdown(parts: readonly VerdictPart[], how: VerdictsTeller): string {
  const { language } = how;
  const head = `| ${HEADINGS.map((texts) => texts[language]).join(' | ')} |\n| --- | --- | --- | --- |`;
  const blocks = groupsOf(parts).map(({ title, own, part }) => {
    const teller = { ...how, book: part.book };
    const rows = own.map((verdict) => {
      const status = `${MARKS[verdict.status]} ${STATUS_TERMS[verdict.status][language]}`;
      return `| ${markdownCell(verdict.column.name)} | ${markdownCell(fieldOf(verdict))} | ${status} | ${markdownCell(whyOf(verdict, teller))} |`;
    });
    const told = [requestText(own, teller), ...positionsText(part, language)].map((line) => `${markdownCell(line)}\n\n`);
    return `### ${markdownCell(title)}\n\n${told.join('')}${head}\n${rows.join('\n')}\n`;
  });
  return [`## ${fill(TITLE[language], { day: dayText(how) })}\n`, `${totalText(parts, language)}\n`, ...blocks].join('\n');
}

/** A verdict as plain data. */
export function verdictJson({ dataset, column, receiver, status, decision, note }: ColumnVerdict): object {
  const answer =
    decision === undefined
      ? {}
      : {
          field: decision.field,
          form: decision.form,
          path: decision.path,
          because: decision.because,
          missing: decision.missing,
          unsettled: decision.unsettled,
          positions: decision.positions,
        };
  return { dataset, column: column.name, from: column.from, receiver: receiver.name, status, ...(note === undefined ? {} : { note }), ...answer };
}

interface VerdictGroup {
  readonly title: string;
  readonly own: readonly ColumnVerdict[];
  readonly part: VerdictPart;
}

function groupsOf(parts: readonly VerdictPart[]): readonly VerdictGroup[] {
  return parts.flatMap((part) => {
    const groups = new Map<string, ColumnVerdict[]>();
    for (const verdict of part.verdicts) {
      const title = `${verdict.dataset} -> ${verdict.receiver.name}`;
      groups.set(title, [...(groups.get(title) ?? []), verdict]);
    }
    return [...groups].map(([title, own]) => ({ title, own, part }));
  });
}

/** Under whose positions the columns were judged, and which of them hold on the day. */
function positionsText({ positions, book }: VerdictPart, language: Language): readonly string[] {
  if (positions === undefined) return [];
  const held = book.questions.flatMap(({ position }) => (position === undefined ? [] : [`${position.question} = ${position.answer}`]));
  const taken = held.join(', ') || NO_POSITION[language];
  return [fill(POSITIONS[language], { controller: positions.positions.controller, file: positions.path, taken })];
}

/** In which situation the columns were judged: what is stated, and the facts that are taken to hold for every learner. */
function requestText([verdict]: readonly ColumnVerdict[], { book, language }: VerdictTeller): string {
  const request = verdict?.receiver.request;
  if (request === undefined) return '';
  const stated = STATED_DIMENSIONS.map((name) => termOf(book.vocabulary, name, request.stated[name])[language]);
  const facts = FACTS.flatMap((fact) => {
    const value = request.facts[fact];
    return value === undefined ? [] : [`${book.vocabulary[fact].term[language]}: ${termOf(book.vocabulary, fact, value)[language]}`];
  });
  return [...stated, ...facts].join(' · ');
}

function fieldOf({ decision, column }: ColumnVerdict): string {
  return decision?.field ?? column.from.join(', ');
}

function whyOf(verdict: ColumnVerdict, teller: VerdictTeller): string {
  const { decision, status, note } = verdict;
  const { language } = teller;
  if (status === 'unknown') return fill((verdict.nearest === undefined ? UNKNOWN_ALONE : UNKNOWN)[language], { nearest: verdict.nearest ?? '' });
  if (decision === undefined) return note === 'literal' ? LITERAL[language] : '';
  if (note === 'form') return fill(FORM[language], { form: formTerm(decision, teller) });
  if (note === 'extract') return EXTRACT[language];
  return [groundsText(decision, status, teller), ...recordedText(verdict, language), ...questionsText(decision)].join(' · ');
}

/** What the answer rests on besides the law: a question that is open, or one that the controller has answered. */
function questionsText({ unsettled, positions }: Decision): readonly string[] {
  return [...unsettled.map((id) => `? ${id}`), ...positions.map(({ question, answer }) => `${question} = ${answer}`)];
}

function recordedText({ note, receiver, decision }: ColumnVerdict, language: Language): readonly string[] {
  if (note !== 'recorded') return [];
  const where = decision?.path === 'consent' ? receiver.recorded.consents : receiver.recorded.judgements;
  return [fill(RECORDED[language], { where: where ?? '–' })];
}

/** The path, the chief provision and the rule; what is to be found out; or which rule was near, and what stopped it. */
function groundsText(decision: Decision, status: ColumnStatus, teller: VerdictTeller): string {
  const { book, language } = teller;
  const told = explain(book, decision, language);
  if (status === 'asked') return told.missing.join(' ');
  if (decision.path === null) return told.nearMisses[0] ?? told.reasons[0] ?? '–';
  const path = termOf(book.vocabulary, 'path', decision.path)[language];
  const form = decision.form === null || decision.form === 'as-it-is' ? [] : [formTerm(decision, teller)];
  const rules = decision.because.map(({ rule }) => rule).join(', ');
  return [`${path}: ${chiefCitation(decision, book, language)} [${rules}]`, ...form].join(' · ');
}

function formTerm({ form }: Decision, { book, language }: VerdictTeller): string {
  return termOf(book.vocabulary, 'form', form ?? 'as-it-is')[language];
}

function dayText({ day, language }: VerdictsTeller): string {
  return language === 'en' ? formatDay(day) : formatDayForReader(day);
}

function totalText(parts: readonly VerdictPart[], language: Language): string {
  const verdicts = parts.flatMap((part) => part.verdicts);
  const counts = COLUMN_STATUSES.map((status) => [status, verdicts.filter((verdict) => verdict.status === status).length]);
  return fill(TOTAL[language], { columns: verdicts.length, ...Object.fromEntries(counts) });
}
