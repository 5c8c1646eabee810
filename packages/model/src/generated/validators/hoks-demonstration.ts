/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/hoks-demonstration.js';
import { hasBusinessDigit, hasOrganisationDigit, hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import { CODES as AMMATILLISENNAYTONARVIOINNISTAPAATTANEET } from '../open-codes/ammatillisennaytonarvioinnistapaattaneet.ts';
import { CODES as AMMATILLISENNAYTONSUORITUSPAIKKA } from '../open-codes/ammatillisennaytonsuorituspaikka.ts';
import { CODES as AMMATILLISENOPPIAINEET } from '../open-codes/ammatillisenoppiaineet.ts';
import { CODES as NAYTONARVIOINTIKESKUSTELIJAT } from '../open-codes/naytonarviointikeskustelijat.ts';
import type { HoksDemonstration } from '../types/hoks-demonstration.ts';

const SHAPE = {
  entity: 'hoks-demonstration',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'partId',
    'moduleKey',
    'startsOn',
    'endsOn',
    'organiserOid',
    'placeKind',
    'environmentName',
    'environmentBusinessId',
    'environmentText',
    'placeTextFi',
    'placeTextSv',
    'placeTextEn',
    'descriptionFi',
    'descriptionSv',
    'descriptionEn',
    'contents',
    'areas',
    'areaVersions',
    'deviation',
    'individualCriteria',
    'alongsideWork',
    'wantsCertificate',
    'gradeScale',
    'grade',
    'gradedOn',
    'decidedBy',
    'discussedBy',
    'rejectionReasonFi',
    'rejectionReasonSv',
    'rejectionReasonEn',
  ],
  codes: [
    { property: 'placeKind', list: 'ammatillisennaytonsuorituspaikka', codes: AMMATILLISENNAYTONSUORITUSPAIKKA },
    { property: 'areas', list: 'ammatillisenoppiaineet', codes: AMMATILLISENOPPIAINEET },
    { property: 'decidedBy', list: 'ammatillisennaytonarvioinnistapaattaneet', codes: AMMATILLISENNAYTONARVIOINNISTAPAATTANEET },
    { property: 'discussedBy', list: 'ammatillisennaytonarviointikeskusteluunosallistuneet', codes: NAYTONARVIOINTIKESKUSTELIJAT },
  ],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
    { property: 'organiserOid', hasDigit: hasOrganisationDigit },
    { property: 'environmentBusinessId', hasDigit: hasBusinessDigit },
  ],
};

/** Whether a value is a record of `hoks-demonstration`; if not, what is wrong with it. */
export function validateHoksDemonstration(value: unknown): Parsed<HoksDemonstration> {
  return parsedBy(validate, SHAPE, value);
}
