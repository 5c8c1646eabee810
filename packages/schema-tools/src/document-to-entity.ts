import { LANGUAGES, type Texts } from '@nivel/diagnostics';
import { definitionNameOf } from './dialect.ts';
import { isArray, isObject, type Json, type JsonObject, objectAt, type Scalar, stringsOf } from './json.ts';
import type { SchemaDocument } from './schema-file.ts';
import type { EntitySchema, Property, Shape } from './schema-set.ts';
import {
  type Code,
  type CodeList,
  type CodeNames,
  type Condition,
  type ConditionTest,
  DATA_CLASSES,
  type DataClass,
  type Definition,
} from './schema-set.ts';

/* Documents that the profile check found sound become typed values. What is not as the profile says is a fault of ours and throws. */

export function entityOf(source: SchemaDocument): EntitySchema {
  const { root } = source;
  return {
    name: source.name,
    typeName: textAt(root, 'title'),
    id: textAt(root, '$id'),
    term: textsAt(root, 'x-term'),
    description: textsAt(root, 'x-description'),
    question: textsAt(root, 'x-question'),
    properties: Object.keys(objectAt(root, 'properties')).map((name) => propertyOf(source, name)),
    conditions: listAt(root, 'allOf').map(conditionOf),
    place: source.document.placeOf([]),
  };
}

export function definitionsOf(source: SchemaDocument): readonly Definition[] {
  return Object.entries(objectAt(source.root, '$defs')).map(([name, value]) => ({
    name,
    shape: shapeOf(asObject(value)),
    description: textsAt(asObject(value), 'x-description'),
    place: source.document.placeOfKey(['$defs', name]),
  }));
}

export function codeListOf(source: SchemaDocument): CodeList {
  const { root } = source;
  return {
    id: source.name,
    ...(typeof root['uri'] === 'string' ? { uri: root['uri'] } : {}),
    open: root['open'] === true,
    versions: isArray(root['versions']) ? root['versions'].filter((version) => typeof version === 'number') : [],
    term: textsAt(root, 'term'),
    values: listAt(root, 'values').map(codeOf),
    place: source.document.placeOf([]),
  };
}

function codeOf(value: JsonObject): Code {
  const { validFrom, validThrough } = value;
  return {
    code: textAt(value, 'code'),
    term: namesAt(value, 'term'),
    sourceCodes: stringsOf(value['sourceCodes']),
    ...(typeof validFrom === 'string' ? { validFrom } : {}),
    ...(typeof validThrough === 'string' ? { validThrough } : {}),
  };
}

function namesAt(parent: JsonObject, key: string): CodeNames {
  const texts = objectAt(parent, key);
  const known = LANGUAGES.filter((language) => Object.hasOwn(texts, language));
  return Object.fromEntries(known.map((language) => [language, textAt(texts, language)]));
}

function propertyOf(source: SchemaDocument, name: string): Property {
  const value = objectAt(objectAt(source.root, 'properties'), name);
  const codes = value['x-codes'];
  return {
    name,
    shape: shapeOf(value),
    required: stringsOf(source.root['required']).includes(name),
    deprecated: value['deprecated'] === true,
    class: classOf(value),
    category: textAt(value, 'x-category'),
    term: textsAt(value, 'x-term'),
    description: textsAt(value, 'x-description'),
    ...(typeof codes === 'string' ? { codes } : {}),
    sources: stringsOf(value['x-sources']),
    derivedFrom: stringsOf(value['x-derived']),
    ...(isObject(value['x-no-source']) ? { noSource: textsAt(value, 'x-no-source') } : {}),
    place: source.document.placeOfKey(['properties', name]),
  };
}

function classOf(value: JsonObject): DataClass {
  const found = DATA_CLASSES.find((name) => name === value['x-class']);
  if (found === undefined) throw new UnsoundSchema('x-class');
  return found;
}

function shapeOf(value: JsonObject): Shape {
  const name = definitionNameOf(value['$ref']);
  if (name !== undefined) return { kind: 'reference', name };
  if (isArray(value['enum'])) return { kind: 'codes', values: stringsOf(value['enum']) };
  switch (value['type']) {
    case 'string':
      return textShapeOf(value);
    case 'integer':
    case 'number':
      return { kind: 'number', whole: value['type'] === 'integer', minimum: numberAt(value, 'minimum'), maximum: numberAt(value, 'maximum') };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      return listShapeOf(value);
    default:
      throw new UnsoundSchema('type');
  }
}

function textShapeOf(value: JsonObject): Shape {
  const { pattern, minLength, maxLength, format } = value;
  return {
    kind: 'text',
    ...(format === 'date' ? { format } : {}),
    ...(typeof pattern === 'string' ? { pattern } : {}),
    ...(typeof minLength === 'number' ? { minLength } : {}),
    ...(typeof maxLength === 'number' ? { maxLength } : {}),
    examples: stringsOf(value['examples']),
  };
}

function listShapeOf(value: JsonObject): Shape {
  const { minItems } = value;
  return {
    kind: 'list',
    item: shapeOf(objectAt(value, 'items')),
    minItems: typeof minItems === 'number' ? minItems : 0,
    maxItems: numberAt(value, 'maxItems'),
    unique: value['uniqueItems'] === true,
  };
}

function conditionOf(value: JsonObject): Condition {
  const consequence = objectAt(value, 'then');
  return { when: testsOf(objectAt(value, 'if')), demands: testsOf(consequence), required: stringsOf(consequence['required']) };
}

function testsOf(side: JsonObject): readonly ConditionTest[] {
  return Object.entries(objectAt(side, 'properties')).map(([property, test]) => {
    const values = isObject(test) ? scalarsOf(isArray(test['enum']) ? test['enum'] : [test['const'] ?? null]) : [];
    return values.length === 0 ? { property } : { property, values };
  });
}

function scalarsOf(values: readonly Json[]): readonly Scalar[] {
  return values.filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');
}

function textsAt(parent: JsonObject, key: string): Texts {
  const texts = objectAt(parent, key);
  return { fi: textAt(texts, 'fi'), sv: textAt(texts, 'sv'), en: textAt(texts, 'en') };
}

function textAt(parent: JsonObject, key: string): string {
  const value = parent[key];
  if (typeof value !== 'string') throw new UnsoundSchema(key);
  return value;
}

function numberAt(parent: JsonObject, key: string): number {
  const value = parent[key];
  if (typeof value !== 'number') throw new UnsoundSchema(key);
  return value;
}

function listAt(parent: JsonObject, key: string): readonly JsonObject[] {
  const value = parent[key];
  return isArray(value) ? value.map(asObject) : [];
}

function asObject(value: Json): JsonObject {
  if (!isObject(value)) throw new UnsoundSchema('object');
  return value;
}

/** A schema that passed the profile check is not as the profile says: the check has a hole. */
export class UnsoundSchema extends Error {
  override readonly name = 'UnsoundSchema';
  constructor(keyword: string) {
    super(`the profile check let a schema pass whose \`${keyword}\` cannot be read`);
  }
}
