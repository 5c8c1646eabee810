/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/preparatory-unit.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as KOULUTUKSENOSATTUVA } from '../open-codes/koulutuksenosattuva.ts';
import { CODES as OPINTOJENLAAJUUSYKSIKKO } from '../open-codes/opintojenlaajuusyksikko.ts';
import { CODES as SUORITUKSENTYYPPI } from '../open-codes/suorituksentyyppi.ts';
import type { PreparatoryUnit } from '../types/preparatory-unit.ts';

const SHAPE = {
  entity: 'preparatory-unit',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'partType',
    'part',
    'localCode',
    'nameFi',
    'nameSv',
    'nameEn',
    'extent',
    'extentUnit',
    'language',
    'grade',
    'gradedOn',
  ],
  codes: [
    { property: 'partType', list: 'suorituksentyyppi', codes: SUORITUKSENTYYPPI },
    { property: 'part', list: 'koulutuksenosattuva', codes: KOULUTUKSENOSATTUVA },
    { property: 'extentUnit', list: 'opintojenlaajuusyksikko', codes: OPINTOJENLAAJUUSYKSIKKO },
    { property: 'language', list: 'kieli', codes: KIELI },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `preparatory-unit`; if not, what is wrong with it. */
export function validatePreparatoryUnit(value: unknown): Parsed<PreparatoryUnit> {
  return parsedBy(validate, SHAPE, value);
}
