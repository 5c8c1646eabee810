import type { Diagnostic } from '@nivel/diagnostics';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import { namedPoint } from './counterexample.ts';
import type { Proof, Proofs } from './prove.ts';

/** What the proofs say is wrong: each invariant that fails, at its own place, and each rule that never applies, at the rule's. */
export function checkProofs({ proofs, diagrams }: Proofs): readonly Diagnostic[] {
  return proofs.flatMap((proof) => [...aboutNothing(proof), ...unreached(proof), ...broken(proof, diagrams.space)]);
}

function aboutNothing({ invariant, requests }: Proof): readonly Diagnostic[] {
  if (requests > 0n) return [];
  return [policyDiagnostics.report('policy/invariant-about-nothing', invariant.place, { invariant: invariant.id })];
}

function unreached({ invariant, unreached: rules }: Proof): readonly Diagnostic[] {
  return rules.map((rule) => policyDiagnostics.report('policy/rule-never-applies', rule.place, { invariant: invariant.id, rule: rule.id }));
}

function broken({ invariant, failing, counterexample }: Proof, space: Proofs['diagrams']['space']): readonly Diagnostic[] {
  if (counterexample === undefined) return [];
  const { category, point, answer } = counterexample;
  const data = { invariant: invariant.id, failing: String(failing), category, day: namedPoint(space, point)['day'] ?? '', outcome: answer.outcome };
  return [policyDiagnostics.report('policy/invariant-broken', invariant.place, data)];
}
