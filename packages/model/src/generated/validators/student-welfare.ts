/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/student-welfare.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { StudentWelfare } from '../types/student-welfare.ts';

const SHAPE = {
  entity: 'student-welfare',
  properties: [
    'learnerKey',
    'caseReportExists',
    'note',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `student-welfare`; if not, what is wrong with it. */
export function validateStudentWelfare(value: unknown): Parsed<StudentWelfare> {
  return parsedBy(validate, SHAPE, value);
}
