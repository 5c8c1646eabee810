/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/support-need.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { SupportNeed } from '../types/support-need.ts';

const SHAPE = {
  entity: 'support-need',
  properties: [
    'learnerKey',
    'needExpected',
    'area',
    'assessedByRole',
    'assessedOn',
    'note',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `support-need`; if not, what is wrong with it. */
export function validateSupportNeed(value: unknown): Parsed<SupportNeed> {
  return parsedBy(validate, SHAPE, value);
}
