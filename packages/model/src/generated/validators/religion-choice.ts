/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/religion-choice.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as USKONNONOPPIMAARA } from '../open-codes/uskonnonoppimaara.ts';
import type { ReligionChoice } from '../types/religion-choice.ts';

const SHAPE = {
  entity: 'religion-choice',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'choice',
    'religionSyllabus',
  ],
  codes: [
    { property: 'religionSyllabus', list: 'uskonnonoppimaara', codes: USKONNONOPPIMAARA },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `religion-choice`; if not, what is wrong with it. */
export function validateReligionChoice(value: unknown): Parsed<ReligionChoice> {
  return parsedBy(validate, SHAPE, value);
}
