/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/hoks-workplace-period.js';
import { hasBusinessDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as KUNTA } from '../open-codes/kunta.ts';
import { CODES as MAATJAVALTIOT2 } from '../open-codes/maatjavaltiot2.ts';
import { CODES as OPINTOJENLAAJUUSYKSIKKO } from '../open-codes/opintojenlaajuusyksikko.ts';
import { CODES as OSAAMISENHANKKIMISTAPA } from '../open-codes/osaamisenhankkimistapa.ts';
import type { HoksWorkplacePeriod } from '../types/hoks-workplace-period.ts';

const SHAPE = {
  entity: 'hoks-workplace-period',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'periodSource',
    'partId',
    'moduleKey',
    'acquisition',
    'acquisitionVersion',
    'periodKey',
    'startsOn',
    'endsOn',
    'detail',
    'partTimePercent',
    'apprenticeshipBasis',
    'apprenticeshipBasisVersion',
    'workplaceName',
    'workplaceNameSv',
    'workplaceNameEn',
    'workplaceBusinessId',
    'tasks',
    'taskTextFi',
    'taskTextSv',
    'taskTextEn',
    'municipality',
    'country',
    'extent',
    'extentUnit',
    'instructorName',
    'instructorEmail',
    'instructorPhone',
  ],
  codes: [
    { property: 'acquisition', list: 'osaamisenhankkimistapa', codes: OSAAMISENHANKKIMISTAPA },
    { property: 'apprenticeshipBasis', list: 'oppisopimuksenperusta' },
    { property: 'municipality', list: 'kunta', codes: KUNTA },
    { property: 'country', list: 'maatjavaltiot2', codes: MAATJAVALTIOT2 },
    { property: 'extentUnit', list: 'opintojenlaajuusyksikko', codes: OPINTOJENLAAJUUSYKSIKKO },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'workplaceBusinessId', hasDigit: hasBusinessDigit },
  ],
};

/** Whether a value is a record of `hoks-workplace-period`; if not, what is wrong with it. */
export function validateHoksWorkplacePeriod(value: unknown): Parsed<HoksWorkplacePeriod> {
  return parsedBy(validate, SHAPE, value);
}
