import type { JSONSchema } from 'json-schema-to-typescript';
import type { Definition, EntitySchema, Property, SchemaSet, Shape } from '../schema-set.ts';
import { definitionComment, entityComment, propertyComment } from './doc-comments.ts';
import { codeTypeOf } from './generated-file.ts';

/** An entity as the type generator should see it: no references, no conditions, every named type as its name. */
export function lowerEntity(schemas: SchemaSet, entity: EntitySchema): JSONSchema {
  return {
    title: entity.typeName,
    description: entityComment(schemas, entity),
    type: 'object',
    properties: Object.fromEntries(entity.properties.map((property) => [property.name, lowerProperty(property)])),
    required: entity.properties.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

export function lowerDefinition(schemas: SchemaSet, definition: Definition): JSONSchema {
  const { name, shape } = definition;
  return { title: name, description: definitionComment(schemas, definition), type: shape.kind === 'number' ? 'number' : 'string' };
}

function lowerProperty(property: Property): JSONSchema {
  return { description: propertyComment(property), tsType: typeOf(property.shape, property) };
}

function typeOf(shape: Shape, property: Property): string {
  switch (shape.kind) {
    case 'reference':
      return shape.name;
    case 'codes':
      return property.codes === undefined ? shape.values.map((value) => `'${value}'`).join(' | ') : codeTypeOf(property.codes);
    case 'list':
      return `readonly ${typeOf(shape.item, property)}[]`;
    case 'text':
      return 'string';
    case 'number':
    case 'boolean':
      return shape.kind;
  }
}
