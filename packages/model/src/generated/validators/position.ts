/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/position.js';
import { hasOrganisationDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Position } from '../types/position.ts';

const SHAPE = {
  entity: 'position',
  properties: [
    'organisationOid',
    'question',
    'answer',
    'validFrom',
    'validThrough',
    'signedBy',
    'signedOn',
  ],
  codes: [],
  digits: [
    { property: 'organisationOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `position`; if not, what is wrong with it. */
export function validatePosition(value: unknown): Parsed<Position> {
  return parsedBy(validate, SHAPE, value);
}
