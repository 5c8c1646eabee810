import { CODE_LISTS, fieldInfo } from '@nivel/model';
import fc from 'fast-check';
import type { DocumentBinding, FieldRule, Place, Writing } from '../src/documents/document-binding.ts';
import { placeOf } from '../src/documents/place-of.ts';

/** A text that gives itself away where it does not belong. */
export const MARK = 'merkki';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
/** Parts inside parts, from the root; the binding itself has no end. */
const DEPTH = 5;

/** Documents of a binding: objects with some of the keys of their places, and values of the kind that belongs there or nearly. */
export function documents(binding: DocumentBinding, root: string): fc.Arbitrary<unknown> {
  return objectOf(binding, placeOf(binding, root), { entity: '', depth: 0 });
}

interface Context {
  readonly entity: string;
  readonly depth: number;
}

function objectOf(binding: DocumentBinding, place: Place, { entity, depth }: Context): fc.Arbitrary<unknown> {
  const inside = { entity: place.record ?? entity, depth: depth + 1 };
  if (place.value !== undefined) return writtenFor(place.value, place.value.to, inside.entity);
  const entries = Object.entries(place.fields).filter(([key]) => place.lacks?.includes(key) !== true);
  const chosen = fc.subarray(entries, { minLength: Math.min(entries.length, 3), maxLength: Math.min(entries.length, 12 - depth) });
  return chosen.chain((some) => {
    const values = Object.fromEntries(some.map(([key, rule]) => [key, ruleValue(binding, rule, key, inside)]));
    return fc.record(values).map((value) => withConditions(place, value));
  });
}

/** Puts the texts in by which an object is told from others. */
function withConditions({ when = {}, has = [] }: Place, value: Record<string, unknown>): unknown {
  for (const key of has) value[key] ??= MARK;
  for (const [path, [text = '']] of Object.entries(when)) put(value, path.split('.'), text);
  return value;
}

function put(value: Record<string, unknown>, [key = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    value[key] ??= text;
    return;
  }
  const child = typeof value[key] === 'object' && value[key] !== null && !Array.isArray(value[key]) ? { ...value[key] } : {};
  value[key] = child;
  put(child as Record<string, unknown>, rest, text);
}

function ruleValue(binding: DocumentBinding, rule: FieldRule, key: string, context: Context): fc.Arbitrary<unknown> {
  if (context.depth > DEPTH) return fc.constant([]);
  if ('to' in rule) return writtenFor(rule, rule.to, context.entity);
  if ('list' in rule) return fc.array(writtenFor(rule, rule.list, context.entity), { maxLength: 3 });
  if ('columns' in rule) {
    const row = Object.entries(rule.columns).map(([column, each]) => [column, writtenFor(each, each.list, context.entity)]);
    return fc.array(fc.record(Object.fromEntries(row)), { maxLength: 3 });
  }
  if ('leave' in rule || 'hold' in rule) return fc.jsonValue({ maxDepth: 2 });
  if ('in' in rule) return objectOf(binding, rule.in, context);
  if ('go' in rule) return oneOf(binding, rule.go, context);
  if ('each' in rule) return fc.array(oneOf(binding, [...rule.each, ...(rule.last ?? [])], context), { minLength: 1, maxLength: 2 });
  const [companion] = rule.companion.map((id) => placeOf(binding, id));
  const shared = companion?.fields[key];
  return shared === undefined ? fc.constant(null) : ruleValue(binding, shared, key, { ...context, entity: companion?.record ?? '' });
}

function oneOf(binding: DocumentBinding, ids: readonly string[], context: Context): fc.Arbitrary<unknown> {
  return fc.oneof(...ids.map((id) => objectOf(binding, placeOf(binding, id), context)));
}

function writtenFor(rule: Writing, property: string, entity: string): fc.Arbitrary<unknown> {
  switch (rule.as ?? 'same') {
    case 'same':
      return scalars(`${entity}.${property}`);
    case 'flag':
      return fc.boolean();
    case 'coded':
      return codes(rule, `${entity}.${property}`).map((code) => `${rule.prefix ?? ''}${code}`);
    case 'localized':
      return fc.dictionary(fc.constantFrom(...LANGUAGES, 'de'), texts, { maxKeys: 3 });
    case 'code':
    case 'code-number':
      return codeReference(rule, codes(rule, `${entity}.${property}`));
  }
}

function codeReference(rule: Writing, code: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const right = fc.constantFrom(...(rule.lists ?? ['jokinkoodisto']));
  const list = fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: fc.constant('vaarakoodisto') });
  const names = fc.dictionary(fc.constantFrom(...LANGUAGES), texts, { maxKeys: 2 });
  const shape = { koodiarvo: code, koodistoUri: list, nimi: names, lyhytNimi: names, koodistoVersio: fc.integer({ min: 1, max: 20 }) };
  return fc.record(shape, { requiredKeys: ['koodiarvo'] });
}

function codes({ codes: table }: Writing, field: string): fc.Arbitrary<string> {
  const list = fieldInfo(field)?.codes;
  const known = list === undefined ? [] : CODE_LISTS[list].values.flatMap(({ code, sourceCodes }) => sourceCodes ?? [code]);
  const values = [...Object.keys(table ?? {}), ...known, 'tuntematon', '9'];
  return fc.constantFrom(...values);
}

const texts = fc.constantFrom(MARK, `${MARK} ja muuta`, ` ${MARK}`, `${MARK}\n${MARK} `, '', ' ', `${MARK}\u0000`, MARK.repeat(900));
const days = fc.constantFrom('2025-08-01', '2024-02-29', '2025-02-30', '1.8.2025', '2025-08-01T10:11:12.123', '2025-08-01T10:11:12Z');
const identifiers = fc.constantFrom(
  '1.2.246.562.24.44651722625',
  '1.2.246.562.24.00000000001',
  '1.2.246.562.15.76811932029',
  '1.2.246.562.15.11111111111',
  '1.2.246.562.10.54453921329',
  '010110A9998',
  'epävalidiHetu',
  '1234567-1',
);

/** Values for a field that takes them as they are, most of the type that it has. */
function scalars(field: string): fc.Arbitrary<unknown> {
  const numbers = fc.constantFrom(0, 1, 2.5, 38, 100, -1, 1e21);
  const any = fc.oneof(texts, days, identifiers, numbers, fc.boolean(), fc.constant(null));
  switch (fieldInfo(field)?.values) {
    case 'boolean':
      return fc.oneof({ weight: 8, arbitrary: fc.boolean() }, { weight: 1, arbitrary: any });
    case 'number':
      return fc.oneof({ weight: 8, arbitrary: numbers }, { weight: 1, arbitrary: any });
    case 'date':
      return fc.oneof({ weight: 8, arbitrary: days }, { weight: 1, arbitrary: any });
    default:
      return fc.oneof({ weight: 4, arbitrary: texts }, { weight: 4, arbitrary: identifiers }, { weight: 1, arbitrary: any });
  }
}
