/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/living-arrangement.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { LivingArrangement } from '../types/living-arrangement.ts';

const SHAPE = {
  entity: 'living-arrangement',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'arrangement',
    'startsOn',
    'endsOn',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `living-arrangement`; if not, what is wrong with it. */
export function validateLivingArrangement(value: unknown): Parsed<LivingArrangement> {
  return parsedBy(validate, SHAPE, value);
}
