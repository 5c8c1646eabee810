/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/pedagogical-practice.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { PedagogicalPractice } from '../types/pedagogical-practice.ts';

const SHAPE = {
  entity: 'pedagogical-practice',
  properties: [
    'learnerKey',
    'practice',
    'note',
    'observedOn',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `pedagogical-practice`; if not, what is wrong with it. */
export function validatePedagogicalPractice(value: unknown): Parsed<PedagogicalPractice> {
  return parsedBy(validate, SHAPE, value);
}
