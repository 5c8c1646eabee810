import { fill, type Language, type Values } from '@nivel/diagnostics';
import { sortedUnion } from '../answer.ts';
import { namesIn } from '../box.ts';
import { OUTCOME_TERMS } from '../explanation-texts.ts';
import type { Situation } from '../law.ts';
import { daysText } from '../reader-days.ts';
import { DIMENSIONS, type Dimension, namesOf, termOf, type Vocabulary } from '../vocabulary.ts';
import type { AnswerView } from './answer-change.ts';
import type { Change, ChangeBox, Difference, StateChange } from './difference.ts';
import { ASPECT_TEXTS, DIFFERENCE_TEXTS, KIND_TEXTS } from './difference-texts.ts';
import { LEVELS } from './space.ts';

/** Who tells: the difference, and in which language. */
export interface Teller {
  readonly difference: Difference;
  readonly language: Language;
  /** What a rule, a provision version or the like is called, where the one who tells knows a better name than its own. */
  nameOf?(aspect: keyof typeof ASPECT_TEXTS, value: string): string | undefined;
}

/** One change in words: a headline, then where, what, and by which rule. */
export interface ToldChange {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** Tells one change. One box stands in the headline with its days; several follow it, one to a line. */
export function tellChange(teller: Teller, change: Change): ToldChange {
  const { language } = teller;
  const headline = fill(KIND_TEXTS[change.kind][verbOf(change)][language], { category: categoryText(teller, change) });
  const [only] = change.boxes;
  const single = change.boxes.length === 1 && only !== undefined;
  const where = single ? [placeText(teller, only)] : change.boxes.map((box) => `${daysText(box.days, language)}: ${placeText(teller, box)}`);
  return {
    headline: single ? `${daysText(only.days, language)} ${headline}` : headline,
    lines: [
      ...where,
      ...change.states.map((state) => stateText(teller, state)),
      ...(change.before === change.after ? [] : [say(teller, 'fields', { fields: change.fields.join(', ') })]),
      ...rulesText(teller, change),
      say(teller, 'requests', { count: groupedDigits(change.requests) }),
    ],
  };
}

/** Nothing but the obligations moves: the same leaves as before, on other terms. */
function verbOf({ states }: Change): 'verb' | 'obligation' {
  return states.every(({ before, after }) => sameMovement(before, after)) ? 'obligation' : 'verb';
}

function say({ language }: Teller, text: keyof typeof DIFFERENCE_TEXTS, values: Values): string {
  return fill(DIFFERENCE_TEXTS[text][language], values);
}

/** A whole number with thin groups of three, as all three languages read it. */
export function groupedDigits(value: bigint): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** The category of a change; where the fields moved, both. */
export function categoryText(teller: Teller, { before, after }: Change): string {
  const name = (category: string) => termIn(teller, 'category', category);
  return before === after ? name(after) : say(teller, 'movedCategory', { before: name(before), after: name(after) });
}

/** The term of a value in the new book; in the old one where only that has it. */
function termIn({ difference, language }: Teller, list: Parameters<typeof termOf>[1], id: string): string {
  const has = (vocabulary: Vocabulary) => vocabulary[list].values.some((value) => value.id === id);
  const vocabulary = has(difference.next.vocabulary) ? difference.next.vocabulary : difference.old.vocabulary;
  return termOf(vocabulary, list, id)[language];
}

function placeText(teller: Teller, box: ChangeBox): string {
  const parts = placeParts(teller, box).map(([name, values]) => `${name}: ${values}`);
  return parts.length === 0 ? DIFFERENCE_TEXTS.everyRequest[teller.language] : parts.join('; ');
}

/** Where a box lies: each dimension that it narrows with its values, in words. Inside a situation only what it narrows further. */
export function placeParts(teller: Teller, { sets }: ChangeBox, within?: Situation): readonly (readonly [string, string])[] {
  const { language, difference } = teller;
  return LEVELS.flatMap((level) => {
    const dimension = level as Dimension;
    const names = sets[dimension];
    if (names === undefined || (within !== undefined && names.length === valuesOfSituation(teller, within, dimension).length)) return [];
    return [[difference.next.vocabulary[dimension].term[language], names.map((name) => termIn(teller, dimension, name)).join(', ')] as const];
  });
}

/** The situation that a box lies in; of several the one that says most of it. */
export function situationOf(teller: Teller, box: ChangeBox): Situation | undefined {
  const holding = teller.difference.next.situations.filter((situation) => isWithin(teller, box, situation));
  const open = (situation: Situation) => placeParts(teller, box, situation).length;
  return holding.toSorted((a, b) => open(a) - open(b))[0];
}

function isWithin(teller: Teller, { sets }: ChangeBox, situation: Situation): boolean {
  return DIMENSIONS.every((dimension) => {
    if (dimension === 'category') return true;
    const own = valuesOfSituation(teller, situation, dimension);
    return (sets[dimension] ?? namesOf(teller.difference.next.vocabulary[dimension])).every((name) => own.includes(name));
  });
}

function valuesOfSituation({ difference: { next } }: Teller, { box }: Situation, dimension: Dimension): readonly string[] {
  return namesIn(next.vocabulary, dimension, box.sets[DIMENSIONS.indexOf(dimension)] ?? 0);
}

/** What changes, and for which recorded states. */
export function stateText(teller: Teller, { consent, judgement, before, after }: StateChange): string {
  const { language } = teller;
  const any = (list: 'consent-state' | 'judgement-state', names: readonly string[] | undefined) =>
    names === undefined ? [] : [names.map((name) => termIn(teller, list, name)).join(DIFFERENCE_TEXTS.or[language])];
  const states = [...any('consent-state', consent), ...any('judgement-state', judgement)].join(DIFFERENCE_TEXTS.and[language]);
  const told = tellMove(teller, before, after);
  if (states === '') return told;
  return sameMovement(before, after) ? `${told} (${states})` : say(teller, 'when', { change: told, states });
}

/** What moves: from which answer to which, or on which other grounds; obligations in words of their own where they come or go with it. */
function tellMove(teller: Teller, before: AnswerView, after: AnswerView): string {
  if (sameMovement(before, after)) return aspectsText(teller, before, after);
  const change = say(teller, 'change', { before: answerText(teller, before), after: answerText(teller, after) });
  return [change, ...obligationsText(teller, before, after)].join('; ');
}

function obligationsText(teller: Teller, before: AnswerView, after: AnswerView): readonly string[] {
  const line = (text: 'obligationGone' | 'obligationNew', ids: readonly string[]) =>
    ids.length === 0 ? [] : [say(teller, text, { obligations: ids.map((id) => termIn(teller, 'obligation', id)).join(', ') })];
  return [...line('obligationGone', before.obligations), ...line('obligationNew', after.obligations)];
}

function sameMovement(before: AnswerView, after: AnswerView): boolean {
  return before.outcome === after.outcome && before.form === after.form && before.terms.join() === after.terms.join();
}

function answerText(teller: Teller, { outcome, form, path, terms }: AnswerView): string {
  const { language } = teller;
  const details = [
    ...(path === null ? [] : [termIn(teller, 'path', path)]),
    ...(form === null ? [] : [termIn(teller, 'form', form)]),
    ...terms.filter((term) => term.startsWith('atLeast:')).map((term) => `≥ ${term.slice('atLeast:'.length)}`),
  ];
  const told = OUTCOME_TERMS[outcome][language];
  return details.length === 0 ? told : `${told} (${details.join(', ')})`;
}

/** What changes although as much leaves as before: what goes is marked with a minus, what comes with a plus. */
function aspectsText(teller: Teller, before: AnswerView, after: AnswerView): string {
  const names = Object.keys(ASPECT_TEXTS) as (keyof typeof ASPECT_TEXTS)[];
  return [
    ...obligationsText(teller, before, after),
    ...names.flatMap((name) => {
      const [was, is] = [listOf(before[name]), listOf(after[name])];
      const gone = was.filter((each) => !is.includes(each)).map((each) => `−${aspectTerm(teller, name, each)}`);
      const come = is.filter((each) => !was.includes(each)).map((each) => `+${aspectTerm(teller, name, each)}`);
      return gone.length + come.length === 0 ? [] : [`${ASPECT_TEXTS[name][teller.language]}: ${[...gone, ...come].join(', ')}`];
    }),
  ].join('; ');
}

function aspectTerm(teller: Teller, name: keyof typeof ASPECT_TEXTS, value: string): string {
  if (name === 'path') return termIn(teller, 'path', value);
  return teller.nameOf?.(name, value) ?? value;
}

function listOf(value: string | null | readonly string[]): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

function rulesText(teller: Teller, change: Change): readonly string[] {
  const { difference, language } = teller;
  const title = (id: string) =>
    [difference.next, difference.old].flatMap((book) => book.rules.find((rule) => rule.id === id) ?? [])[0]?.title[language] ?? id;
  const line = (text: 'rules' | 'formerRules', ids: readonly string[]) =>
    ids.length === 0 ? [] : [say(teller, text, { rules: ids.map((id) => `${title(id)} [${id}]`).join('; ') })];
  const { after, before } = rulesOfChange(change);
  return [...line('rules', after), ...line('formerRules', before)];
}

/** The rules that make the new answers, and those that made the old ones and no longer do. */
export function rulesOfChange({ states }: Change): { readonly after: readonly string[]; readonly before: readonly string[] } {
  const after = sortedUnion(states.map((state) => state.after.rules));
  const before = sortedUnion(states.map((state) => state.before.rules));
  return { after, before: before.filter((id) => !after.includes(id)) };
}
