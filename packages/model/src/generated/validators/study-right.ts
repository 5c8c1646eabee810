/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/study-right.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as LAHDEJARJESTELMA } from '../open-codes/lahdejarjestelma.ts';
import { CODES as OPISKELUOIKEUDENTYYPPI } from '../open-codes/opiskeluoikeudentyyppi.ts';
import { CODES as TUVAJARJESTAMISLUPA } from '../open-codes/tuvajarjestamislupa.ts';
import type { StudyRight } from '../types/study-right.ts';

const SHAPE = {
  entity: 'study-right',
  properties: [
    'learnerKey',
    'studyRightOid',
    'schoolCode',
    'gradeLevel',
    'className',
    'startedOn',
    'endedOn',
    'state',
    'compulsoryUntil',
    'acceptedProviderOid',
    'acceptedSchoolCode',
    'placeAcceptedOn',
    'outlineNumber',
    'studyRightType',
    'schoolOid',
    'providerOid',
    'schoolThenOid',
    'sourceSystem',
    'sourceSystemKey',
    'sourceLinkCutAt',
    'version',
    'updatedAt',
    'containingStudyRightOid',
    'containingSchoolOid',
    'expectedEndOn',
    'extended',
    'bought',
    'syllabusCompleted',
    'preparatoryLicence',
    'foreignExchange',
    'startedBeforeCompulsory',
    'staffTraining',
    'exportedEducation',
    'movedToNewRequirements',
    'startPostponed',
    'outsideGrades',
  ],
  codes: [
    { property: 'studyRightType', list: 'opiskeluoikeudentyyppi', codes: OPISKELUOIKEUDENTYYPPI },
    { property: 'sourceSystem', list: 'lahdejarjestelma', codes: LAHDEJARJESTELMA },
    { property: 'preparatoryLicence', list: 'tuvajarjestamislupa', codes: TUVAJARJESTAMISLUPA },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'acceptedProviderOid', hasDigit: hasOrganisationDigit },
    { property: 'schoolOid', hasDigit: hasOrganisationDigit },
    { property: 'providerOid', hasDigit: hasOrganisationDigit },
    { property: 'schoolThenOid', hasDigit: hasOrganisationDigit },
    { property: 'containingStudyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'containingSchoolOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `study-right`; if not, what is wrong with it. */
export function validateStudyRight(value: unknown): Parsed<StudyRight> {
  return parsedBy(validate, SHAPE, value);
}
