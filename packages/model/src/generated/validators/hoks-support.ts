/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/hoks-support.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as AMMATILLISENTUTKINNONOSANRYHMA } from '../open-codes/ammatillisentutkinnonosanryhma.ts';
import { CODES as OPETUSRYHMA } from '../open-codes/opetusryhma.ts';
import type { HoksSupport } from '../types/hoks-support.ts';

const SHAPE = {
  entity: 'hoks-support',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'supportKind',
    'partId',
    'moduleKey',
    'startsOn',
    'endsOn',
    'unitGroup',
    'teachingGroup',
    'name',
    'description',
    'descriptionSv',
    'descriptionEn',
  ],
  codes: [
    { property: 'unitGroup', list: 'ammatillisentutkinnonosanryhma', codes: AMMATILLISENTUTKINNONOSANRYHMA },
    { property: 'teachingGroup', list: 'opetusryhma', codes: OPETUSRYHMA },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `hoks-support`; if not, what is wrong with it. */
export function validateHoksSupport(value: unknown): Parsed<HoksSupport> {
  return parsedBy(validate, SHAPE, value);
}
