/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/school.js';
import { hasOrganisationDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KUNTA } from '../open-codes/kunta.ts';
import type { School } from '../types/school.ts';

const SHAPE = {
  entity: 'school',
  properties: [
    'oid',
    'institutionCode',
    'name',
    'providerOid',
    'municipalityCode',
  ],
  codes: [
    { property: 'municipalityCode', list: 'kunta', codes: KUNTA },
  ],
  digits: [
    { property: 'oid', hasDigit: hasOrganisationDigit },
    { property: 'providerOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `school`; if not, what is wrong with it. */
export function validateSchool(value: unknown): Parsed<School> {
  return parsedBy(validate, SHAPE, value);
}
