/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/demonstration-grade.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as AMMATILLISENNAYTONARVIOINTIKOHDE } from '../open-codes/ammatillisennaytonarviointikohde.ts';
import type { DemonstrationGrade } from '../types/demonstration-grade.ts';

const SHAPE = {
  entity: 'demonstration-grade',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'target',
    'gradeScale',
    'grade',
  ],
  codes: [
    { property: 'target', list: 'ammatillisennaytonarviointikohde', codes: AMMATILLISENNAYTONARVIOINTIKOHDE },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `demonstration-grade`; if not, what is wrong with it. */
export function validateDemonstrationGrade(value: unknown): Parsed<DemonstrationGrade> {
  return parsedBy(validate, SHAPE, value);
}
