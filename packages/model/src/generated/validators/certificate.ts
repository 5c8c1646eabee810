/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/certificate.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KUNTA } from '../open-codes/kunta.ts';
import type { Certificate } from '../types/certificate.ts';

const SHAPE = {
  entity: 'certificate',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'confirmedOn',
    'municipality',
    'grantedByOid',
  ],
  codes: [
    { property: 'municipality', list: 'kunta', codes: KUNTA },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'grantedByOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `certificate`; if not, what is wrong with it. */
export function validateCertificate(value: unknown): Parsed<Certificate> {
  return parsedBy(validate, SHAPE, value);
}
