import { meets } from '../box.ts';
import { type DayNumber, type DayRange, NO_END } from '../day.ts';
import { decideFields } from '../decide.ts';
import type { Decision } from '../decision.ts';
import type { Field } from '../law.ts';
import { FORMS, type Form, type Outcome } from '../paths.ts';
import type { DecisionTable } from '../rule-book-to-decision-table.ts';
import { boxesOfView, requestOf } from './requests-of-view.ts';
import { shownFields, type View, type ViewField } from './view.ts';

/** What the rule book answers about a field in one request and role of a view. */
export interface RequestAnswer {
  readonly request: string;
  readonly role: string;
  readonly decision: Decision;
}

/** What it answers in all of them together: released when released in each, withheld when withheld in each, else asked of each learner. */
export interface FieldAnswer {
  readonly field: string;
  readonly outcome: Outcome;
  /** The least telling form in which any of them releases it. */
  readonly form: Form | null;
  readonly answers: readonly RequestAnswer[];
}

/** Answers about every field that the view names, shown or left out, on one day. Sorted as the manifest is. */
export function answersOfView(table: DecisionTable, view: View, day: DayNumber): readonly FieldAnswer[] {
  const named = [...shownFields(view), ...view.leftOut];
  const asked = new Map(named.map(({ field }) => [field, requestsOf(named, field)]));
  const fields = table.fields.filter(({ field }) => asked.has(field));
  const fieldsOf = (request: string) => fields.filter(({ field }) => asked.get(field)?.includes(request));
  const byField = new Map([...asked.keys()].map((field) => [field, [] as RequestAnswer[]]));
  for (const answer of answersOf(table, view, { day, fieldsOf })) byField.get(answer.decision.field)?.push(answer);
  return [...asked].map(([field, requests]) => fieldAnswer(byField.get(field) ?? [], { field, requests }));
}

function requestsOf(named: readonly ViewField[], field: string): readonly string[] {
  return [...new Set(named.filter((each) => each.field === field).flatMap((each) => each.requests))];
}

/** The answer about one named field: in its own requests. */
export function answerTo(answers: readonly FieldAnswer[], named: ViewField): FieldAnswer {
  const found = answers.find(({ field }) => field === named.field);
  return fieldAnswer(found?.answers ?? [], named);
}

interface Asked {
  readonly day: DayNumber;
  readonly fieldsOf: (request: string) => readonly Field[];
}

function answersOf(table: DecisionTable, view: View, { day, fieldsOf }: Asked): readonly RequestAnswer[] {
  return view.requests.flatMap((request) =>
    view.roles.flatMap((role) => {
      const decisions = decideFields(table, requestOf(view, request, { role, day }), fieldsOf(request.id));
      return decisions.map((decision) => ({ request: request.id, role, decision }));
    }),
  );
}

function fieldAnswer(all: readonly RequestAnswer[], { field, requests }: Pick<ViewField, 'field' | 'requests'>): FieldAnswer {
  const answers = all.filter(({ request }) => requests.includes(request));
  const outcomes = new Set(answers.map(({ decision }) => decision.outcome));
  const [only] = outcomes;
  const outcome = only === undefined ? 'withhold' : outcomes.size === 1 ? only : 'ask';
  return { field, outcome, form: leastTelling(answers), answers };
}

function leastTelling(answers: readonly RequestAnswer[]): Form | null {
  const forms = answers.flatMap(({ decision }) => decision.form ?? []);
  return FORMS.findLast((form) => forms.includes(form)) ?? null;
}

/** The days of a view, cut at every day on which a rule that may answer one of its requests begins or ends. */
export function spansOfView({ book }: Pick<DecisionTable, 'book'>, view: View): readonly DayRange[] {
  const boxes = boxesOfView(book.vocabulary, book.fields, view, [...shownFields(view), ...view.leftOut]);
  const { from, until } = view.days;
  const cuts = book.rules.filter(({ box }) => boxes.some((own) => meets(own, box))).flatMap(({ box }) => [box.days.from, box.days.until]);
  const days = [...new Set([from, ...cuts.filter((day) => day > from && day < until && day < NO_END)])].toSorted((a, b) => a - b);
  return days.map((day, index) => ({ from: day, until: days[index + 1] ?? until }));
}

/** A stretch of a view's days, and the answers on each of them. */
export interface AnsweredSpan {
  readonly days: DayRange;
  readonly answers: readonly FieldAnswer[];
}

/** The answers of a view on all its days; neighbouring stretches that answer alike are one. */
export function answeredSpans(table: DecisionTable, view: View): readonly AnsweredSpan[] {
  const spans: AnsweredSpan[] = [];
  for (const days of spansOfView(table, view)) {
    const answers = answersOfView(table, view, days.from);
    const before = spans.at(-1);
    if (before !== undefined && essence(before.answers) === essence(answers)) {
      spans[spans.length - 1] = { days: { from: before.days.from, until: days.until }, answers: before.answers };
    } else spans.push({ days, answers });
  }
  return spans;
}

/** What of the answers may not change unnoticed: outcome, form, what is asked for, and the rules that say so. */
export function essenceOf({ field, answers }: FieldAnswer) {
  const parts = answers.map(({ request, role, decision: { outcome, form, missing, because } }) => {
    return [request, role, outcome, form, missing.map(({ name }) => name), because.map(({ rule }) => rule)];
  });
  return [field, parts] as const;
}

export function essence(answers: readonly FieldAnswer[]): string {
  return JSON.stringify(answers.map(essenceOf));
}
