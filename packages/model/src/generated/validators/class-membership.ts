/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/class-membership.js';
import { hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KIELI } from '../open-codes/kieli.ts';
import { CODES as KOULUTUSTYYPPI } from '../open-codes/koulutustyyppi.ts';
import { CODES as PERUSOPETUKSENSUORITUSTAPA } from '../open-codes/perusopetuksensuoritustapa.ts';
import type { ClassMembership } from '../types/class-membership.ts';

const SHAPE = {
  entity: 'class-membership',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'gradeLevel',
    'className',
    'unitOid',
    'curriculumNumber',
    'educationType',
    'completionMode',
    'startedOn',
    'language',
    'otherLanguages',
    'immersionLanguage',
    'keptBack',
    'partTimeSpecialTeaching',
  ],
  codes: [
    { property: 'educationType', list: 'koulutustyyppi', codes: KOULUTUSTYYPPI },
    { property: 'completionMode', list: 'perusopetuksensuoritustapa', codes: PERUSOPETUKSENSUORITUSTAPA },
    { property: 'language', list: 'kieli', codes: KIELI },
    { property: 'otherLanguages', list: 'kieli', codes: KIELI },
    { property: 'immersionLanguage', list: 'kieli', codes: KIELI },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'unitOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `class-membership`; if not, what is wrong with it. */
export function validateClassMembership(value: unknown): Parsed<ClassMembership> {
  return parsedBy(validate, SHAPE, value);
}
