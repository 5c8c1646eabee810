/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/contact-person.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { ContactPerson } from '../types/contact-person.ts';

const SHAPE = {
  entity: 'contact-person',
  properties: [
    'learnerKey',
    'side',
    'staffRole',
    'name',
    'phone',
    'email',
    'schoolCode',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `contact-person`; if not, what is wrong with it. */
export function validateContactPerson(value: unknown): Parsed<ContactPerson> {
  return parsedBy(validate, SHAPE, value);
}
