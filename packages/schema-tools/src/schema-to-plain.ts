import { PLAIN_DIALECT_ID } from './dialect.ts';
import { isArray, isObject, type Json, type JsonObject } from './json.ts';

/**
 * A schema in the plain dialect of 2020-12, for tools that do not know ours: governance keywords are left out, and the English
 * `x-description` becomes the standard `description`.
 */
export function plainSchemaOf(root: JsonObject): JsonObject {
  return { ...plainObject(root), $schema: PLAIN_DIALECT_ID };
}

function plainObject(value: JsonObject): JsonObject {
  const description = value['x-description'];
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('x-'));
  return {
    ...Object.fromEntries(kept.map(([key, member]) => [key, plainValue(member)])),
    ...(isObject(description) ? { description: description['en'] ?? '' } : {}),
  };
}

function plainValue(value: Json): Json {
  if (isArray(value)) return value.map(plainValue);
  return isObject(value) ? plainObject(value) : value;
}
