/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/compulsory-education.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { CompulsoryEducation } from '../types/compulsory-education.ts';

const SHAPE = {
  entity: 'compulsory-education',
  properties: [
    'learnerKey',
    'status',
    'startsOn',
    'endsOn',
    'suspensionReason',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `compulsory-education`; if not, what is wrong with it. */
export function validateCompulsoryEducation(value: unknown): Parsed<CompulsoryEducation> {
  return parsedBy(validate, SHAPE, value);
}
