/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/receipt.js';
import { hasOrganisationDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Receipt } from '../types/receipt.ts';

const SHAPE = {
  entity: 'receipt',
  properties: [
    'releaseKey',
    'receiverOid',
    'receivedAt',
    'learnerCount',
    'recordCount',
    'digest',
  ],
  codes: [],
  digits: [
    { property: 'receiverOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `receipt`; if not, what is wrong with it. */
export function validateReceipt(value: unknown): Parsed<Receipt> {
  return parsedBy(validate, SHAPE, value);
}
