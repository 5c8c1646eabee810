/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/provider-change.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { ProviderChange } from '../types/provider-change.ts';

const SHAPE = {
  entity: 'provider-change',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'changedOn',
    'formerSchoolOid',
    'formerSchoolCode',
    'formerProviderOid',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'formerSchoolOid', hasDigit: hasOrganisationDigit },
    { property: 'formerProviderOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `provider-change`; if not, what is wrong with it. */
export function validateProviderChange(value: unknown): Parsed<ProviderChange> {
  return parsedBy(validate, SHAPE, value);
}
