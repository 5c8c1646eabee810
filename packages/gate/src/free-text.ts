import { FIELDS } from '@nivel/model';

/**
 * The fields that hold what somebody wrote in their own words: text without a code list in a class where more than was asked for may stand in
 * it. An extract leaves them out; names, numbers and codes are not free text.
 */
export function freeTextFields(): ReadonlySet<string> {
  const secret = FIELDS.filter((field) => field.class === 'confidential' || field.class === 'special');
  return new Set<string>(secret.filter((field) => field.values === 'text' && field.codes === undefined).map((field) => field.field));
}
