/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/study-right.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
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
  ],
};

/** Whether a value is a record of `study-right`; if not, what is wrong with it. */
export function validateStudyRight(value: unknown): Parsed<StudyRight> {
  return parsedBy(validate, SHAPE, value);
}
