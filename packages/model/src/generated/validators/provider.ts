/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/provider.js';
import { hasBusinessDigit, hasOrganisationDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KUNTA } from '../open-codes/kunta.ts';
import type { Provider } from '../types/provider.ts';

const SHAPE = {
  entity: 'provider',
  properties: [
    'oid',
    'name',
    'municipalityCode',
    'businessId',
  ],
  codes: [
    { property: 'municipalityCode', list: 'kunta', codes: KUNTA },
  ],
  digits: [
    { property: 'oid', hasDigit: hasOrganisationDigit },
    { property: 'businessId', hasDigit: hasBusinessDigit },
  ],
};

/** Whether a value is a record of `provider`; if not, what is wrong with it. */
export function validateProvider(value: unknown): Parsed<Provider> {
  return parsedBy(validate, SHAPE, value);
}
