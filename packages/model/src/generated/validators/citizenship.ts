/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/citizenship.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as MAATJAVALTIOT2 } from '../open-codes/maatjavaltiot2.ts';
import type { Citizenship } from '../types/citizenship.ts';

const SHAPE = {
  entity: 'citizenship',
  properties: [
    'learnerKey',
    'country',
  ],
  codes: [
    { property: 'country', list: 'maatjavaltiot2', codes: MAATJAVALTIOT2 },
  ],
  digits: [],
};

/** Whether a value is a record of `citizenship`; if not, what is wrong with it. */
export function validateCitizenship(value: unknown): Parsed<Citizenship> {
  return parsedBy(validate, SHAPE, value);
}
