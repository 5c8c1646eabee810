/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/judgement.js';
import { hasOrganisationDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Judgement } from '../types/judgement.ts';

const SHAPE = {
  entity: 'judgement',
  properties: [
    'learnerKey',
    'aboutCategory',
    'aboutField',
    'result',
    'receiverOid',
    'judgedByRole',
    'judgedOn',
    'reason',
  ],
  codes: [],
  digits: [
    { property: 'receiverOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `judgement`; if not, what is wrong with it. */
export function validateJudgement(value: unknown): Parsed<Judgement> {
  return parsedBy(validate, SHAPE, value);
}
