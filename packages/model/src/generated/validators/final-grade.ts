/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/final-grade.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { FinalGrade } from '../types/final-grade.ts';

const SHAPE = {
  entity: 'final-grade',
  properties: [
    'learnerKey',
    'subject',
    'syllabus',
    'grade',
    'givenOn',
    'restrictedSyllabus',
    'studyRightOid',
    'outlineNumber',
    'individualisedSyllabus',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `final-grade`; if not, what is wrong with it. */
export function validateFinalGrade(value: unknown): Parsed<FinalGrade> {
  return parsedBy(validate, SHAPE, value);
}
