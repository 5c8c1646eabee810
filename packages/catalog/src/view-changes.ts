import { type DayNumber, essenceOf } from '@nivel/policy';
import type { ShownView } from './views.ts';

/** A day from which a view is answered otherwise, and about which fields. */
export interface ViewChange {
  readonly from: DayNumber;
  readonly fields: readonly string[];
}

/** The days of a view on which any of its answers, or the rules that make them, change. */
export function changesOfView({ spans }: ShownView): readonly ViewChange[] {
  return spans.slice(1).map(({ days, answers }, index) => {
    const before = new Map(spans[index]?.answers.map((answer) => [answer.field, JSON.stringify(essenceOf(answer))]));
    const changed = answers.filter((answer) => before.get(answer.field) !== JSON.stringify(essenceOf(answer)));
    return { from: days.from, fields: changed.map(({ field }) => field) };
  });
}
