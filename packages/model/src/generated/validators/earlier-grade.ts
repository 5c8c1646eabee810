/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/earlier-grade.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { EarlierGrade } from '../types/earlier-grade.ts';

const SHAPE = {
  entity: 'earlier-grade',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'assessmentNumber',
    'gradeScale',
    'grade',
    'points',
    'gradedOn',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `earlier-grade`; if not, what is wrong with it. */
export function validateEarlierGrade(value: unknown): Parsed<EarlierGrade> {
  return parsedBy(validate, SHAPE, value);
}
