import { isArray, type Json, type JsonObject } from '../json.ts';
import type { Condition, ConditionTest, EntitySchema, SchemaSet } from '../schema-set.ts';
import { samplesOf } from './samples.ts';

/**
 * Changes a record as little as it takes to meet the conditions of its entity, and leaves the pinned properties alone: a demand that
 * would change one of them is avoided by making its condition not hold.
 */
export function conform(schemas: SchemaSet, entity: EntitySchema, record: JsonObject, pinned: readonly string[]): JsonObject {
  return entity.conditions.reduce(
    (current, condition) => (broken(condition, current) ? mend(schemas, entity, condition, current, pinned) : current),
    record,
  );
}

/** Whether the tests of a condition hold in a record. */
export function holds(condition: Condition, record: JsonObject): boolean {
  return condition.when.every((test) => meets(test, record));
}

export function broken(condition: Condition, record: JsonObject): boolean {
  return (
    holds(condition, record) &&
    !(condition.demands.every((test) => !Object.hasOwn(record, test.property) || meets(test, record)) && hasAll(condition, record))
  );
}

function hasAll(condition: Condition, record: JsonObject): boolean {
  return condition.required.every((name) => Object.hasOwn(record, name));
}

function meets({ property, values }: ConditionTest, record: JsonObject): boolean {
  const value = record[property];
  if (value === undefined) return false;
  return values === undefined || (!isArray(value) && values.some((allowed) => allowed === value));
}

function mend(schemas: SchemaSet, entity: EntitySchema, condition: Condition, record: JsonObject, pinned: readonly string[]): JsonObject {
  const demanded = condition.demands.filter((test) => Object.hasOwn(record, test.property) && !meets(test, record));
  if (demanded.some(({ property }) => pinned.includes(property))) return avoid(schemas, entity, condition, record);
  const changed = demanded.map(({ property, values }): [string, Json] => [property, values?.[0] ?? null]);
  const added = condition.required
    .filter((name) => !Object.hasOwn(record, name))
    .map((name): [string, Json] => [name, sampleOf(schemas, entity, name)]);
  return { ...record, ...Object.fromEntries([...changed, ...added]) };
}

function avoid(schemas: SchemaSet, entity: EntitySchema, condition: Condition, record: JsonObject): JsonObject {
  const [test] = condition.when;
  if (test === undefined) return record;
  const other = valuesOf(schemas, entity, test.property).find((value) => !test.values?.some((tested) => tested === value));
  return { ...record, [test.property]: other ?? null };
}

function sampleOf(schemas: SchemaSet, entity: EntitySchema, name: string): Json {
  return valuesOf(schemas, entity, name)[0] ?? null;
}

function valuesOf(schemas: SchemaSet, entity: EntitySchema, name: string): readonly Json[] {
  const property = entity.properties.find((candidate) => candidate.name === name);
  return property === undefined ? [] : samplesOf(schemas, property.shape);
}
