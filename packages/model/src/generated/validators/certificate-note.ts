/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/certificate-note.js';
import { hasStudyRightDigit } from '../../check-digits.ts';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { CertificateNote } from '../types/certificate-note.ts';

const SHAPE = {
  entity: 'certificate-note',
  properties: [
    'learnerKey',
    'studyRightOid',
    'outlineNumber',
    'textLanguage',
    'text',
  ],
  codes: [],
  digits: [
    { property: 'studyRightOid', hasDigit: hasStudyRightDigit },
  ],
};

/** Whether a value is a record of `certificate-note`; if not, what is wrong with it. */
export function validateCertificateNote(value: unknown): Parsed<CertificateNote> {
  return parsedBy(validate, SHAPE, value);
}
