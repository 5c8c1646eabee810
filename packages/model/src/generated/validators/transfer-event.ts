/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/transfer-event.js';
import { hasOrganisationDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { TransferEvent } from '../types/transfer-event.ts';

const SHAPE = {
  entity: 'transfer-event',
  properties: [
    'learnerKey',
    'transferState',
    'fromProviderOid',
    'fromSchoolCode',
    'toProviderOid',
    'toSchoolCode',
    'basicEducationEndedOn',
    'placeAcceptedOn',
    'movedOn',
    'releaseKey',
  ],
  codes: [],
  digits: [
    { property: 'fromProviderOid', hasDigit: hasOrganisationDigit },
    { property: 'toProviderOid', hasDigit: hasOrganisationDigit },
  ],
};

/** Whether a value is a record of `transfer-event`; if not, what is wrong with it. */
export function validateTransferEvent(value: unknown): Parsed<TransferEvent> {
  return parsedBy(validate, SHAPE, value);
}
