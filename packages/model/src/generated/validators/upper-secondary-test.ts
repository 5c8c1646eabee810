/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/upper-secondary-test.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KEHITTYVANKIELITAIDONTASOT } from '../open-codes/kehittyvankielitaidontasot.ts';
import { CODES as KIELIVALIKOIMA } from '../open-codes/kielivalikoima.ts';
import { CODES as MODUULIKOODISTOLOPS2021 } from '../open-codes/moduulikoodistolops2021.ts';
import type { UpperSecondaryTest } from '../types/upper-secondary-test.ts';

const SHAPE = {
  entity: 'upper-secondary-test',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'testKind',
    'studiedLanguage',
    'module',
    'grade',
    'proficiency',
    'takenOn',
  ],
  codes: [
    { property: 'studiedLanguage', list: 'kielivalikoima', codes: KIELIVALIKOIMA },
    { property: 'module', list: 'moduulikoodistolops2021', codes: MODUULIKOODISTOLOPS2021 },
    { property: 'proficiency', list: 'arviointiasteikkokehittyvankielitaidontasot', codes: KEHITTYVANKIELITAIDONTASOT },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `upper-secondary-test`; if not, what is wrong with it. */
export function validateUpperSecondaryTest(value: unknown): Parsed<UpperSecondaryTest> {
  return parsedBy(validate, SHAPE, value);
}
