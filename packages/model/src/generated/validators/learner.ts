/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/learner.js';
import { hasHetuCharacter, hasLearnerDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as KUNTA } from '../open-codes/kunta.ts';
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
  codes: [
    { property: 'motherTongue', list: 'kieli', codes: KIELI },
    { property: 'homeMunicipality', list: 'kunta', codes: KUNTA },
  ],
  digits: [
    { property: 'learnerNumber', hasDigit: hasLearnerDigit },
    { property: 'nationalId', hasDigit: hasHetuCharacter },
  ],
};

/** Whether a value is a record of `learner`; if not, what is wrong with it. */
export function validateLearner(value: unknown): Parsed<Learner> {
  return parsedBy(validate, SHAPE, value);
}
