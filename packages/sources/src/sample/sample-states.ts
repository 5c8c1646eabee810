import type { SampleLearner } from './sample-learner.ts';
import { sampleRequest } from './sample-request.ts';

/** A recorded view on whether one field of one learner is necessary for the receiver. */
export interface SampleJudgement {
  readonly learnerKey: string;
  readonly field: string;
  readonly purpose: string;
  readonly receiverOrganisation: string;
  readonly judgedOn: string;
  /** An office, not a person. */
  readonly judgedBy: string;
  readonly verdict: 'necessary' | 'not-necessary';
  readonly reason: string;
}

/** A recorded consent of a learner or guardian, or that it was refused or withdrawn. */
export interface SampleConsent {
  readonly learnerKey: string;
  readonly category: string;
  readonly purpose: string;
  readonly receiverOrganisation: string;
  readonly state: 'given' | 'refused' | 'withdrawn';
  readonly givenBy: 'learner' | 'guardian';
  readonly givenOn: string;
  readonly withdrawnOn?: string;
}

const DECISION_FIELDS = ['measures', 'validFrom', 'validThrough'];
const OFFICE = 'rehtori, sivistyspalvelut';

/** Judgements for every second learner with a decision in force or a practice, so that the others still ask. */
export function sampleJudgements(learners: readonly SampleLearner[]): readonly SampleJudgement[] {
  return everySecond(
    learners.filter(({ profile }) => profile.place === 'receiver' && (profile.practices > 0 || profile.decision === 'pol-20f')),
  ).flatMap(judgementsOf);
}

function judgementsOf({ cardNumber, profile }: SampleLearner): SampleJudgement[] {
  const decisions =
    profile.decision === 'pol-20f' ? DECISION_FIELDS.map((name) => judgement(cardNumber, `support-decision.${name}`, 'necessary')) : [];
  const practices =
    profile.practices > 0
      ? [judgement(cardNumber, 'pedagogical-practice.practice', 'necessary'), judgement(cardNumber, 'pedagogical-practice.note', 'not-necessary')]
      : [];
  return [...decisions, ...practices];
}

function judgement(learnerKey: string, field: string, verdict: SampleJudgement['verdict']): SampleJudgement {
  const { purpose, receiverOrganisation } = sampleRequest;
  const reason = verdict === 'necessary' ? 'tuki järjestetään heti opintojen alkaessa' : 'sama asia selviää muista tiedoista';
  return { learnerKey, field, purpose, receiverOrganisation, judgedOn: '2026-08-10', judgedBy: OFFICE, verdict, reason };
}

/** Consents for every second learner who has a place at the receiver: given, refused and withdrawn in turn. */
export function sampleConsents(learners: readonly SampleLearner[]): readonly SampleConsent[] {
  return everySecond(learners.filter(({ profile }) => profile.place === 'receiver')).map(consentOf);
}

function consentOf({ cardNumber }: SampleLearner, turn: number): SampleConsent {
  const { purpose, receiverOrganisation } = sampleRequest;
  const category = turn % 2 === 0 ? 'student-welfare' : 'health';
  const consent = { learnerKey: cardNumber, category, purpose, receiverOrganisation, givenBy: 'learner', givenOn: '2026-05-20' } as const;
  if (turn % 4 === 2) return { ...consent, state: 'withdrawn', withdrawnOn: '2026-08-03' };
  return { ...consent, state: turn % 4 === 3 ? 'refused' : 'given' };
}

function everySecond<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_item, index) => index % 2 === 0);
}
