import { isArray, isObject, type Json, type JsonObject } from '../../json.ts';
import { compilePattern } from '../../profile/pattern-syntax.ts';
import { canonicalText, sameJson } from './canonical.ts';
import type { PropertyTest, RecordCondition, RecordPart, TypedNode, TypeName, ValueNode } from './value-node.ts';

/** The ways in which a form can refuse a value. */
export type Aspect =
  | 'type'
  | 'enum'
  | 'minimum'
  | 'maximum'
  | 'pattern'
  | 'min-length'
  | 'max-length'
  | 'min-items'
  | 'max-items'
  | 'unique-items'
  | 'item'
  | 'unknown-property'
  | 'missing-property'
  | 'property'
  | 'condition'
  | 'opaque';

export function isRefused(node: ValueNode, value: Json): boolean {
  return refusalOf(node, value) !== undefined;
}

/** The first way in which a form refuses a value; `undefined` where it accepts it. A form that is not understood refuses as `opaque`. */
export function refusalOf(node: ValueNode, value: Json): Aspect | undefined {
  switch (node.kind) {
    case 'opaque':
      return 'opaque';
    case 'members':
      return node.values.some((member) => sameJson(member, value)) ? undefined : 'enum';
    case 'typed':
      return node.types.includes(typeOf(value)) ? refusalOfType(node, value) : 'type';
  }
}

export function typeOf(value: Json): TypeName {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'number' || type === 'string' ? type : 'object';
}

function refusalOfType(node: TypedNode, value: Json): Aspect | undefined {
  if (typeof value === 'number') return numberRefusal(node, value);
  if (typeof value === 'string') return textRefusal(node, value);
  if (isArray(value)) return listRefusal(node, value);
  return isObject(value) ? recordRefusal(node.record, value) : undefined;
}

function numberRefusal({ number }: TypedNode, value: number): Aspect | undefined {
  if (number.whole && !Number.isInteger(value)) return 'type';
  if (value < number.minimum) return 'minimum';
  return value > number.maximum ? 'maximum' : undefined;
}

function textRefusal({ text }: TypedNode, value: string): Aspect | undefined {
  const length = [...value].length;
  if (text.pattern !== undefined && compilePattern(text.pattern)?.test(value) !== true) return 'pattern';
  if (length < text.minLength) return 'min-length';
  return length > text.maxLength ? 'max-length' : undefined;
}

function listRefusal({ list }: TypedNode, values: readonly Json[]): Aspect | undefined {
  if (values.length < list.minItems) return 'min-items';
  if (values.length > list.maxItems) return 'max-items';
  if (list.unique && new Set(values.map(canonicalText)).size < values.length) return 'unique-items';
  return values.some((value) => isRefused(list.item(), value)) ? 'item' : undefined;
}

function recordRefusal(record: RecordPart, value: JsonObject): Aspect | undefined {
  if (record.required.some((name) => !Object.hasOwn(value, name))) return 'missing-property';
  for (const [name, member] of Object.entries(value)) {
    const property = record.properties.get(name);
    if (property === undefined && !record.open) return 'unknown-property';
    if (property !== undefined && isRefused(property(), member)) return 'property';
  }
  return record.conditions.some((condition) => isBroken(condition, value)) ? 'condition' : undefined;
}

/** Whether the tests of a condition hold in a record and a demand does not. */
export function isBroken({ when, whenPresent, demands, required }: RecordCondition, record: JsonObject): boolean {
  const present = (name: string): boolean => Object.hasOwn(record, name);
  const holds = whenPresent.every(present) && when.every((test) => passes(test, record));
  return holds && !(required.every(present) && demands.every((demand) => passes(demand, record)));
}

function passes({ property, values }: PropertyTest, record: JsonObject): boolean {
  if (values === undefined || !Object.hasOwn(record, property)) return true;
  return values.some((value) => sameJson(value, record[property]));
}
