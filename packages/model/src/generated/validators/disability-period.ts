/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/disability-period.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { DisabilityPeriod } from '../types/disability-period.ts';

const SHAPE = {
  entity: 'disability-period',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'vocabulary',
    'arrangement',
    'startsOn',
    'endsOn',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `disability-period`; if not, what is wrong with it. */
export function validateDisabilityPeriod(value: unknown): Parsed<DisabilityPeriod> {
  return parsedBy(validate, SHAPE, value);
}
