/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/subject-study.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as KIELIVALIKOIMA } from '../open-codes/kielivalikoima.ts';
import { CODES as LUKIONMUUTOPINNOT } from '../open-codes/lukionmuutopinnot.ts';
import { CODES as OPINTOJENLAAJUUSYKSIKKO } from '../open-codes/opintojenlaajuusyksikko.ts';
import { CODES as OPPIAINEAIDINKIELIJAKIRJALLISUUS } from '../open-codes/oppiaineaidinkielijakirjallisuus.ts';
import { CODES as OPPIAINEMATEMATIIKKA } from '../open-codes/oppiainematematiikka.ts';
import { CODES as PERUSOPETUKSENSUORITUSTAPA } from '../open-codes/perusopetuksensuoritustapa.ts';
import { CODES as SUORITUKSENTYYPPI } from '../open-codes/suorituksentyyppi.ts';
import type { SubjectStudy } from '../types/subject-study.ts';

const SHAPE = {
  entity: 'subject-study',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'subject',
    'otherStudies',
    'partType',
    'localCode',
    'nameFi',
    'nameSv',
    'nameEn',
    'descriptionFi',
    'descriptionSv',
    'descriptionEn',
    'syllabus',
    'studiedLanguage',
    'mathematicsSyllabus',
    'compulsory',
    'extent',
    'extentUnit',
    'curriculumNumber',
    'weighted',
    'completionMode',
    'specialExamination',
    'language',
    'grade',
    'gradedOn',
    'restrictedSyllabus',
    'individualisedSyllabus',
    'subjectGradeLevel',
  ],
  codes: [
    { property: 'otherStudies', list: 'lukionmuutopinnot', codes: LUKIONMUUTOPINNOT },
    { property: 'partType', list: 'suorituksentyyppi', codes: SUORITUKSENTYYPPI },
    { property: 'syllabus', list: 'oppiaineaidinkielijakirjallisuus', codes: OPPIAINEAIDINKIELIJAKIRJALLISUUS },
    { property: 'studiedLanguage', list: 'kielivalikoima', codes: KIELIVALIKOIMA },
    { property: 'mathematicsSyllabus', list: 'oppiainematematiikka', codes: OPPIAINEMATEMATIIKKA },
    { property: 'extentUnit', list: 'opintojenlaajuusyksikko', codes: OPINTOJENLAAJUUSYKSIKKO },
    { property: 'completionMode', list: 'perusopetuksensuoritustapa', codes: PERUSOPETUKSENSUORITUSTAPA },
    { property: 'language', list: 'kieli', codes: KIELI },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `subject-study`; if not, what is wrong with it. */
export function validateSubjectStudy(value: unknown): Parsed<SubjectStudy> {
  return parsedBy(validate, SHAPE, value);
}
