/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/prior-learning.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as AMMATILLISENOPPIAINEET } from '../open-codes/ammatillisenoppiaineet.ts';
import type { PriorLearning } from '../types/prior-learning.ts';

const SHAPE = {
  entity: 'prior-learning',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'priorKind',
    'partId',
    'moduleKey',
    'unit',
    'unitVersion',
    'area',
    'areaVersion',
    'curriculumNumber',
    'localCode',
    'name',
    'extent',
    'contents',
    'providerOid',
    'essential',
    'verification',
    'verificationVersion',
    'sentForAssessmentOn',
    'deviation',
    'explanationFi',
    'explanationSv',
    'explanationEn',
    'funded',
  ],
  codes: [
    { property: 'unit', list: 'tutkinnonosat' },
    { property: 'area', list: 'ammatillisenoppiaineet', codes: AMMATILLISENOPPIAINEET },
    { property: 'verification', list: 'osaamisentodentamisenprosessi' },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'providerOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `prior-learning`; if not, what is wrong with it. */
export function validatePriorLearning(value: unknown): Parsed<PriorLearning> {
  return parsedBy(validate, SHAPE, value);
}
