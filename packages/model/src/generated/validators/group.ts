/* Generated from schemas. Change those, then run `npm run generate`. */

import { validate } from '../../../generated/validators/group.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { Group } from '../types/group.ts';

const SHAPE = {
  entity: 'group',
  properties: [
    'groupKey',
    'institutionCode',
    'name',
    'groupKind',
    'schoolYear',
  ],
  codes: [],
  digits: [],
};

/** Whether a value is a record of `group`; if not, what is wrong with it. */
export function validateGroup(value: unknown): Parsed<Group> {
  return parsedBy(validate, SHAPE, value);
}
