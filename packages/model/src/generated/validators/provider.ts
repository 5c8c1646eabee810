/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/provider.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Provider } from '../types/provider.ts';

const SHAPE = {
  entity: 'provider',
  properties: [
    'oid',
    'name',
    'municipalityCode',
  ],
};

/** Whether a value is a record of `provider`; if not, what is wrong with it. */
export function validateProvider(value: unknown): Parsed<Provider> {
  return parsedBy(validate, SHAPE, value);
}
