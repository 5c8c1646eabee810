/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/responsible-person.js';
import { hasBusinessDigit, hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { ResponsiblePerson } from '../types/responsible-person.ts';

const SHAPE = {
  entity: 'responsible-person',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'personRole',
    'assessmentNumber',
    'name',
    'title',
    'titleSv',
    'titleEn',
    'organisationOid',
    'organisationName',
    'businessId',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'organisationOid', hasDigit: hasOrganisationDigit },
    { property: 'businessId', hasDigit: hasBusinessDigit },
  ],
};

/** Whether a value is a record of `responsible-person`; if not, what is wrong with it. */
export function validateResponsiblePerson(value: unknown): Parsed<ResponsiblePerson> {
  return parsedBy(validate, SHAPE, value);
}
