import { compareText, type Diagnostic } from '@nivel/diagnostics';
import type { ConsentState, JudgementState, Request } from '@nivel/policy';
import type { Consent } from './consent.ts';
import { consentOutcome, type GivenAs } from './consent-state.ts';
import { gateDiagnostics } from './gate-diagnostics.ts';
import { groupBy } from './group-by.ts';
import type { Judgement } from './judgement.ts';
import { judgementOutcome } from './judgement-state.ts';

/** What people have recorded of one learner, on the day, for the purpose and for the receiver of the request. */
export interface LearnerStates {
  /** The same states give the same text. Empty: nothing is recorded. */
  readonly key: string;
  /** By field or category. */
  readonly consents: Readonly<Record<string, ConsentState>>;
  readonly givenAs: Readonly<Record<string, readonly GivenAs[]>>;
  /** By field. */
  readonly judgements: Readonly<Record<string, JudgementState>>;
}

export const NOTHING_RECORDED: LearnerStates = Object.freeze({ key: '', consents: {}, givenAs: {}, judgements: {} });

export interface RecordedStates {
  readonly byLearner: ReadonlyMap<string, LearnerStates>;
  readonly consents: readonly Consent[];
  readonly judgements: readonly Judgement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Picks the records that count for this request, those of its purpose and its receiver, and brings them to states on its day. */
export function recordedStates(
  request: Request,
  records: { readonly consents: readonly Consent[]; readonly judgements: readonly Judgement[] },
): RecordedStates {
  const counts = (record: Consent | Judgement) =>
    record.purpose === request.stated.purpose && record.receiverOrganisation === request.receiverOrganisation;
  const consents = records.consents.filter(counts);
  const judgements = records.judgements.filter(counts);
  const diagnostics: Diagnostic[] = [];
  const consentsOf = groupBy(consents, (consent) => consent.learnerKey);
  const judgementsOf = groupBy(judgements, (judgement) => judgement.learnerKey);
  const keys = [...new Set([...consentsOf.keys(), ...judgementsOf.keys()])];
  const byLearner = keys.map((key) => {
    const own = { consents: consentsOf.get(key) ?? [], judgements: judgementsOf.get(key) ?? [] };
    return [key, statesOf(request, own, diagnostics)] as const;
  });
  return { byLearner: new Map(byLearner), consents, judgements, diagnostics };
}

function statesOf(
  request: Request,
  own: { consents: readonly Consent[]; judgements: readonly Judgement[] },
  diagnostics: Diagnostic[],
): LearnerStates {
  const consents: Record<string, ConsentState> = {};
  const givenAs: Record<string, readonly GivenAs[]> = {};
  for (const [scope, records] of sortedGroups(own.consents, (consent) => consent.scope)) {
    const outcome = consentOutcome(records, request.day);
    const [first] = outcome.contradiction;
    if (first !== undefined)
      diagnostics.push(gateDiagnostics.report('gate/consents-contradict', first.place, { scope, count: outcome.contradiction.length }));
    if (outcome.state !== 'not-asked') consents[scope] = outcome.state;
    if (outcome.givenAs.length > 0) givenAs[scope] = outcome.givenAs;
  }
  const judgements: Record<string, JudgementState> = {};
  for (const [field, records] of sortedGroups(own.judgements, (judgement) => judgement.field)) {
    const outcome = judgementOutcome(records, request.day);
    const [first] = outcome.contradiction;
    if (first !== undefined)
      diagnostics.push(gateDiagnostics.report('gate/judgements-contradict', first.place, { field, count: outcome.contradiction.length }));
    if (outcome.state !== 'not-judged') judgements[field] = outcome.state;
  }
  if (Object.keys(consents).length === 0 && Object.keys(judgements).length === 0) return NOTHING_RECORDED;
  return Object.freeze({ key: JSON.stringify([consents, givenAs, judgements]), consents, givenAs, judgements });
}

function sortedGroups<T>(records: readonly T[], nameOf: (record: T) => string): readonly (readonly [string, readonly T[]])[] {
  return [...groupBy(records, nameOf)].toSorted(([a], [b]) => compareText(a, b));
}
