import { fill, type Language, type Texts } from '@nivel/diagnostics';
import type { Because, Decision, Missing, NearMiss } from './decision.ts';
import { EXPLANATION_TEXTS, GIVER_TERMS, MISSING_TERMS, OUTCOME_TERMS, STATE_TERMS, VERIFIED_TEXTS } from './explanation-texts.ts';
import { type Act, GIVERS, type PositionRef, type Provision } from './law.ts';
import { daysText, dayText, writtenDayText } from './reader-days.ts';
import type { RuleBook } from './rule-book.ts';
import { type Dimension, termOf } from './vocabulary.ts';

/** A decision in words, part by part, so that a page or a terminal can lay it out. */
export interface Explanation {
  readonly headline: string;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
  readonly unsettled: readonly string[];
  readonly positions: readonly string[];
  readonly obligations: readonly string[];
  readonly nearMisses: readonly string[];
}

/** Renders a decision in one language, from templates and the texts of the rule book. Pure: the same words every time. */
export function explain(book: RuleBook, decision: Decision, language: Language): Explanation {
  const teller: Teller = { book, language };
  const term = book.fields.find((field) => field.field === decision.field)?.term[language] ?? decision.field;
  const outcome = OUTCOME_TERMS[decision.outcome][language];
  return {
    headline: tell(teller, EXPLANATION_TEXTS.headline, { term, field: decision.field, outcome }),
    reasons:
      decision.because.length === 0
        ? [EXPLANATION_TEXTS.nothing[language]]
        : [...formOf(teller, decision), ...decision.because.flatMap((because) => reasonsOf(teller, because))],
    missing: decision.missing.map((missing) => tell(teller, EXPLANATION_TEXTS.missing, { what: missingOf(teller, missing) })),
    unsettled: decision.unsettled.flatMap((id) => unsettledOf(teller, id)),
    positions: decision.positions.flatMap((position) => positionOf(teller, position)),
    obligations: decision.obligations.map((id) => tell(teller, EXPLANATION_TEXTS.obligation, { text: obligationOf(teller, id) })),
    nearMisses: decision.outcome === 'release' ? [] : decision.nearMisses.map((miss) => missOf(teller, miss)),
  };
}

/** The explanation as lines of text. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const parts = [
    explanation.reasons,
    explanation.missing,
    explanation.unsettled,
    explanation.positions,
    explanation.obligations,
    explanation.nearMisses,
  ];
  return [explanation.headline, ...parts.flat().map((line) => `  ${line}`)];
}

interface Teller {
  readonly book: RuleBook;
  readonly language: Language;
}

function tell(teller: Teller, template: Texts, values: Readonly<Record<string, string | number>>): string {
  return fill(template[teller.language], values);
}

function formOf(teller: Teller, decision: Decision): readonly string[] {
  if (decision.form === null || decision.form === 'as-it-is') return [];
  return [tell(teller, EXPLANATION_TEXTS.form, { form: termOf(teller.book.vocabulary, 'form', decision.form)[teller.language] })];
}

function reasonsOf(teller: Teller, because: Because): readonly string[] {
  const rule = teller.book.rules.find((each) => each.id === because.rule);
  if (rule === undefined) return [because.rule];
  const title = rule.title[teller.language];
  const reason = rule.reasons[teller.language];
  const citations = because.provisions.flatMap((id) => citationOf(teller, id));
  return [tell(teller, EXPLANATION_TEXTS.rule, { title, reason }), ...citations];
}

function citationOf(teller: Teller, versionId: string): readonly string[] {
  const provision = teller.book.provisions.find((each) => each.versions.some((version) => version.id === versionId));
  const version = provision?.versions.find((each) => each.id === versionId);
  if (provision === undefined || version === undefined) return [];
  const { language } = teller;
  const { upTo, mark } = version.verified;
  const verified = fill(VERIFIED_TEXTS[mark][language], { day: writtenDayText(upTo, language) });
  const values = {
    citation: citationText(teller.book, provision, language),
    days: daysText(version.inForce, language),
    madeBy: version.madeBy,
    summary: version.summary[language],
  };
  return [`${tell(teller, EXPLANATION_TEXTS.provision, values)} ${verified}`];
}

/** How the parts of a provision are written: section, moment and item of an act, or article, paragraph and point of a regulation. */
const PART_TEXTS: Readonly<Record<Act['parts'], Readonly<Record<'section' | 'moment' | 'item', Texts>>>> = {
  sections: {
    section: { fi: '{n}\u00A0§', sv: '{n}\u00A0§', en: 'section {n}' },
    moment: { fi: '{n} mom.', sv: '{n} mom.', en: 'moment {n}' },
    item: { fi: '{n} kohta', sv: '{n} punkten', en: 'item {n}' },
  },
  articles: {
    section: { fi: '{n} artikla', sv: 'artikel {n}', en: 'article {n}' },
    moment: { fi: '{n} kohta', sv: 'punkt {n}', en: 'paragraph {n}' },
    item: { fi: '{n} alakohta', sv: 'led {n}', en: 'point {n}' },
  },
};

