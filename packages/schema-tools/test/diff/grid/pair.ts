import type { DiffRule, Direction, Level } from '../../../src/diff.ts';
import type { JsonObject } from '../../../src/index.ts';
import { BASE, type Parts } from '../versions.ts';

/** A difference that must be found: rule, subject, and, where it is not what the rule usually means, who breaks. */
export type Expected = readonly [rule: DiffRule, subject: string, level: Level, direction: Direction];

/** Two versions and everything that lies between them. */
export interface GridPair {
  readonly name: string;
  readonly old: Parts;
  readonly new: Parts;
  readonly expect: readonly Expected[];
}

export const text = (more: JsonObject = {}): JsonObject => ({ type: 'string', maxLength: 20, ...more });
export const codes = (...values: readonly string[]) => ({ type: 'string', enum: values });
export const number = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });
export const list = (items: JsonObject, more: JsonObject = {}) => ({ type: 'array', items, maxItems: 5, ...more });
export const form = (name: string, document = 'common') => ({ $ref: `${BASE}${document}#/$defs/${name}` });
export const when = (property: string, ...values: readonly string[]) => ({ properties: { [property]: { enum: values } }, required: [property] });
export const one = (property: object): Parts => ({ properties: { a: property } }) as Parts;

export const B = 'breaking';
export const A = 'additive';
export const W = 'annotation';
export const U = 'undecided';
