/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/verbal-assessment.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { VerbalAssessment } from '../types/verbal-assessment.ts';

const SHAPE = {
  entity: 'verbal-assessment',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'assessmentNumber',
    'textLanguage',
    'text',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `verbal-assessment`; if not, what is wrong with it. */
export function validateVerbalAssessment(value: unknown): Parsed<VerbalAssessment> {
  return parsedBy(validate, SHAPE, value);
}
