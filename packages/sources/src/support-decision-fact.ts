/** The support decision of the rule book's vocabulary: the one that was in force when basic education ended. */
export type SupportDecisionFact = 'none' | 'pol-17' | 'pol-20f' | 'lapsed' | 'negative';

/** What a support decision says of its own force. Days are `yyyy-mm-dd`, both inclusive. */
export interface DecisionFacts {
  readonly decisionKind?: string | undefined;
  readonly decisionResult?: string | undefined;
  readonly validFrom?: string | undefined;
  /** Left out: in force until further notice. */
  readonly validThrough?: string | undefined;
}

/** What one decision was on the day basic education ended; `undefined` where that is not known. */
export function supportDecisionFact(decision: DecisionFacts, endedOn: string | undefined): SupportDecisionFact | undefined {
  if (decision.decisionResult === 'negative') return 'negative';
  if (decision.decisionResult !== 'positive' || endedOn === undefined) return undefined;
  if (decision.validThrough !== undefined && decision.validThrough < endedOn) return 'lapsed';
  if (decision.validFrom === undefined) return undefined;
  if (decision.validFrom > endedOn) return 'lapsed';
  return decision.decisionKind === 'pol-17' || decision.decisionKind === 'pol-20f' ? decision.decisionKind : undefined;
}

/**
 * What all decisions of a learner come to: the one kind in force, else the one thing that all of them were. `undefined` where they
 * disagree or one of them is not known.
 */
export function supportDecisionOf(decisions: readonly DecisionFacts[], endedOn: string | undefined): SupportDecisionFact | undefined {
  const facts = new Set(decisions.map((decision) => supportDecisionFact(decision, endedOn)));
  if (facts.size === 0) return 'none';
  if (facts.has(undefined)) return undefined;
  const inForce = [...facts].filter((fact) => fact === 'pol-17' || fact === 'pol-20f');
  const candidates = inForce.length > 0 ? inForce : [...facts];
  return candidates.length === 1 ? candidates[0] : undefined;
}
