/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/study-programme.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as AMMATILLISEENTEHTAVAANVALMISTAVAKOULUTUS } from '../open-codes/ammatilliseentehtavaanvalmistavakoulutus.ts';
import { CODES as AMMATILLISENTUTKINNONSUORITUSTAPA } from '../open-codes/ammatillisentutkinnonsuoritustapa.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as KOULUTUSTYYPPI } from '../open-codes/koulutustyyppi.ts';
import { CODES as LUKIONOPPIMAARA } from '../open-codes/lukionoppimaara.ts';
import { CODES as OPINTOJENLAAJUUSYKSIKKO } from '../open-codes/opintojenlaajuusyksikko.ts';
import { CODES as PERUSOPETUKSENSUORITUSTAPA } from '../open-codes/perusopetuksensuoritustapa.ts';
import { CODES as SUORITUKSENTYYPPI } from '../open-codes/suorituksentyyppi.ts';
import type { StudyProgramme } from '../types/study-programme.ts';

const SHAPE = {
  entity: 'study-programme',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'programmeType',
    'qualification',
    'localCode',
    'nameFi',
    'nameSv',
    'nameEn',
    'descriptionFi',
    'descriptionSv',
    'descriptionEn',
    'preparesFor',
    'complements',
    'curriculumNumber',
    'educationType',
    'syllabusKind',
    'completionMode',
    'qualificationMode',
    'titles',
    'anotherTitle',
    'anotherArea',
    'unitOid',
    'groupName',
    'startedOn',
    'endedOn',
    'language',
    'otherLanguages',
    'extent',
    'extentUnit',
    'syllabusCompleted',
    'specialExamination',
    'compulsoryTestsDone',
    'average',
    'averageHasAdaptedGrades',
    'raisedAverage',
    'raisedAverageHasAdaptedGrades',
    'raisedStudyRightOid',
  ],
  codes: [
    { property: 'programmeType', list: 'suorituksentyyppi', codes: SUORITUKSENTYYPPI },
    { property: 'qualification', list: 'koulutus' },
    { property: 'preparesFor', list: 'ammatilliseentehtavaanvalmistavakoulutus', codes: AMMATILLISEENTEHTAVAANVALMISTAVAKOULUTUS },
    { property: 'complements', list: 'koulutus' },
    { property: 'educationType', list: 'koulutustyyppi', codes: KOULUTUSTYYPPI },
    { property: 'syllabusKind', list: 'lukionoppimaara', codes: LUKIONOPPIMAARA },
    { property: 'completionMode', list: 'perusopetuksensuoritustapa', codes: PERUSOPETUKSENSUORITUSTAPA },
    { property: 'qualificationMode', list: 'ammatillisentutkinnonsuoritustapa', codes: AMMATILLISENTUTKINNONSUORITUSTAPA },
    { property: 'titles', list: 'tutkintonimikkeet' },
    { property: 'language', list: 'kieli', codes: KIELI },
    { property: 'otherLanguages', list: 'kieli', codes: KIELI },
    { property: 'extentUnit', list: 'opintojenlaajuusyksikko', codes: OPINTOJENLAAJUUSYKSIKKO },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'unitOid', hasDigit: hasOrganisationDigit },
    { property: 'raisedStudyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `study-programme`; if not, what is wrong with it. */
export function validateStudyProgramme(value: unknown): Parsed<StudyProgramme> {
  return parsedBy(validate, SHAPE, value);
}
