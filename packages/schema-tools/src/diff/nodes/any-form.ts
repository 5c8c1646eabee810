import type { Site } from '../schema-version.ts';
import { type RecordPart, TYPES, type TypedNode, type ValueNode } from './value-node.ts';

/** The form of a property that nobody described: any value at all. */
export function anyForm(site: Site): TypedNode {
  const node: TypedNode = {
    kind: 'typed',
    site,
    examples: [],
    types: TYPES,
    number: { whole: false, minimum: Number.NEGATIVE_INFINITY, maximum: Number.POSITIVE_INFINITY },
    text: { pattern: undefined, minLength: 0, maxLength: Number.POSITIVE_INFINITY },
    list: { item: () => node, minItems: 0, maxItems: Number.POSITIVE_INFINITY, unique: false },
    record: { site, properties: new Map(), required: [], open: true, conditions: [] },
  };
  return node;
}

/** The form of a property in a record; `undefined` where a closed record does not have it. */
export function formOfProperty(record: RecordPart, name: string): ValueNode | undefined {
  return record.properties.get(name)?.() ?? (record.open ? anyForm(record.site) : undefined);
}
