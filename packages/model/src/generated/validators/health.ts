/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/health.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Health } from '../types/health.ts';

const SHAPE = {
  entity: 'health',
  properties: [
    'learnerKey',
    'note',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `health`; if not, what is wrong with it. */
export function validateHealth(value: unknown): Parsed<Health> {
  return parsedBy(validate, SHAPE, value);
}
