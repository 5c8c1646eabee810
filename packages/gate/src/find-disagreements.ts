import { comparePlaces, type Diagnostic } from '@nivel/diagnostics';
import { FACTS } from '@nivel/policy';
import type { Consent } from './consent.ts';
import { gateDiagnostics } from './gate-diagnostics.ts';
import type { Judgement } from './judgement.ts';
import type { Facts } from './learner-case.ts';
import type { ReleaseDesk } from './release-desk.ts';

/** Where the source, the request and the records of people do not agree. `learners`: the tenant of each learner, by key. */
export function sourceFindings(desk: ReleaseDesk, learners: ReadonlyMap<string, string | undefined>): readonly Diagnostic[] {
  const { consents, judgements } = desk.recorded;
  return [
    ...differingFacts(desk, learners),
    ...otherSender(desk, learners),
    ...unknownLearners(consents, learners),
    ...unknownLearners(judgements, learners),
  ];
}

function differingFacts({ input, facts }: ReleaseDesk, learners: ReadonlyMap<string, unknown>): Diagnostic[] {
  const stated = FACTS.filter((fact) => input.request.facts[fact] !== undefined);
  if (stated.length === 0) return [];
  const told = [...learners.keys()].map((key): Facts => facts.ofLearner(key));
  return stated.flatMap((fact) => {
    const count = told.filter((own) => own[fact] !== undefined && own[fact] !== input.request.facts[fact]).length;
    return count === 0 ? [] : [gateDiagnostics.report('gate/fact-differs', { path: `facts.${fact}` }, { fact, count })];
  });
}

/** A tenant is a municipality number and the OID of the provider, joined by a hyphen. */
function otherSender({ input }: ReleaseDesk, learners: ReadonlyMap<string, string | undefined>): Diagnostic[] {
  const { senderOrganisation = '' } = input.request;
  const count = [...learners.values()].filter(
    (tenant) => tenant !== undefined && tenant.slice(tenant.indexOf('-') + 1) !== senderOrganisation,
  ).length;
  return count === 0 ? [] : [gateDiagnostics.report('gate/sender-differs', { path: 'senderOrganisation' }, { count })];
}

function unknownLearners(records: readonly (Consent | Judgement)[], learners: ReadonlyMap<string, unknown>): Diagnostic[] {
  const unknown = records.filter((record) => !learners.has(record.learnerKey)).toSorted((a, b) => comparePlaces(a.place, b.place));
  const [first] = unknown;
  return first === undefined ? [] : [gateDiagnostics.report('gate/unknown-learner', first.place, { count: unknown.length })];
}
