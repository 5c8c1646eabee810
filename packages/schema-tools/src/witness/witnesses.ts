import type { Json, JsonObject } from '../json.ts';
import type { Condition, EntitySchema, Property, SchemaSet } from '../schema-set.ts';
import { conform } from './conform.ts';
import { faultyEdgesOf, faultyValuesOf } from './faulty-values.ts';
import { samplesOf } from './samples.ts';
import type { FaultyValue, FaultyWitness, Witness } from './witness.ts';

/** Valid records of an entity: the least, the fullest, and one for every sample value of every property. */
export function validWitnesses(schemas: SchemaSet, entity: EntitySchema): readonly Witness[] {
  const least = recordOf(
    schemas,
    entity.properties.filter(({ required }) => required),
  );
  const variations = entity.properties.flatMap((property) =>
    samplesOf(schemas, property.shape).map((value) => variation(schemas, entity, property, value)),
  );
  return [{ name: 'least', value: conform(schemas, entity, least, []) }, { name: 'full', value: fullest(schemas, entity) }, ...variations];
}

/** Records of an entity with one fault each: a missing, unknown or wrong property, or a broken condition. */
export function faultyWitnesses(schemas: SchemaSet, entity: EntitySchema): readonly FaultyWitness[] {
  const full = fullest(schemas, entity);
  return [
    { name: 'unknown property', value: { ...full, unknownName: 'x' }, keyword: 'additionalProperties', structural: true },
    ...entity.properties.filter(({ required }) => required).map((property) => missing(full, property)),
    ...entity.properties.flatMap((property) => faultyValues(schemas, entity, { property, faults: faultyValuesOf(schemas, property.shape) })),
    ...faultyEdges(schemas, entity),
    ...entity.conditions.flatMap((condition, index) => brokenConditions(schemas, entity, condition, index)),
  ];
}

function recordOf(schemas: SchemaSet, properties: readonly Property[]): JsonObject {
  return Object.fromEntries(properties.map(({ name, shape }) => [name, samplesOf(schemas, shape)[0] ?? null]));
}

function fullest(schemas: SchemaSet, entity: EntitySchema): JsonObject {
  return conform(schemas, entity, recordOf(schemas, entity.properties), []);
}

function variation(schemas: SchemaSet, entity: EntitySchema, { name }: Property, value: Json): Witness {
  const record = { ...recordOf(schemas, entity.properties), [name]: value };
  return { name: `${name} ${JSON.stringify(value)}`, value: conform(schemas, entity, record, [name]) };
}

function missing(full: JsonObject, { name }: Property): FaultyWitness {
  const { [name]: _left, ...rest } = full;
  return { name: `${name} missing`, value: rest, keyword: 'required', structural: true };
}

interface FaultyProperty {
  readonly property: Property;
  readonly faults: readonly FaultyValue[];
}

function faultyValues(schemas: SchemaSet, entity: EntitySchema, { property: { name }, faults }: FaultyProperty): readonly FaultyWitness[] {
  const record = recordOf(schemas, entity.properties);
  return faults.map(({ value, keyword, structural }) => ({
    name: `${name} ${keyword} ${JSON.stringify(value).slice(0, 40)}`,
    value: conform(schemas, entity, { ...record, [name]: value }, [name]),
    keyword,
    structural,
  }));
}

/** The edges of every pattern, tried on the first property that has it. */
function faultyEdges(schemas: SchemaSet, entity: EntitySchema): readonly FaultyWitness[] {
  const edges = entity.properties.map((property) => ({ property, edges: faultyEdgesOf(schemas, property.shape) }));
  const first = edges.filter((each, index) => edges.findIndex((other) => other.edges?.key === each.edges?.key) === index);
  return first.flatMap(({ property, edges: found }) => faultyValues(schemas, entity, { property, faults: found?.values() ?? [] }));
}

/** For every value that a condition tests for and every demand of it, records in which its tests hold and that demand alone is not met. */
function brokenConditions(schemas: SchemaSet, entity: EntitySchema, condition: Condition, index: number): readonly FaultyWitness[] {
  const first = Object.fromEntries(condition.when.map(({ property, values }): [string, Json] => [property, values?.[0] ?? null]));
  const others = condition.when.flatMap(({ property, values = [] }) => values.slice(1).map((value) => ({ ...first, [property]: value })));
  return [first, ...others].flatMap((tested) => brokenDemands(schemas, entity, { condition, index, tested }));
}

interface TestedCondition {
  readonly condition: Condition;
  readonly index: number;
  readonly tested: JsonObject;
}

function brokenDemands(schemas: SchemaSet, entity: EntitySchema, { condition, index, tested }: TestedCondition): readonly FaultyWitness[] {
  const pinned = Object.keys(tested);
  const base = conform(schemas, entity, { ...recordOf(schemas, entity.properties), ...tested }, pinned);
  const others = condition.demands.flatMap(({ property, values }) => {
    const shape = entity.properties.find(({ name }) => name === property)?.shape;
    const wrong = shape === undefined ? [] : samplesOf(schemas, shape).filter((value) => !values?.some((allowed) => allowed === value));
    return values === undefined ? [] : wrong.map((value) => ({ ...base, [property]: value }));
  });
  const without = condition.required.map((name) => Object.fromEntries(Object.entries(base).filter(([key]) => key !== name)));
  return [...others, ...without].map((value) => ({ name: `condition ${index + 1}`, value, keyword: 'if', structural: false }));
}
