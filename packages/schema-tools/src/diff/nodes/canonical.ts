import { compareText } from '@nivel/diagnostics';
import { isArray, isObject, type Json } from '../../json.ts';

/** A JSON value as one text in which the order of keys plays no part. */
export function canonicalText(value: Json | undefined): string {
  return JSON.stringify(sorted(value)) ?? 'undefined';
}

export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}

function sorted(value: Json | undefined): unknown {
  if (isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
