import { isArray, isObject, type Json, type JsonObject, stringsOf } from '../../json.ts';
import { type Site, siteIn, valueAt } from '../schema-version.ts';
import { conditionsOf } from './conditions-of.ts';
import { isUnderstood } from './keyword-kinds.ts';
import { isRefused } from './refusal.ts';
import type { SchemaIndex } from './schema-index.ts';
import { type OpaqueNode, type RecordPart, TYPES, type TypedNode, type TypeName, type ValueNode } from './value-node.ts';

/** The form that is written at a site. A keyword or a value that is not understood makes it opaque: nothing is guessed. */
export function formOf(site: Site, value: Json | undefined, index: SchemaIndex): ValueNode {
  if (value === true) return typedForm(site, {}, index);
  if (value === false) return { kind: 'members', site, examples: [], values: [], keyword: 'enum' };
  if (!isObject(value)) return opaque(site, ['$ref'], index);
  const foreign = foreignKeywords(value, site);
  return foreign.length > 0 ? opaque(site, foreign, index) : understoodForm(site, value, index);
}

function understoodForm(site: Site, value: JsonObject, index: SchemaIndex): ValueNode {
  const typed = typedForm(site, value, index);
  const keyword = value['const'] === undefined ? 'enum' : 'const';
  const written = keyword === 'const' ? [value['const'] ?? null] : value['enum'];
  if (written === undefined) return typed;
  const listed = isArray(written) ? written : [];
  const allowed = keyword === 'const' && isArray(value['enum']) ? listed.filter((member) => [value['enum']].flat().includes(member)) : listed;
  const values = allowed.filter((member) => !isRefused(typed, member));
  return { kind: 'members', site, examples: typed.examples, values, keyword };
}

function opaque(site: Site, keywords: readonly string[], index: SchemaIndex): OpaqueNode {
  return { kind: 'opaque', site, examples: examplesAt(site), keywords, canonical: index.canonicalAt(site) };
}

function examplesAt(site: Site): readonly Json[] {
  const examples = valueAt(siteIn(site, 'examples'));
  return isArray(examples) ? examples : [];
}

/** The keywords that the comparison does not know, or knows but not with this value. */
function foreignKeywords(value: JsonObject, site: Site): readonly string[] {
  const unknown = Object.keys(value).filter((keyword) => !isUnderstood(keyword));
  const odd = Object.keys(value).filter((keyword) => EXPECTED[keyword]?.(value[keyword] ?? null) === false);
  const conditions = value['allOf'] !== undefined && conditionsOf(siteIn(site, 'allOf'), value['allOf']) === undefined ? ['allOf'] : [];
  return [...unknown, ...odd, ...conditions];
}

const isText = (value: Json): boolean => typeof value === 'string';
const isNumber = (value: Json): boolean => typeof value === 'number';
const isScalar = (value: Json): boolean => typeof value !== 'object' || value === null;
const isForm = (value: Json): boolean => isObject(value) || typeof value === 'boolean';

const EXPECTED: Readonly<Record<string, (value: Json) => boolean>> = {
  $ref: () => false,
  type: (value) => namesOfTypes(value).every((name) => name === 'integer' || TYPES.some((type) => type === name)),
  enum: (value) => isArray(value) && value.every(isScalar),
  const: isScalar,
  minimum: isNumber,
  maximum: isNumber,
  minLength: isNumber,
  maxLength: isNumber,
  pattern: isText,
  items: isForm,
  minItems: isNumber,
  maxItems: isNumber,
  uniqueItems: (value) => typeof value === 'boolean',
  properties: (value) => isObject(value) && Object.values(value).every(isForm),
  required: (value) => isArray(value) && value.every(isText),
  additionalProperties: (value) => typeof value === 'boolean',
};

function namesOfTypes(value: Json): readonly Json[] {
  return isArray(value) ? value : [value];
}

function typedForm(site: Site, value: JsonObject, index: SchemaIndex): TypedNode {
  const names = value['type'] === undefined ? TYPES : namesOfTypes(value['type']);
  const types = TYPES.filter((type) => names.includes(type) || (type === 'number' && names.includes('integer')));
  const limit = (keyword: string, otherwise: number): number => (typeof value[keyword] === 'number' ? value[keyword] : otherwise);
  const infinite = Number.POSITIVE_INFINITY;
  return {
    kind: 'typed',
    site,
    examples: isArray(value['examples']) ? value['examples'] : [],
    types: [...new Set<TypeName>(types)],
    number: {
      whole: names.includes('integer') && !names.includes('number'),
      minimum: limit('minimum', -infinite),
      maximum: limit('maximum', infinite),
    },
    text: {
      pattern: typeof value['pattern'] === 'string' ? value['pattern'] : undefined,
      minLength: limit('minLength', 0),
      maxLength: limit('maxLength', infinite),
    },
    list: {
      item: () => index.nodeAt(siteIn(site, 'items')),
      minItems: limit('minItems', 0),
      maxItems: limit('maxItems', infinite),
      unique: value['uniqueItems'] === true,
    },
    record: recordPart(site, value, index),
  };
}

function recordPart(site: Site, value: JsonObject, index: SchemaIndex): RecordPart {
  const names = isObject(value['properties']) ? Object.keys(value['properties']) : [];
  return {
    site,
    properties: new Map(names.map((name) => [name, () => index.nodeAt(siteIn(site, 'properties', name))])),
    required: stringsOf(value['required']),
    open: value['additionalProperties'] !== false,
    conditions: conditionsOf(siteIn(site, 'allOf'), value['allOf']) ?? [],
  };
}
