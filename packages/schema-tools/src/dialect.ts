import { isObject, type JsonObject } from './json.ts';

/** The base of every `$id`; the number is the model's major version. */
export const BASE_ID = 'https://w3id.org/nivel/1/';
export const DIALECT_ID = 'https://w3id.org/nivel/dialect/1';
export const GOVERNANCE_ID = 'https://w3id.org/nivel/vocabulary/governance/1';
export const PLAIN_DIALECT_ID = 'https://json-schema.org/draft/2020-12/schema';

/** What a node of a schema is; it decides which keywords the node may and must have. */
export type Role = 'entity' | 'definitions' | 'definition' | 'property' | 'item' | 'condition' | 'if' | 'then' | 'test' | 'code-list' | 'code';

interface Keywords {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const VALUE_KEYWORDS = ['$ref', 'type', 'enum', 'format', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'examples'];

export const KEYWORDS: Readonly<Record<Role, Keywords>> = {
  entity: {
    required: ['$schema', '$id', 'title', 'type', 'x-term', 'x-description', 'x-question', 'properties', 'required', 'additionalProperties'],
    optional: ['allOf'],
  },
  definitions: { required: ['$schema', '$id', 'title', 'x-description', '$defs'], optional: [] },
  definition: { required: ['type', 'x-description'], optional: VALUE_KEYWORDS.filter((keyword) => keyword !== '$ref' && keyword !== 'enum') },
  property: {
    required: ['x-class', 'x-category', 'x-term', 'x-description', 'x-sources'],
    optional: [...VALUE_KEYWORDS, 'items', 'minItems', 'maxItems', 'uniqueItems', 'deprecated', 'x-codes', 'x-derived', 'x-no-source'],
  },
  item: { required: [], optional: VALUE_KEYWORDS },
  condition: { required: ['if', 'then'], optional: [] },
  if: { required: ['properties', 'required'], optional: [] },
  // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword
  then: { required: ['properties'], optional: ['required'] },
  test: { required: [], optional: ['const', 'enum'] },
  'code-list': { required: ['id', 'term', 'values'], optional: ['uri', 'open', 'versions'] },
  code: { required: ['code', 'term'], optional: ['sourceCodes', 'validFrom', 'validThrough'] },
};

/** Keywords of JSON Schema that the dialect leaves out on purpose, because tools disagree on them or values become unbounded. */
export const REFUSED_KEYWORDS = new Set(
  `$anchor $comment $defs $dynamicAnchor $dynamicRef $vocabulary additionalItems additionalProperties allOf anyOf const contains contentEncoding
  contentMediaType contentSchema default definitions dependencies dependentRequired dependentSchemas description else exclusiveMaximum
  exclusiveMinimum if maxContains maxProperties minContains minProperties multipleOf not oneOf patternProperties prefixItems properties
  propertyNames readOnly required then title type unevaluatedItems unevaluatedProperties writeOnly`.split(/\s+/),
);

/** The keywords whose values are texts in three languages. */
export const TEXT_KEYWORDS = ['x-term', 'x-description', 'x-question', 'x-no-source', 'term'];

/** Names that every object inherits, and `then`, which makes a record look like a promise. */
export const RESERVED_NAMES = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then']);

/** The name after `https://w3id.org/nivel/1/common#/$defs/`, or `undefined` for any other reference. */
export function definitionNameOf(reference: unknown): string | undefined {
  const match = typeof reference === 'string' ? /^https:\/\/w3id\.org\/nivel\/1\/common#\/\$defs\/([A-Z][A-Za-z0-9]*)$/.exec(reference) : null;
  return match?.[1];
}

/** A code list that someone else keeps, so that it may get codes that we do not know yet. */
export function isOpenList(root: JsonObject): boolean {
  return root['open'] === true;
}

/** A document with `$defs` holds named forms, any other is an entity. */
export function isDefinitions(root: JsonObject): boolean {
  return isObject(root['$defs']);
}
