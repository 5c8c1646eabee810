/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/hoks-learning-environment.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { HoksLearningEnvironment } from '../types/hoks-learning-environment.ts';

const SHAPE = {
  entity: 'hoks-learning-environment',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'environment',
    'environmentVersion',
    'startsOn',
    'endsOn',
  ],
  codes: [
    { property: 'environment', list: 'oppimisymparistot' },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `hoks-learning-environment`; if not, what is wrong with it. */
export function validateHoksLearningEnvironment(value: unknown): Parsed<HoksLearningEnvironment> {
  return parsedBy(validate, SHAPE, value);
}
