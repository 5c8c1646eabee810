/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/matriculation-included-test.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KOSKIYOKOKEET } from '../open-codes/koskiyokokeet.ts';
import type { MatriculationIncludedTest } from '../types/matriculation-included-test.ts';

const SHAPE = {
  entity: 'matriculation-included-test',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'examinationNumber',
    'exam',
    'examPeriod',
  ],
  codes: [
    { property: 'exam', list: 'koskiyokokeet', codes: KOSKIYOKOKEET },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `matriculation-included-test`; if not, what is wrong with it. */
export function validateMatriculationIncludedTest(value: unknown): Parsed<MatriculationIncludedTest> {
  return parsedBy(validate, SHAPE, value);
}
