/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/disclosure.js';
import { hasOrganisationDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Disclosure } from '../types/disclosure.ts';

const SHAPE = {
  entity: 'disclosure',
  properties: [
    'learnerKey',
    'releaseKey',
    'disclosedAt',
    'aboutField',
    'aboutCategory',
    'outcome',
    'purpose',
    'senderOid',
    'receiverOid',
    'channel',
    'rules',
    'provisions',
    'ruleBookVersion',
  ],
  codes: [],
  digits: [
    { property: 'senderOid', hasDigit: hasOrganisationDigit },
    { property: 'receiverOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `disclosure`; if not, what is wrong with it. */
export function validateDisclosure(value: unknown): Parsed<Disclosure> {
  return parsedBy(validate, SHAPE, value);
}
