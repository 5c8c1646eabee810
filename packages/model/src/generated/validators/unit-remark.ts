/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/unit-remark.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as AMMATILLISENTUTKINNONOSANLISATIETO } from '../open-codes/ammatillisentutkinnonosanlisatieto.ts';
import type { UnitRemark } from '../types/unit-remark.ts';

const SHAPE = {
  entity: 'unit-remark',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'remark',
    'textFi',
    'textSv',
    'textEn',
  ],
  codes: [
    { property: 'remark', list: 'ammatillisentutkinnonosanlisatieto', codes: AMMATILLISENTUTKINNONOSANLISATIETO },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `unit-remark`; if not, what is wrong with it. */
export function validateUnitRemark(value: unknown): Parsed<UnitRemark> {
  return parsedBy(validate, SHAPE, value);
}
