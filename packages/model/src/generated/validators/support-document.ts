/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/support-document.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { SupportDocument } from '../types/support-document.ts';

const SHAPE = {
  entity: 'support-document',
  properties: [
    'learnerKey',
    'documentKind',
    'vocabulary',
    'madeOn',
    'validThrough',
    'extract',
    'judgedByRole',
    'judgedOn',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `support-document`; if not, what is wrong with it. */
export function validateSupportDocument(value: unknown): Parsed<SupportDocument> {
  return parsedBy(validate, SHAPE, value);
}
