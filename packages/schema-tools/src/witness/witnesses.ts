import type { Json, JsonObject } from '../json.ts';
import type { Condition, EntitySchema, Property, SchemaSet } from '../schema-set.ts';
import { conform } from './conform.ts';
import { faultyValuesOf } from './faulty-values.ts';
import { samplesOf } from './samples.ts';
import type { FaultyWitness, Witness } from './witness.ts';

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
    ...entity.properties.flatMap((property) => faultyValues(schemas, entity, property)),
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

function faultyValues(schemas: SchemaSet, entity: EntitySchema, { name, shape }: Property): readonly FaultyWitness[] {
  const record = recordOf(schemas, entity.properties);
  return faultyValuesOf(schemas, shape).map(({ value, keyword, structural }) => ({
    name: `${name} ${keyword} ${JSON.stringify(value).slice(0, 40)}`,
    value: conform(schemas, entity, { ...record, [name]: value }, [name]),
    keyword,
    structural,
  }));
}

/** For every demand of a condition, a record in which its tests hold and that demand alone is not met. */
function brokenConditions(schemas: SchemaSet, entity: EntitySchema, condition: Condition, index: number): readonly FaultyWitness[] {
  const tested = Object.fromEntries(condition.when.map(({ property, values }): [string, Json] => [property, values?.[0] ?? null]));
  const pinned = Object.keys(tested);
  const base = conform(schemas, entity, { ...recordOf(schemas, entity.properties), ...tested }, pinned);
  const others = condition.demands.flatMap(({ property, values }) => {
    const shape = entity.properties.find(({ name }) => name === property)?.shape;
    const other = shape === undefined ? undefined : samplesOf(schemas, shape).find((value) => !values?.some((allowed) => allowed === value));
    return values === undefined || other === undefined ? [] : [{ ...base, [property]: other }];
  });
  const without = condition.required.map((name) => Object.fromEntries(Object.entries(base).filter(([key]) => key !== name)));
  return [...others, ...without].map((value) => ({ name: `condition ${index + 1}`, value, keyword: 'if', structural: false }));
}
