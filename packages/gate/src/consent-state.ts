import type { ConsentState, DayNumber } from '@nivel/policy';
import type { Consent } from './consent.ts';

/** As whom a consent was given, in the words in which a rule names who may give it. */
export type GivenAs = 'learner' | 'guardian' | 'guardian-if-learner-cannot-judge';

/** What all records of one learner and one scope come to on a day. */
export interface ConsentOutcome {
  readonly state: ConsentState;
  /** As whom it was given; empty unless the state is `given`. */
  readonly givenAs: readonly GivenAs[];
  /** The records that speak against each other, where some do. */
  readonly contradiction: readonly Consent[];
}

/** The state of one record on a day. Its days decide before its written state does. */
export function consentOn(consent: Consent, day: DayNumber): ConsentState {
  if (consent.givenOn > day) return 'not-asked';
  if (consent.withdrawnOn !== undefined && consent.withdrawnOn <= day) return 'withdrawn';
  if (consent.expiresOn !== undefined && consent.expiresOn <= day) return 'expired';
  return consent.state === 'refused' ? 'refused' : 'given';
}

/**
 * The state that records of one learner, scope, purpose and receiver come to. A live `given` beside a live `refused`, or beside a withdrawal
 * that is not older than it, is a contradiction: it closes to `refused`.
 */
export function consentOutcome(records: readonly Consent[], day: DayNumber): ConsentOutcome {
  const at = (state: ConsentState) => records.filter((record) => consentOn(record, day) === state);
  const given = at('given');
  const refused = at('refused');
  const withdrawn = at('withdrawn');
  const standing = given.filter((record) => withdrawn.every(({ withdrawnOn = 0 }) => withdrawnOn < record.givenOn));
  if (given.length > 0 && (refused.length > 0 || standing.length === 0)) {
    return { state: 'refused', givenAs: [], contradiction: [...given, ...refused, ...(standing.length === 0 ? withdrawn : [])] };
  }
  if (standing.length > 0) return { state: 'given', givenAs: [...new Set(standing.flatMap(givenAs))].toSorted(), contradiction: [] };
  const closed = (['refused', 'withdrawn', 'expired'] as const).find((state) => at(state).length > 0);
  return { state: closed ?? 'not-asked', givenAs: [], contradiction: [] };
}

function givenAs({ givenBy, capacityJudgedBy }: Consent): readonly GivenAs[] {
  if (givenBy === 'learner') return ['learner'];
  return capacityJudgedBy === undefined ? ['guardian'] : ['guardian', 'guardian-if-learner-cannot-judge'];
}
