/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/learning-mode-period.js';
import { hasBusinessDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as JARJESTAMISMUOTO } from '../open-codes/jarjestamismuoto.ts';
import { CODES as OSAAMISENHANKKIMISTAPA } from '../open-codes/osaamisenhankkimistapa.ts';
import type { LearningModePeriod } from '../types/learning-mode-period.ts';

const SHAPE = {
  entity: 'learning-mode-period',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'modeKind',
    'arrangement',
    'acquisition',
    'workplaceBusinessId',
    'workplaceName',
    'startsOn',
    'endsOn',
  ],
  codes: [
    { property: 'arrangement', list: 'jarjestamismuoto', codes: JARJESTAMISMUOTO },
    { property: 'acquisition', list: 'osaamisenhankkimistapa', codes: OSAAMISENHANKKIMISTAPA },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'workplaceBusinessId', hasDigit: hasBusinessDigit },
  ],
};

/** Whether a value is a record of `learning-mode-period`; if not, what is wrong with it. */
export function validateLearningModePeriod(value: unknown): Parsed<LearningModePeriod> {
  return parsedBy(validate, SHAPE, value);
}
