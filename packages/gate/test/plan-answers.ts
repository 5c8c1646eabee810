import type { AnswerTotal, ReleasePlan } from '../src/release-plan.ts';
import { smallLearner } from './small-export.ts';

/** What a plan answers about a field, kind by kind. */
export function answersOf(plan: ReleasePlan, field: string): readonly AnswerTotal[] {
  return plan.answers.filter((answer) => answer.fields.some((each) => each.field === field));
}

export function outcomesOf(plan: ReleasePlan, field: string): readonly string[] {
  return answersOf(plan, field).map(({ outcome }) => outcome);
}

/** A learner with one record of each kind. */
export const ONE = smallLearner('4711');
export const PLACE_NOT_ACCEPTED = { ...ONE.studyRight, acceptedProviderOid: '1.2.246.562.10.99900000009' };
