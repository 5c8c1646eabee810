/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/learner-identifier.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { LearnerIdentifier } from '../types/learner-identifier.ts';

const SHAPE = {
  entity: 'learner-identifier',
  properties: [
    'learnerKey',
    'identifierKind',
    'identifier',
    'changedOn',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `learner-identifier`; if not, what is wrong with it. */
export function validateLearnerIdentifier(value: unknown): Parsed<LearnerIdentifier> {
  return parsedBy(validate, SHAPE, value);
}
