/** A value without parts. */
export type Scalar = boolean | number | string;

/** A value as JSON writes it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The strings of a list; anything else in it is left out. Not a list: nothing. */
export function stringsOf(value: unknown): readonly string[] {
  return isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The object under a key, or an empty one. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}
