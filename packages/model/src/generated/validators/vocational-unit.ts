/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/vocational-unit.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as AMMATILLISENOPPIAINEET } from '../open-codes/ammatillisenoppiaineet.ts';
import { CODES as AMMATILLISENSUORITUKSENKOROTUS } from '../open-codes/ammatillisensuorituksenkorotus.ts';
import { CODES as AMMATILLISENTUTKINNONOSANRYHMA } from '../open-codes/ammatillisentutkinnonosanryhma.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as KIELIVALIKOIMA } from '../open-codes/kielivalikoima.ts';
import { CODES as OPINTOJENLAAJUUSYKSIKKO } from '../open-codes/opintojenlaajuusyksikko.ts';
import { CODES as OPPIAINEAIDINKIELIJAKIRJALLISUUS } from '../open-codes/oppiaineaidinkielijakirjallisuus.ts';
import { CODES as SUORITUKSENTYYPPI } from '../open-codes/suorituksentyyppi.ts';
import { CODES as TUTKINNONOSATVALINNANMAHDOLLISUUS } from '../open-codes/tutkinnonosatvalinnanmahdollisuus.ts';
import type { VocationalUnit } from '../types/vocational-unit.ts';

const SHAPE = {
  entity: 'vocational-unit',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'partType',
    'unit',
    'area',
    'elective',
    'localCode',
    'nameFi',
    'nameSv',
    'nameEn',
    'descriptionFi',
    'descriptionSv',
    'descriptionEn',
    'unitGroup',
    'qualification',
    'belongsToUnit',
    'curriculumNumber',
    'syllabus',
    'studiedLanguage',
    'compulsory',
    'extent',
    'extentUnit',
    'unitOid',
    'startedOn',
    'language',
    'gradeScale',
    'grade',
    'gradedOn',
    'raised',
  ],
  codes: [
    { property: 'partType', list: 'suorituksentyyppi', codes: SUORITUKSENTYYPPI },
    { property: 'unit', list: 'tutkinnonosat' },
    { property: 'area', list: 'ammatillisenoppiaineet', codes: AMMATILLISENOPPIAINEET },
    { property: 'elective', list: 'tutkinnonosatvalinnanmahdollisuus', codes: TUTKINNONOSATVALINNANMAHDOLLISUUS },
    { property: 'unitGroup', list: 'ammatillisentutkinnonosanryhma', codes: AMMATILLISENTUTKINNONOSANRYHMA },
    { property: 'qualification', list: 'koulutus' },
    { property: 'belongsToUnit', list: 'tutkinnonosat' },
    { property: 'syllabus', list: 'oppiaineaidinkielijakirjallisuus', codes: OPPIAINEAIDINKIELIJAKIRJALLISUUS },
    { property: 'studiedLanguage', list: 'kielivalikoima', codes: KIELIVALIKOIMA },
    { property: 'extentUnit', list: 'opintojenlaajuusyksikko', codes: OPINTOJENLAAJUUSYKSIKKO },
    { property: 'language', list: 'kieli', codes: KIELI },
    { property: 'raised', list: 'ammatillisensuorituksenkorotus', codes: AMMATILLISENSUORITUKSENKOROTUS },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'unitOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `vocational-unit`; if not, what is wrong with it. */
export function validateVocationalUnit(value: unknown): Parsed<VocationalUnit> {
  return parsedBy(validate, SHAPE, value);
}
