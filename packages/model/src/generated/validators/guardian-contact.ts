/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/guardian-contact.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { GuardianContact } from '../types/guardian-contact.ts';

const SHAPE = {
  entity: 'guardian-contact',
  properties: [
    'learnerKey',
    'name',
    'phone',
    'email',
    'custody',
    'wishesContact',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `guardian-contact`; if not, what is wrong with it. */
export function validateGuardianContact(value: unknown): Parsed<GuardianContact> {
  return parsedBy(validate, SHAPE, value);
}
