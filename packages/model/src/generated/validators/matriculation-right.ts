/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/matriculation-right.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { MatriculationRight } from '../types/matriculation-right.ts';

const SHAPE = {
  entity: 'matriculation-right',
  properties: [
    'learnerKey',
    'examPeriod',
    'entitled',
    'ground',
    'checkedOn',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `matriculation-right`; if not, what is wrong with it. */
export function validateMatriculationRight(value: unknown): Parsed<MatriculationRight> {
  return parsedBy(validate, SHAPE, value);
}
