/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/own-language-study.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as KIELIVALIKOIMA } from '../open-codes/kielivalikoima.ts';
import { CODES as MODUULIKOODISTOLOPS2021 } from '../open-codes/moduulikoodistolops2021.ts';
import { CODES as OPINTOJENLAAJUUSYKSIKKO } from '../open-codes/opintojenlaajuusyksikko.ts';
import { CODES as SUORITUKSENTYYPPI } from '../open-codes/suorituksentyyppi.ts';
import type { OwnLanguageStudy } from '../types/own-language-study.ts';

const SHAPE = {
  entity: 'own-language-study',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'studiedLanguage',
    'grade',
    'gradedOn',
    'extent',
    'extentUnit',
    'module',
    'partType',
    'language',
  ],
  codes: [
    { property: 'studiedLanguage', list: 'kielivalikoima', codes: KIELIVALIKOIMA },
    { property: 'extentUnit', list: 'opintojenlaajuusyksikko', codes: OPINTOJENLAAJUUSYKSIKKO },
    { property: 'module', list: 'moduulikoodistolops2021', codes: MODUULIKOODISTOLOPS2021 },
    { property: 'partType', list: 'suorituksentyyppi', codes: SUORITUKSENTYYPPI },
    { property: 'language', list: 'kieli', codes: KIELI },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `own-language-study`; if not, what is wrong with it. */
export function validateOwnLanguageStudy(value: unknown): Parsed<OwnLanguageStudy> {
  return parsedBy(validate, SHAPE, value);
}
