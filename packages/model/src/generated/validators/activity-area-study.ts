/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/activity-area-study.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as OPINTOJENLAAJUUSYKSIKKO } from '../open-codes/opintojenlaajuusyksikko.ts';
import type { ActivityAreaStudy } from '../types/activity-area-study.ts';

const SHAPE = {
  entity: 'activity-area-study',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'activityArea',
    'grade',
    'gradedOn',
    'extent',
    'extentUnit',
    'language',
  ],
  codes: [
    { property: 'extentUnit', list: 'opintojenlaajuusyksikko', codes: OPINTOJENLAAJUUSYKSIKKO },
    { property: 'language', list: 'kieli', codes: KIELI },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `activity-area-study`; if not, what is wrong with it. */
export function validateActivityAreaStudy(value: unknown): Parsed<ActivityAreaStudy> {
  return parsedBy(validate, SHAPE, value);
}
