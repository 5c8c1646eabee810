import { RECEIVER } from './small-export.ts';

/** A consent as its file says it, with changes; `undefined` leaves a key out. */
export function writtenConsent(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const consent = {
    learnerKey: '4711',
    category: 'absence',
    purpose: 'arrange-education',
    receiverOrganisation: RECEIVER,
    state: 'given',
    givenBy: 'learner',
    givenOn: '2026-05-20',
    ...changes,
  };
  return Object.fromEntries(Object.entries(consent).filter(([, value]) => value !== undefined));
}

/** A judgement as its file says it, with changes. */
export function writtenJudgement(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    learnerKey: '4711',
    field: 'pedagogical-practice.practice',
    purpose: 'arrange-education',
    receiverOrganisation: RECEIVER,
    judgedOn: '2026-08-10',
    judgedBy: 'special needs teacher, central school',
    verdict: 'necessary',
    reason: 'needed from the first lesson on',
    ...changes,
  };
}
