import type { EntitySchema, Json, SchemaSet } from '@nivel/schema-tools';
import { faultyWitnesses, validWitnesses, type Witness } from '@nivel/schema-tools/witness';

/**
 * The witnesses of an entity as source text: what the compiler must accept, and below a `@ts-expect-error` what it must refuse. Witnesses
 * that no type could tell apart, since they differ in the letters of a text or in a number alone, are written once.
 */
export function witnessSource(schemas: SchemaSet, entity: EntitySchema): string {
  const faulty = faultyWitnesses(schemas, entity);
  const accepted = [...validWitnesses(schemas, entity), ...faulty.filter(({ structural }) => !structural)];
  const refused = faulty.filter(({ structural }) => structural);
  return [
    ...texts(entity, accepted).map((text) => `export const ${name()}: ${entity.typeName} = ${text};`),
    ...texts(entity, refused).map((text) => `// @ts-expect-error\nexport const ${name()}: ${entity.typeName} = ${text};`),
  ].join('\n');
}

function texts(entity: EntitySchema, witnesses: readonly Witness[]): readonly string[] {
  const coded = new Set(
    entity.properties.filter(({ shape }) => (shape.kind === 'list' ? shape.item : shape).kind === 'codes').map(({ name }) => name),
  );
  const asTyped = ({ value }: Witness): string =>
    JSON.stringify(Object.fromEntries(Object.entries(value).map(([property, part]) => [property, coded.has(property) ? part : typical(part)])));
  return [...new Set(witnesses.map(asTyped))];
}

/** The value that stands for all of its type. */
function typical(value: Json): Json {
  if (typeof value === 'string') return 's';
  if (typeof value === 'number') return 1;
  if (!Array.isArray(value)) return value;
  return [...new Set(value.map((item: Json) => JSON.stringify(typical(item))))].map((text): Json => JSON.parse(text));
}

let count = 0;

function name(): string {
  count += 1;
  return `w${count}`;
}
