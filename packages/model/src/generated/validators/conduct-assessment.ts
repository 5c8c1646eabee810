/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/conduct-assessment.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as PERUSOPETUKSENTODISTUKSENLIITETIETO } from '../open-codes/perusopetuksentodistuksenliitetieto.ts';
import type { ConductAssessment } from '../types/conduct-assessment.ts';

const SHAPE = {
  entity: 'conduct-assessment',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'annex',
    'grade',
    'gradedOn',
    'textFi',
    'textSv',
    'textEn',
  ],
  codes: [
    { property: 'annex', list: 'perusopetuksentodistuksenliitetieto', codes: PERUSOPETUKSENTODISTUKSENLIITETIETO },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `conduct-assessment`; if not, what is wrong with it. */
export function validateConductAssessment(value: unknown): Parsed<ConductAssessment> {
  return parsedBy(validate, SHAPE, value);
}
