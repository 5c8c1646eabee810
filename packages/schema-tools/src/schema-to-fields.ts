import type { Place, Texts } from '@nivel/diagnostics';
import type { DataClass, EntitySchema, Property, SchemaSet, Shape } from './schema-set.ts';

/** What the rule book and the site need to know of one field. */
export interface FieldInfo {
  /** Entity and property: `support-decision.validFrom`. */
  readonly field: string;
  readonly entity: string;
  readonly property: string;
  readonly class: DataClass;
  readonly category: string;
  readonly term: Texts;
  readonly description: Texts;
  /** Whether the value is a list of values. */
  readonly list: boolean;
  readonly required: boolean;
  /** What its values are, in one word. */
  readonly values: 'text' | 'date' | 'codes' | 'number' | 'boolean';
  readonly codes?: string;
  /** Places in source systems, such as `primus:oppilaat/sukunimi`. */
  readonly sources: readonly string[];
  /** The fields that it is computed from. */
  readonly derivedFrom: readonly string[];
  /** Why no source system gives the value, where none does. */
  readonly noSource?: Texts;
  readonly place: Place;
}

/** Every field of every entity, in the order of the files and of the properties in them. */
export function fieldsOfSchemas(schemas: SchemaSet): readonly FieldInfo[] {
  return schemas.entities.flatMap((entity) => entity.properties.map((property) => fieldOf(schemas, entity, property)));
}

function fieldOf(schemas: SchemaSet, entity: EntitySchema, property: Property): FieldInfo {
  return Object.freeze({
    field: `${entity.name}.${property.name}`,
    entity: entity.name,
    property: property.name,
    class: property.class,
    category: property.category,
    term: property.term,
    description: property.description,
    list: property.shape.kind === 'list',
    required: property.required,
    values: valuesOf(schemas, property.shape),
    ...(property.codes === undefined ? {} : { codes: property.codes }),
    sources: property.sources,
    derivedFrom: property.derivedFrom,
    ...(property.noSource === undefined ? {} : { noSource: property.noSource }),
    place: property.place,
  });
}

function valuesOf(schemas: SchemaSet, shape: Shape): FieldInfo['values'] {
  switch (shape.kind) {
    case 'list':
      return valuesOf(schemas, shape.item);
    case 'reference':
      return valuesOf(schemas, definitionOf(schemas, shape.name).shape);
    case 'text':
      return shape.format ?? 'text';
    case 'codes':
    case 'number':
    case 'boolean':
      return shape.kind;
  }
}

/** The shared form of a name. The profile check has seen to it that it exists. */
export function definitionOf(schemas: SchemaSet, name: string): SchemaSet['definitions'][number] {
  const found = schemas.definitions.find((definition) => definition.name === name);
  if (found === undefined) throw new RangeError(`no shared form is called \`${name}\``);
  return found;
}
