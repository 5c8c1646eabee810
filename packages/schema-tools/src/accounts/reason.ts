import { LANGUAGES } from '@nivel/diagnostics';
import { isObject } from '../json.ts';

/** Whether a value is a reason that people can read: a text in every language. */
export function isReason(value: unknown): boolean {
  return isObject(value) && LANGUAGES.every((language) => typeof value[language] === 'string' && value[language] !== '');
}
