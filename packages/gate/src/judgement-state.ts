import type { DayNumber, JudgementState } from '@nivel/policy';
import type { Judgement } from './judgement.ts';

/** What the judgements of one learner and field come to on a day. */
export interface JudgementOutcome {
  readonly state: JudgementState;
  /** Judgements of the same day that speak against each other. */
  readonly contradiction: readonly Judgement[];
}

/** The latest judgement counts. Two of the same day that disagree are a contradiction: it closes to `not-necessary`. */
export function judgementOutcome(records: readonly Judgement[], day: DayNumber): JudgementOutcome {
  const made = records.filter((record) => record.judgedOn <= day);
  const latestDay = made.reduce((latest, { judgedOn }) => Math.max(latest, judgedOn), Number.NEGATIVE_INFINITY);
  const latest = made.filter((record) => record.judgedOn === latestDay);
  const [first] = latest;
  if (first === undefined) return { state: 'not-judged', contradiction: [] };
  const agree = latest.every((record) => record.verdict === first.verdict);
  return agree ? { state: first.verdict, contradiction: [] } : { state: 'not-necessary', contradiction: latest };
}