/** How a provision is cited: `OVL 23 § 5 mom.`, `GDPR 6 artikla 1 kohta c alakohta`. */
export function citationText(book: RuleBook, provision: Provision, language: Language): string {
  const act = book.acts.find((each) => each.id === provision.act);
  const texts = PART_TEXTS[act?.parts ?? 'sections'];
  const parts = (['section', 'moment', 'item'] as const).flatMap((part) => {
    const n = provision[part];
    return n === undefined ? [] : [fill(texts[part][language], { n })];
  });
  return [act?.abbreviation[language] ?? provision.act, ...parts].join(' ');
}

function missingOf(teller: Teller, missing: Missing): string {
  const { language, book } = teller;
  if (missing.kind === 'fact') return book.vocabulary[missing.name as Dimension].term[language];
  const givers = GIVERS.filter((giver) => missing.from.includes(giver)).map((giver) => GIVER_TERMS[giver][language]);
  return tell(teller, MISSING_TERMS[missing.kind], { givers: givers.join(', ') });
}

function unsettledOf(teller: Teller, id: string): readonly string[] {
  const question = teller.book.questions.find((each) => each.id === id);
  if (question === undefined) return [id];
  return [
    tell(teller, EXPLANATION_TEXTS.unsettled, { id, question: question.question[teller.language], careful: question.careful[teller.language] }),
  ];
}

function positionOf(teller: Teller, ref: PositionRef): readonly string[] {
  const question = teller.book.questions.find((each) => each.id === ref.question);
  const answer = question?.answers.find((each) => each.id === ref.answer);
  const { language } = teller;
  if (question?.position === undefined || answer === undefined) return [`${ref.question}: ${ref.answer}`];
  const { office, why, days } = question.position;
  const values = {
    id: question.id,
    question: question.question[language],
    answer: answer.text[language],
    signed: dayText(days.from, language),
    office,
    through: dayText(days.until - 1, language),
    why: sentence(why),
  };
  return [tell(teller, EXPLANATION_TEXTS.position, values)];
}

/** A controller's own words, with the full stop that they may lack. */
function sentence(written: string): string {
  return /[.!?…]$/.test(written) ? written : `${written}.`;
}

function obligationOf(teller: Teller, id: string): string {
  const value = teller.book.vocabulary.obligation.values.find((each) => each.id === id);
  return value?.text?.[teller.language] ?? value?.term[teller.language] ?? id;
}

function missOf(teller: Teller, miss: NearMiss): string {
  const title = teller.book.rules.find((rule) => rule.id === miss.rule)?.title[teller.language] ?? miss.rule;
  const failed = miss.failed.map((name) => failedTerm(teller, name)).join(', ');
  return tell(teller, EXPLANATION_TEXTS.nearMiss, { title, failed });
}

function failedTerm(teller: Teller, name: NearMiss['failed'][number]): string {
  if (name === 'judgement' || name === 'consent' || name === 'day') return STATE_TERMS[name][teller.language];
  return teller.book.vocabulary[name].term[teller.language];
}
