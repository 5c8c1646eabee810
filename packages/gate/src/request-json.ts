import { createHash } from 'node:crypto';
import { formatDay, type Request } from '@nivel/policy';

/** The request as its file says it, without consents and judgements: those are recorded learner by learner. Keys in a fixed order. */
export function requestJson({ day, stated, facts, senderOrganisation, receiverOrganisation }: Request): Readonly<Record<string, unknown>> {
  return {
    day: formatDay(day),
    sender: stated.sender,
    receiver: stated.receiver,
    relation: stated.relation,
    role: stated.role,
    purpose: stated.purpose,
    channel: stated.channel,
    senderOrganisation,
    receiverOrganisation,
    facts: Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** SHA-256 of {@link requestJson}, by which a ledger line names the request that it answers. */
export function requestHash(request: Request): string {
  return createHash('sha256')
    .update(JSON.stringify(requestJson(request)))
    .digest('hex');
}
