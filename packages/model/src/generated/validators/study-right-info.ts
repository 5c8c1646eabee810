/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/study-right-info.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as ERITYINENKOULUTUSTEHTAVA } from '../open-codes/erityinenkoulutustehtava.ts';
import type { StudyRightInfo } from '../types/study-right-info.ts';

const SHAPE = {
  entity: 'study-right-info',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'infoKind',
    'startsOn',
    'endsOn',
    'mission',
    'free',
    'partTimePercent',
  ],
  codes: [
    { property: 'mission', list: 'erityinenkoulutustehtava', codes: ERITYINENKOULUTUSTEHTAVA },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `study-right-info`; if not, what is wrong with it. */
export function validateStudyRightInfo(value: unknown): Parsed<StudyRightInfo> {
  return parsedBy(validate, SHAPE, value);
}
