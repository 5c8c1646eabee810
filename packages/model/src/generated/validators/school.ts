/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/school.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { School } from '../types/school.ts';

const SHAPE = {
  entity: 'school',
  properties: [
    'oid',
    'institutionCode',
    'name',
    'providerOid',
  ],
};

/** Whether a value is a record of `school`; if not, what is wrong with it. */
export function validateSchool(value: unknown): Parsed<School> {
  return parsedBy(validate, SHAPE, value);
}
