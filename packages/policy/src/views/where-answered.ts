import { compareText } from '@nivel/diagnostics';
import { describeDays } from '../box.ts';
import type { DayRange } from '../day.ts';
import type { DecisionTable } from '../rule-book-to-decision-table.ts';
import { type AnsweredSpan, answerTo, type FieldAnswer } from './answers-of-view.ts';
import type { View, ViewField } from './view.ts';

/** What a view is held against. */
export interface ViewCheck {
  readonly table: DecisionTable;
  readonly view: View;
  readonly spans: readonly AnsweredSpan[];
}

/** A field that some span answers as `wanted` says, with the days of all such spans and the first of the answers. */
export interface Found {
  readonly days: string;
  readonly answer: FieldAnswer;
}

/** The days on which the answer about a field is of a kind, and the first such answer. */
export function whereAnswered({ spans }: ViewCheck, field: ViewField, is: (answer: FieldAnswer) => boolean): Found | undefined {
  const own = spans.map(({ days, answers }) => ({ days, answer: answerTo(answers, field) })).filter(({ answer }) => is(answer));
  const [first] = own;
  return first === undefined ? undefined : { days: daysText(own.map(({ days }) => days)), answer: first.answer };
}

function daysText(ranges: readonly DayRange[]): string {
  const joined: DayRange[] = [];
  for (const days of ranges) {
    const last = joined.at(-1);
    if (last?.until === days.from) joined[joined.length - 1] = { from: last.from, until: days.until };
    else joined.push(days);
  }
  return joined.map(describeDays).join(', ');
}

/** The rules that made the answers, by id. */
export function rulesOf(answer: FieldAnswer): string {
  return namesText(answer.answers.flatMap(({ decision }) => decision.because.map(({ rule }) => rule)));
}

export function namesText(names: readonly string[]): string {
  return [...new Set(names)].toSorted(compareText).join(', ') || '–';
}
