import { fill, type Language, type Texts } from '@nivel/diagnostics';
import { type AnswerTotal, type ReleasePlan, reasonText } from '@nivel/gate';
import { OUTCOME_TERMS, OUTCOMES, type Outcome, type RuleBook, termOf } from '@nivel/policy';
import { chiefCitation } from './chief-citation.ts';

const TEXTS = {
  rows: {
    fi: 'rivejä luettu {read}, käytetty {accepted}, sivuun pantu {aside}; oppijoita {learners}',
    sv: 'lästa rader {read}, använda {accepted}, undanställda {aside}; elever {learners}',
    en: 'rows read {read}, used {accepted}, set aside {aside}; learners {learners}',
  },
  outcome: { fi: '{outcome}: {values} tietoa', sv: '{outcome}: {values} uppgifter', en: '{outcome}: {values} values' },
  unsettled: { fi: 'avoin kysymys {ids}', sv: 'öppen fråga {ids}', en: 'open question {ids}' },
  duties: {
    fi: 'luovutusvelvollisuudet: {delivered} täytetty, {undelivered} täyttämättä, {open} auki',
    sv: 'skyldigheter att lämna ut: {delivered} uppfyllda, {undelivered} ouppfyllda, {open} öppna',
    en: 'duties: {delivered} delivered, {undelivered} undelivered, {open} open',
  },
  folder: {
    fi: 'luovutuserä on kansiossa {folder}; aloita tiedostosta {summary}',
    sv: 'utlämnandeomgången finns i {folder}; börja med {summary}',
    en: 'the release is in {folder}; begin with {summary}',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** What a person at a terminal sees of a release: what left, what was asked, what stayed and why. Counts and reasons, no values. */
export function releaseText(plan: ReleasePlan, at: { book: RuleBook; language: Language; folder: string }): string {
  const { language, folder } = at;
  const sum = (key: 'rowsRead' | 'rowsAccepted' | 'rowsSetAside') => plan.files.reduce((all, file) => all + file[key], 0);
  const rows = fill(TEXTS.rows[language], {
    read: sum('rowsRead'),
    accepted: sum('rowsAccepted'),
    aside: sum('rowsSetAside'),
    learners: plan.learners,
  });
  const outcomes = OUTCOMES.flatMap((outcome) => outcomeLines(plan, outcome, at));
  const duties = fill(TEXTS.duties[language], { ...plan.duties });
  return [rows, '', ...outcomes, duties, fill(TEXTS.folder[language], { folder, summary: `summary.${language}.md` }), ''].join('\n');
}

function outcomeLines(plan: ReleasePlan, outcome: Outcome, at: Telling): readonly string[] {
  const own = plan.answers.filter((answer) => answer.outcome === outcome && answer.values > 0);
  const values = own.reduce((all, answer) => all + answer.values, 0);
  const head = fill(TEXTS.outcome[at.language], { outcome: OUTCOME_TERMS[outcome][at.language], values });
  return [head, ...linesOf(own, at), ''];
}

/** One line for each category and reason, with the values of all answers that read alike. */
function linesOf(answers: readonly AnswerTotal[], { book, language }: Telling): readonly string[] {
  const lines = new Map<string, { category: string; why: string; values: number }>();
  for (const answer of answers) {
    const category = answer.category === '' ? '–' : termOf(book.vocabulary, 'category', answer.category)[language];
    const why = whyText(answer, { book, language });
    const key = `${category}\n${why}`;
    lines.set(key, { category, why, values: answer.values + (lines.get(key)?.values ?? 0) });
  }
  const width = Math.max(...[...lines.values()].map(({ category }) => category.length), 0);
  return [...lines.values()].map(({ category, why, values }) => `  ${category.padEnd(width)}  ${String(values).padStart(6)}  ${why}`);
}

interface Telling {
  readonly book: RuleBook;
  readonly language: Language;
}

/** By which path and on which provision; what stayed, because of what. */
function whyText(answer: AnswerTotal, { book, language }: Telling): string {
  const questions = answer.unsettled.length === 0 ? [] : [fill(TEXTS.unsettled[language], { ids: answer.unsettled.join(', ') })];
  const path = answer.path === null ? [] : [`${termOf(book.vocabulary, 'path', answer.path)[language]}: ${chiefCitation(answer, book, language)}`];
  const stays = answer.outcome === 'withhold' ? [reasonText(answer, { book, language })] : [];
  const reasons = answer.path === 'prohibition' || answer.outcome !== 'withhold' ? path : stays;
  return [...reasons, ...questions].join('; ');
}
