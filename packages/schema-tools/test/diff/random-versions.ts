import fc from 'fast-check';
import type { JsonObject } from '../../src/index.ts';
import { BASE, type Parts } from './versions.ts';

/* Random versions of the dialect: flat closed records of bounded values, shared forms, conditions on codes and booleans. */

const PATTERNS: readonly JsonObject[] = [
  { pattern: '^\\d{1,3}$', examples: ['12'] },
  { pattern: '^\\d{2,4}$', examples: ['123'] },
  { pattern: '^[a-c]{0,3}$', examples: ['ab'] },
  { pattern: '^[a-z]{1,3}$', examples: ['abc'] },
  { pattern: '^(?:ab|abc|p)$', examples: ['ab'] },
  { pattern: '^\\S(?:\\P{Cc}{0,3}\\S)?$', examples: ['a'] },
  { pattern: '^[A-Z]\\d$', examples: ['A1'] },
  { pattern: '^(?:\\d\\d){1,2}$', examples: ['1234'] },
  { pattern: '^\\p{L}{1,4}$', examples: ['é'] },
];

const NO_PATTERN: JsonObject = {};

const bounds = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const textForm = fc
  .record({ pattern: fc.option(fc.constantFrom(...PATTERNS), { nil: NO_PATTERN }), length: bounds(0, 5), least: fc.boolean(), most: fc.boolean() })
  .map(({ pattern, length: [minLength, maxLength], least, most }): JsonObject => {
    const bounded = most || pattern['pattern'] === undefined;
    return { type: 'string', ...pattern, ...(least ? { minLength } : {}), ...(bounded ? { maxLength } : {}) };
  });
const codesForm = fc.shuffledSubarray(['p', 'q', 'r', 'ab'], { minLength: 1 }).map((values): JsonObject => ({ type: 'string', enum: values }));
const numberForm = fc
  .record({ whole: fc.boolean(), limits: bounds(-4, 6) })
  .map(({ whole, limits: [low, high] }): JsonObject => ({ type: whole ? 'integer' : 'number', minimum: low / 2, maximum: high / 2 }));
const scalarForm = fc.oneof(
  { arbitrary: textForm, weight: 3 },
  { arbitrary: codesForm, weight: 3 },
  numberForm,
  fc.constant<JsonObject>({ type: 'boolean' }),
);
const sharedForm = fc.constantFrom('Word', 'Sort').map((name): JsonObject => ({ $ref: `${BASE}common#/$defs/${name}` }));
const listForm = fc
  .record({ items: fc.oneof(scalarForm, sharedForm), limits: bounds(0, 3), unique: fc.boolean(), least: fc.boolean() })
  .map(({ items, limits: [minItems, maxItems], unique, least }): JsonObject => {
    return { type: 'array', items, maxItems, ...(least ? { minItems } : {}), ...(unique ? { uniqueItems: true } : {}) };
  });
const anyForm = fc.oneof({ arbitrary: scalarForm, weight: 4 }, { arbitrary: sharedForm, weight: 1 }, { arbitrary: listForm, weight: 2 });

export const NAMES = ['a', 'b', 'c', 'd'] as const;
const someNames = fc.subarray([...NAMES]);

const values = fc.uniqueArray(fc.constantFrom<string | number | boolean>('p', 'q', 'r', 'ab', '12', 1, true, false), { minLength: 1, maxLength: 2 });
const condition = fc
  .record({ tested: fc.constantFrom(...NAMES), when: values, demanded: fc.constantFrom(...NAMES), demand: fc.option(values), required: fc.boolean() })
  .map(({ tested, when, demanded, demand, required }): JsonObject => {
    const test = when.length === 1 ? { const: when[0] ?? '' } : { enum: when };
    const wanted = demand === null ? true : { enum: demand };
    const then = { properties: { [demanded]: wanted }, ...(required || demand === null ? { required: [demanded] } : {}) };
    return { if: { properties: { [tested]: test }, required: [tested] }, then };
  });

/** Any version of the dialect. */
export const anyVersion: fc.Arbitrary<Parts> = fc
  .record({
    forms: fc.record({ Word: scalarForm, Sort: scalarForm }),
    properties: fc.dictionary(fc.constantFrom(...NAMES), anyForm, { minKeys: 1, noNullPrototype: true }),
    required: someNames,
    conditions: fc.array(condition, { maxLength: 2 }),
  })
  .map(withoutStrangers);

/** What is said of a property that the record does not have is left out, as the profile demands. */
function withoutStrangers(parts: Parts): Parts {
  const { properties = {}, required = [], conditions = [] } = parts;
  const has = (name: string): boolean => Object.hasOwn(properties, name);
  const sound = conditions.filter((each) => NAMES.every((name) => has(name) || !JSON.stringify(each).includes(`"${name}"`)));
  return { ...parts, required: required.filter(has), conditions: sound };
}

type Edit = (parts: Parts) => Parts;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ name: fc.constantFrom(...NAMES), form: anyForm }).map(
    ({ name, form }): Edit =>
      (parts) => ({ ...parts, properties: { ...parts.properties, [name]: form } }),
  ),
  fc.constantFrom(...NAMES).map(
    (name): Edit =>
      (parts) => ({ ...parts, properties: Object.fromEntries(Object.entries(parts.properties ?? {}).filter(([key]) => key !== name)) }),
  ),
  fc.record({ name: fc.constantFrom('Word', 'Sort'), form: scalarForm }).map(
    ({ name, form }): Edit =>
      (parts) => ({ ...parts, forms: { ...parts.forms, [name]: form } }),
  ),
  someNames.map(
    (required): Edit =>
      (parts) => ({ ...parts, required }),
  ),
  fc.array(condition, { maxLength: 2 }).map(
    (conditions): Edit =>
      (parts) => ({ ...parts, conditions }),
  ),
  fc
    .record({
      name: fc.constantFrom(...NAMES),
      keyword: fc.constantFrom('maxLength', 'minLength', 'minimum', 'maximum', 'minItems', 'maxItems'),
      by: fc.constantFrom(-1, 1),
    })
    .map(
      ({ name, keyword, by }): Edit =>
        (parts) =>
          nudged(parts, { name, keyword, by }),
    ),
);

function nudged(parts: Parts, { name, keyword, by }: { readonly name: string; readonly keyword: string; readonly by: number }): Parts {
  const form = parts.properties?.[name];
  const value = typeof form === 'object' ? form[keyword] : undefined;
  if (
    typeof form !== 'object' ||
    typeof value !== 'number' ||
    (keyword.endsWith('th') && value + by < 0) ||
    (keyword.endsWith('s') && value + by < 0)
  )
    return parts;
  return { ...parts, properties: { ...parts.properties, [name]: { ...form, [keyword]: value + by } } };
}

/** A version and one that was made from it by a few edits, or that has nothing to do with it. */
export const anyPair: fc.Arbitrary<{ readonly old: Parts; readonly new: Parts }> = fc
  .record({ old: anyVersion, edits: fc.array(edit, { minLength: 1, maxLength: 3 }), other: anyVersion, apart: fc.integer({ min: 0, max: 9 }) })
  .map(({ old, edits, other, apart }) => ({ old, new: apart === 0 ? other : withoutStrangers(edits.reduce((parts, change) => change(parts), old)) }));
