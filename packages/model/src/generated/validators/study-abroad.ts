/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/study-abroad.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as MAATJAVALTIOT2 } from '../open-codes/maatjavaltiot2.ts';
import type { StudyAbroad } from '../types/study-abroad.ts';

const SHAPE = {
  entity: 'study-abroad',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'startsOn',
    'endsOn',
    'country',
    'descriptionFi',
    'descriptionSv',
    'descriptionEn',
  ],
  codes: [
    { property: 'country', list: 'maatjavaltiot2', codes: MAATJAVALTIOT2 },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `study-abroad`; if not, what is wrong with it. */
export function validateStudyAbroad(value: unknown): Parsed<StudyAbroad> {
  return parsedBy(validate, SHAPE, value);
}
