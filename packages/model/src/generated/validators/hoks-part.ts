/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/hoks-part.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as AMMATILLISENOPPIAINEET } from '../open-codes/ammatillisenoppiaineet.ts';
import { CODES as KOULUTUKSENOSATTUVA } from '../open-codes/koulutuksenosattuva.ts';
import type { HoksPart } from '../types/hoks-part.ts';

const SHAPE = {
  entity: 'hoks-part',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'partKind',
    'partId',
    'moduleKey',
    'unit',
    'unitVersion',
    'area',
    'areaVersion',
    'preparatoryPart',
    'preparatoryPartVersion',
    'curriculumNumber',
    'localCode',
    'name',
    'extent',
    'contents',
    'providerOid',
    'essential',
    'teachingHours',
    'startsOn',
    'endsOn',
    'deviation',
  ],
  codes: [
    { property: 'unit', list: 'tutkinnonosat' },
    { property: 'area', list: 'ammatillisenoppiaineet', codes: AMMATILLISENOPPIAINEET },
    { property: 'preparatoryPart', list: 'koulutuksenosattuva', codes: KOULUTUKSENOSATTUVA },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'providerOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `hoks-part`; if not, what is wrong with it. */
export function validateHoksPart(value: unknown): Parsed<HoksPart> {
  return parsedBy(validate, SHAPE, value);
}
