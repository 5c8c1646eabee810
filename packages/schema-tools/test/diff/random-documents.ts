import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/index.ts';
import { validatorOf } from './independent.ts';
import { NAMES } from './random-versions.ts';
import { BASE, type Parts } from './versions.ts';

const TEXTS = [
  '',
  'a',
  'ab',
  'abc',
  'abcd',
  'abcde',
  'abcdef',
  '1',
  '12',
  '123',
  '1234',
  '12345',
  'A1',
  'p',
  'q',
  'r',
  's',
  'é',
  'éé',
  'ééééé',
  '🐈',
  'a b',
  ' a',
  'z',
  'zzz',
  'A',
];
const NUMBERS = Array.from({ length: 25 }, (_, index) => (index - 12) / 4);
const SCALARS: readonly Json[] = [...TEXTS, ...NUMBERS, true, false, null];

/** Values of every kind, near the bounds that random versions have. */
function lists(scalars: readonly Json[]): readonly Json[] {
  const pairs = scalars.flatMap((value, index) => [
    [value, value],
    [value, scalars[(index + 1) % scalars.length] ?? null],
  ]);
  const three = scalars.map((value, index) => [value, scalars[(index + 1) % scalars.length] ?? null, scalars[(index + 2) % scalars.length] ?? null]);
  const four = scalars.map((value) => [value, value, value, value]);
  return [[], ...scalars.map((value) => [value]), ...pairs, ...three, ...four];
}

/** One version as a judge of whole records and of single values. */
export interface VersionJudge {
  readonly accepts: ValidateFunction;
  readonly valuesOf: ReadonlyMap<string, readonly Json[]>;
}

export function judgeOf(parts: Parts): VersionJudge {
  const ajv = validatorOf(parts);
  const accepts = ajv.getSchema(`${BASE}thing`);
  if (accepts === undefined) throw new RangeError('there is no entity');
  return { accepts, valuesOf: new Map(Object.entries(parts.properties ?? {}).map(([name, form]) => [name, knownValuesOf(ajv, form, parts)])) };
}

/** The two versions of a pair have most forms in common, and so have many pairs. */
const KNOWN = new Map<string, readonly Json[]>();

function knownValuesOf(ajv: Ajv2020, form: JsonObject | boolean, { forms = {} }: Parts): readonly Json[] {
  const text = JSON.stringify(form);
  const key = text.includes('$ref') ? `${text} ${JSON.stringify(forms)}` : text;
  const values = KNOWN.get(key) ?? valuesOf(ajv, form);
  KNOWN.set(key, values);
  return values;
}

/** Values that a form accepts. Lists are made of values that their form accepts, and of a few others. */
function valuesOf(ajv: Ajv2020, form: JsonObject | boolean): readonly Json[] {
  const items = typeof form === 'object' ? form['items'] : undefined;
  const inner =
    typeof items === 'object' && items !== null && !Array.isArray(items) ? SCALARS.filter((value) => ajv.validate(items as JsonObject, value)) : [];
  const candidates = items === undefined ? SCALARS : lists(inner.length > 0 ? inner : SCALARS);
  return candidates.filter((value) => ajv.validate(form, value));
}

/** Records that a version is likely to accept: each property absent, or one of the values that either version accepts. */
export function documentsOf(judges: readonly VersionJudge[], seed: number, count: number): readonly JsonObject[] {
  const record = fc.record(
    Object.fromEntries(
      NAMES.map((name) => {
        const values = judges.flatMap((judge) => judge.valuesOf.get(name) ?? []);
        return [name, values.length === 0 ? fc.constant<Json>(null) : fc.constantFrom<Json>(...values)];
      }),
    ),
    { requiredKeys: [] },
  );
  const known = (name: string): boolean => judges.some((judge) => (judge.valuesOf.get(name) ?? []).length > 0);
  return fc
    .sample(record, { seed, numRuns: count })
    .map((document) => Object.fromEntries(Object.entries(document).filter(([name]) => known(name))) as JsonObject);
}
