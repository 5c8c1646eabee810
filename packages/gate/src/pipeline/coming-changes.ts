import type { DayNumber, DecisionTable } from '@nivel/policy';
import { type ColumnVerdict, judgeColumns, type VerdictContext } from './column-verdict.ts';
import type { Dataset } from './pipeline.ts';

/** A column whose answer is another one from a day on. */
export interface ComingChange {
  readonly now: ColumnVerdict;
  readonly later: ColumnVerdict;
  readonly day: DayNumber;
}

/** The first day, within so many days after the check, on which each column is answered otherwise: a rule or a provision begins or ends. */
export function comingChanges(
  dataset: Dataset,
  verdicts: readonly ColumnVerdict[],
  context: VerdictContext & { readonly days: readonly DayNumber[] },
): readonly ComingChange[] {
  const changes = new Map<number, ComingChange>();
  for (const day of context.days) {
    if (changes.size === verdicts.length) break;
    for (const [index, later] of judgeColumns(onDay(dataset, day), context).entries()) {
      const now = verdicts[index];
      if (now !== undefined && !changes.has(index) && answerKey(now) !== answerKey(later)) changes.set(index, { now, later, day });
    }
  }
  return [...changes].toSorted(([a], [b]) => a - b).map(([, change]) => change);
}

/** The days after `from`, up to `within` days later, on which any rule or provision begins or has ended. Sorted. */
export function boundaryDays({ book }: DecisionTable, from: DayNumber, within: number): readonly DayNumber[] {
  const ranges = [
    ...book.rules.map(({ box }) => box.days),
    ...book.provisions.flatMap(({ versions }) => versions.flatMap(({ applied, inForce }) => [applied, inForce])),
  ];
  const days = new Set(ranges.flatMap((range) => [range.from, range.until]));
  return [...days].filter((day) => day > from && day <= from + within).toSorted((a, b) => a - b);
}

function onDay(dataset: Dataset, day: DayNumber): Dataset {
  return { ...dataset, receivers: dataset.receivers.map((receiver) => ({ ...receiver, request: { ...receiver.request, day } })) };
}

function answerKey({ status, decision, note }: ColumnVerdict): string {
  return JSON.stringify([status, note, decision?.form, decision?.path, decision?.missing]);
}
