/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/support-decision.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { SupportDecision } from '../types/support-decision.ts';

const SHAPE = {
  entity: 'support-decision',
  properties: [
    'learnerKey',
    'decisionKind',
    'decisionResult',
    'decidedOn',
    'validFrom',
    'validThrough',
    'measures',
    'deviation',
    'deviationSubjects',
    'disabilityGround',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `support-decision`; if not, what is wrong with it. */
export function validateSupportDecision(value: unknown): Parsed<SupportDecision> {
  return parsedBy(validate, SHAPE, value);
}
