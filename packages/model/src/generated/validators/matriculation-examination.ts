/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/matriculation-examination.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as YTRTUTKINTOKOKONAISUUDENTILA } from '../open-codes/ytrtutkintokokonaisuudentila.ts';
import { CODES as YTRTUTKINTOKOKONAISUUDENTYYPPI } from '../open-codes/ytrtutkintokokonaisuudentyyppi.ts';
import type { MatriculationExamination } from '../types/matriculation-examination.ts';

const SHAPE = {
  entity: 'matriculation-examination',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'examinationNumber',
    'setType',
    'setState',
    'language',
  ],
  codes: [
    { property: 'setType', list: 'ytrtutkintokokonaisuudentyyppi', codes: YTRTUTKINTOKOKONAISUUDENTYYPPI },
    { property: 'setState', list: 'ytrtutkintokokonaisuudentila', codes: YTRTUTKINTOKOKONAISUUDENTILA },
    { property: 'language', list: 'kieli', codes: KIELI },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `matriculation-examination`; if not, what is wrong with it. */
export function validateMatriculationExamination(value: unknown): Parsed<MatriculationExamination> {
  return parsedBy(validate, SHAPE, value);
}
