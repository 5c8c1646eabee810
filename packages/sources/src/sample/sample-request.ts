import { SAMPLE_RECEIVER, SAMPLE_SENDER } from './sample-organisations.ts';

/** The situation of the sample: a special needs teacher of an upper secondary school, when the autumn begins. */
export const sampleRequest = {
  day: '2026-08-17',
  sender: 'basic-education',
  receiver: 'general-upper-secondary',
  relation: 'other-provider',
  role: 'special-needs-teacher',
  purpose: 'arrange-education',
  channel: 'direct',
  senderOrganisation: SAMPLE_SENDER,
  receiverOrganisation: SAMPLE_RECEIVER,
} as const;
