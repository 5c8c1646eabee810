/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/competence-area.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { CompetenceArea } from '../types/competence-area.ts';

const SHAPE = {
  entity: 'competence-area',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'area',
    'startsOn',
    'endsOn',
  ],
  codes: [
    { property: 'area', list: 'osaamisala' },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `competence-area`; if not, what is wrong with it. */
export function validateCompetenceArea(value: unknown): Parsed<CompetenceArea> {
  return parsedBy(validate, SHAPE, value);
}
