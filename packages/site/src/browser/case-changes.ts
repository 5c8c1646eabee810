import type { Decision, DecisionTable, Dimension, Field } from '@nivel/policy';
import type { CaseState } from '../site/case-address.ts';
import { decisionsOf } from './case-decisions.ts';

/** Values of one dimension that would change the answer of a category, while all else stays as it is. */
export interface OtherAnswer {
  readonly dimension: Dimension;
  readonly values: readonly string[];
  readonly decision: Decision;
}

/** What a reader can ask about: facts first, then who receives and what for. */
const ASKED: readonly Dimension[] = [
  'supportDecision',
  'placeAccepted',
  'protectionOrder',
  'learnerStatus',
  'boards',
  'relation',
  'receiver',
  'role',
  'purpose',
  'channel',
];

/** What would change the answer of a category: every single value that gets another outcome, worked out by the engine. */
export function otherAnswers(table: DecisionTable, state: CaseState, field: Field, outcome: Decision['outcome']): readonly OtherAnswer[] {
  return ASKED.flatMap((dimension) => {
    const found = new Map<string, OtherAnswer>();
    for (const { id } of table.book.vocabulary[dimension].values) {
      if (state.values[dimension] === id) continue;
      const decision = decisionsOf(table, { ...state, values: { ...state.values, [dimension]: id } }, [field])?.[0];
      if (decision === undefined || decision.outcome === outcome) continue;
      const key = `${decision.outcome} ${decision.path}`;
      found.set(key, { dimension, values: [...(found.get(key)?.values ?? []), id], decision });
    }
    return [...found.values()];
  });
}
