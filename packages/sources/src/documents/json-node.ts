/** One value of a JSON document, with the offset of its first character. Objects keep their keys in order and reach no prototype. */
export type JsonNode = JsonObject | JsonList | JsonScalar;

export interface JsonObject {
  readonly kind: 'object';
  readonly at: number;
  readonly entries: readonly JsonEntry[];
}

export interface JsonEntry {
  readonly key: string;
  readonly node: JsonNode;
}

export interface JsonList {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly JsonNode[];
}

export type Scalar = string | number | boolean | null;

export interface JsonScalar {
  readonly kind: 'scalar';
  readonly at: number;
  readonly value: Scalar;
  /**
   * The text as it stands in the document, where `value` cannot carry it: a number that a double rounds, a string with half a
   * surrogate pair.
   */
  readonly inexact?: string;
}

/** The node under a key; `undefined` where the node is no object or has no such key. */
export function childOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.entries.find((entry) => entry.key === key)?.node : undefined;
}

/** The text at a dotted path of keys; `undefined` where there is none. */
export function textAt(node: JsonNode, keys: readonly string[]): string | undefined {
  let found: JsonNode | undefined = node;
  for (const key of keys) found = childOf(found, key);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
}
