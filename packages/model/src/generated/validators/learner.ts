/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/learner.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Learner } from '../types/learner.ts';

const SHAPE = {
  entity: 'learner',
  properties: [
    'learnerKey',
    'tenant',
    'learnerNumber',
    'nationalId',
    'lastName',
    'firstNames',
    'callName',
    'birthDate',
    'motherTongue',
    'homeMunicipality',
    'streetAddress',
    'postalCode',
    'phone',
    'email',
    'protectionOrder',
  ],
};

/** Whether a value is a record of `learner`; if not, what is wrong with it. */
export function validateLearner(value: unknown): Parsed<Learner> {
  return parsedBy(validate, SHAPE, value);
}
