/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/absence-summary.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { AbsenceSummary } from '../types/absence-summary.ts';

const SHAPE = {
  entity: 'absence-summary',
  properties: [
    'learnerKey',
    'periodFrom',
    'periodThrough',
    'explainedHours',
    'unexplainedHours',
    'unauthorisedHours',
    'reasons',
    'lateArrivals',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `absence-summary`; if not, what is wrong with it. */
export function validateAbsenceSummary(value: unknown): Parsed<AbsenceSummary> {
  return parsedBy(validate, SHAPE, value);
}
