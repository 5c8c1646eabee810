/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/study-right-period.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as OPINTOJENRAHOITUS } from '../open-codes/opintojenrahoitus.ts';
import type { StudyRightPeriod } from '../types/study-right-period.ts';

const SHAPE = {
  entity: 'study-right-period',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'startsOn',
    'state',
    'funding',
  ],
  codes: [
    { property: 'funding', list: 'opintojenrahoitus', codes: OPINTOJENRAHOITUS },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `study-right-period`; if not, what is wrong with it. */
export function validateStudyRightPeriod(value: unknown): Parsed<StudyRightPeriod> {
  return parsedBy(validate, SHAPE, value);
}
