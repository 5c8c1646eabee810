import type { Diagnostic } from '@nivel/diagnostics';
import type { Request } from '@nivel/policy';
import { gateDiagnostics } from './gate-diagnostics.ts';

/** What a request must have for a release, and what it must not have. */
export function checkRequest(request: Request): readonly Diagnostic[] {
  const missing = (['senderOrganisation', 'receiverOrganisation'] as const).filter((name) => request[name] === undefined);
  const recorded = (['consents', 'judgements'] as const).filter((name) => Object.keys(request[name]).length > 0);
  return [
    ...missing.map((name) => gateDiagnostics.report('gate/organisation-missing', { path: name }, { name })),
    // Such a state would hold for every learner at once, and a judgement is about one learner.
    ...recorded.map((name) => gateDiagnostics.report('gate/state-for-everybody', { path: name }, { name })),
  ];
}
