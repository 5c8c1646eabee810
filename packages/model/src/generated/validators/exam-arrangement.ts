/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/exam-arrangement.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { ExamArrangement } from '../types/exam-arrangement.ts';

const SHAPE = {
  entity: 'exam-arrangement',
  properties: [
    'learnerKey',
    'arrangement',
    'examPlace',
    'subject',
    'decidedOn',
    'validFrom',
    'validThrough',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `exam-arrangement`; if not, what is wrong with it. */
export function validateExamArrangement(value: unknown): Parsed<ExamArrangement> {
  return parsedBy(validate, SHAPE, value);
}
