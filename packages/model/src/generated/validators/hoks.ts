/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/hoks.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as URASUUNNITELMA } from '../open-codes/urasuunnitelma.ts';
import type { Hoks } from '../types/hoks.ts';

const SHAPE = {
  entity: 'hoks',
  properties: [
    'learnerKey',
    'studyRightOid',
    'preparatoryStudyRightOid',
    'hoksId',
    'hoksKey',
    'careerPlan',
    'careerPlanVersion',
    'planVersion',
    'firstApprovedOn',
    'approvedAt',
    'updatedAt',
    'deletedAt',
    'competenceAchievedOn',
    'needsAcquisition',
    'enteredManually',
  ],
  codes: [
    { property: 'careerPlan', list: 'urasuunnitelma', codes: URASUUNNITELMA },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'preparatoryStudyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `hoks`; if not, what is wrong with it. */
export function validateHoks(value: unknown): Parsed<Hoks> {
  return parsedBy(validate, SHAPE, value);
}
