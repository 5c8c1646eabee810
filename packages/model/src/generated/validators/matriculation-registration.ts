/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/matriculation-registration.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KOSKIYOKOKEET } from '../open-codes/koskiyokokeet.ts';
import { CODES as YTRKOULUTUSTAUSTA } from '../open-codes/ytrkoulutustausta.ts';
import type { MatriculationRegistration } from '../types/matriculation-registration.ts';

const SHAPE = {
  entity: 'matriculation-registration',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'examinationNumber',
    'examPeriod',
    'background',
    'schoolOid',
    'exam',
  ],
  codes: [
    { property: 'background', list: 'ytrkoulutustausta', codes: YTRKOULUTUSTAUSTA },
    { property: 'exam', list: 'koskiyokokeet', codes: KOSKIYOKOKEET },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'schoolOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `matriculation-registration`; if not, what is wrong with it. */
export function validateMatriculationRegistration(value: unknown): Parsed<MatriculationRegistration> {
  return parsedBy(validate, SHAPE, value);
}
