/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/consent.js';
import { hasOrganisationDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Consent } from '../types/consent.ts';

const SHAPE = {
  entity: 'consent',
  properties: [
    'learnerKey',
    'consentKey',
    'aboutCategory',
    'aboutField',
    'purpose',
    'receiverOid',
    'consentState',
    'givenBy',
    'givenOn',
    'expiresOn',
    'withdrawnOn',
    'capacityJudgedByRole',
  ],
  codes: [],
  digits: [
    { property: 'receiverOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `consent`; if not, what is wrong with it. */
export function validateConsent(value: unknown): Parsed<Consent> {
  return parsedBy(validate, SHAPE, value);
}
