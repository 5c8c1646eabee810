/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/support-period.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { SupportPeriod } from '../types/support-period.ts';

const SHAPE = {
  entity: 'support-period',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'vocabulary',
    'supportKind',
    'startsOn',
    'endsOn',
    'byActivityArea',
    'inSpecialGroup',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `support-period`; if not, what is wrong with it. */
export function validateSupportPeriod(value: unknown): Parsed<SupportPeriod> {
  return parsedBy(validate, SHAPE, value);
}
