/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/matriculation-result.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KOSKIYOARVOSANAT } from '../open-codes/koskiyoarvosanat.ts';
import { CODES as KOSKIYOKOKEET } from '../open-codes/koskiyokokeet.ts';
import type { MatriculationResult } from '../types/matriculation-result.ts';

const SHAPE = {
  entity: 'matriculation-result',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'examinationNumber',
    'exam',
    'examPeriod',
    'grade',
    'points',
    'interrupted',
    'free',
    'onCertificate',
  ],
  codes: [
    { property: 'exam', list: 'koskiyokokeet', codes: KOSKIYOKOKEET },
    { property: 'grade', list: 'koskiyoarvosanat', codes: KOSKIYOARVOSANAT },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `matriculation-result`; if not, what is wrong with it. */
export function validateMatriculationResult(value: unknown): Parsed<MatriculationResult> {
  return parsedBy(validate, SHAPE, value);
}
