/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/hoks-interruption.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { HoksInterruption } from '../types/hoks-interruption.ts';

const SHAPE = {
  entity: 'hoks-interruption',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'startsOn',
    'endsOn',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `hoks-interruption`; if not, what is wrong with it. */
export function validateHoksInterruption(value: unknown): Parsed<HoksInterruption> {
  return parsedBy(validate, SHAPE, value);
}
