/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/upper-secondary-credit.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as KIELIVALIKOIMA } from '../open-codes/kielivalikoima.ts';
import { CODES as LUKIONKURSSINTYYPPI } from '../open-codes/lukionkurssintyyppi.ts';
import { CODES as LUKIONKURSSIT } from '../open-codes/lukionkurssit.ts';
import { CODES as MODUULIKOODISTOLOPS2021 } from '../open-codes/moduulikoodistolops2021.ts';
import { CODES as OPINTOJENLAAJUUSYKSIKKO } from '../open-codes/opintojenlaajuusyksikko.ts';
import { CODES as SUORITUKSENTYYPPI } from '../open-codes/suorituksentyyppi.ts';
import type { UpperSecondaryCredit } from '../types/upper-secondary-credit.ts';

const SHAPE = {
  entity: 'upper-secondary-credit',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'partType',
    'module',
    'course',
    'courseList',
    'courseKind',
    'localCode',
    'nameFi',
    'nameSv',
    'nameEn',
    'descriptionFi',
    'descriptionSv',
    'descriptionEn',
    'compulsory',
    'studiedLanguage',
    'extent',
    'extentUnit',
    'language',
    'grade',
    'gradedOn',
    'asDiploma',
    'asOralTest',
  ],
  codes: [
    { property: 'partType', list: 'suorituksentyyppi', codes: SUORITUKSENTYYPPI },
    { property: 'module', list: 'moduulikoodistolops2021', codes: MODUULIKOODISTOLOPS2021 },
    { property: 'course', list: 'lukionkurssit', codes: LUKIONKURSSIT },
    { property: 'courseKind', list: 'lukionkurssintyyppi', codes: LUKIONKURSSINTYYPPI },
    { property: 'studiedLanguage', list: 'kielivalikoima', codes: KIELIVALIKOIMA },
    { property: 'extentUnit', list: 'opintojenlaajuusyksikko', codes: OPINTOJENLAAJUUSYKSIKKO },
    { property: 'language', list: 'kieli', codes: KIELI },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `upper-secondary-credit`; if not, what is wrong with it. */
export function validateUpperSecondaryCredit(value: unknown): Parsed<UpperSecondaryCredit> {
  return parsedBy(validate, SHAPE, value);
}
