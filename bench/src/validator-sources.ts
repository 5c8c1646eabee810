import type { Definition, EntitySchema, Property, SchemaSet, Shape } from '@nivel/schema-tools';

/**
 * One entity as a module for each library, written as its users would write it, with the same constraints. Each module exports `accepts`,
 * which says whether a value is valid and makes nothing that the library does not make by itself.
 */
export interface ValidatorSource {
  readonly name: string;
  readonly text: string;
}

export function validatorSources(schemas: SchemaSet, entity: EntitySchema): readonly ValidatorSource[] {
  if (entity.conditions.length > 0) throw new RangeError(`\`${entity.name}\` has conditions, which the libraries write each in their own way`);
  return [
    { name: 'nivel', text: nivelSource(entity) },
    { name: 'zod 4.6.7', text: zodSource(schemas, entity) },
    { name: 'typebox 1.4.3', text: typeboxSource(schemas, entity) },
  ];
}

function nivelSource({ name, typeName }: EntitySchema): string {
  return `import { validate${typeName} } from '@nivel/model/validators/${name}';
export const accepts = (value) => validate${typeName}(value).kind === 'valid';`;
}

function zodSource(schemas: SchemaSet, { properties }: EntitySchema): string {
  const members = properties.map((property) => `  ${property.name}: ${zodOf(schemas, property.shape)}${property.required ? '' : '.optional()'},`);
  return `import * as z from 'zod';
const record = z.strictObject({\n${members.join('\n')}\n});
export const accepts = (value) => record.safeParse(value).success;`;
}

function zodOf(schemas: SchemaSet, shape: Shape): string {
  switch (shape.kind) {
    case 'reference':
      return zodOf(schemas, formOf(schemas, shape.name).shape);
    case 'text': {
      const pattern = shape.pattern === undefined ? '' : `.regex(new RegExp(${JSON.stringify(shape.pattern)}, 'u'))`;
      return `z.string()${limit('min', shape.minLength)}${limit('max', shape.maxLength)}${pattern}`;
    }
    case 'codes':
      return `z.enum(${JSON.stringify(shape.values)})`;
    case 'number':
      return `${shape.whole ? 'z.int()' : 'z.number()'}.min(${shape.minimum}).max(${shape.maximum})`;
    case 'boolean':
      return 'z.boolean()';
    case 'list': {
      const once = shape.unique ? '.refine((items) => new Set(items).size === items.length)' : '';
      return `z.array(${zodOf(schemas, shape.item)}).min(${shape.minItems}).max(${shape.maxItems})${once}`;
    }
  }
}

function limit(name: string, value: number | undefined): string {
  return value === undefined ? '' : `.${name}(${value})`;
}

function typeboxSource(schemas: SchemaSet, { properties }: EntitySchema): string {
  const members = properties.map((property: Property) => {
    const type = typeboxOf(schemas, property.shape);
    return `  ${property.name}: ${property.required ? type : `Type.Optional(${type})`},`;
  });
  return `import Type from 'typebox';
import { Compile } from 'typebox/compile';
const record = Compile(Type.Object({\n${members.join('\n')}\n}, { additionalProperties: false }));
export const accepts = (value) => record.Check(value);`;
}

function typeboxOf(schemas: SchemaSet, shape: Shape): string {
  switch (shape.kind) {
    case 'reference':
      return typeboxOf(schemas, formOf(schemas, shape.name).shape);
    case 'text':
      return `Type.String(${options({ pattern: shape.pattern, minLength: shape.minLength, maxLength: shape.maxLength })})`;
    case 'codes':
      return `Type.Enum(${JSON.stringify(shape.values)})`;
    case 'number':
      return `Type.${shape.whole ? 'Integer' : 'Number'}(${options({ minimum: shape.minimum, maximum: shape.maximum })})`;
    case 'boolean':
      return 'Type.Boolean()';
    case 'list':
      return `Type.Array(${typeboxOf(schemas, shape.item)}, ${options({ minItems: shape.minItems, maxItems: shape.maxItems, uniqueItems: shape.unique })})`;
  }
}

function options(given: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(given);
}

function formOf({ definitions }: SchemaSet, name: string): Definition {
  const form = definitions.find((each) => each.name === name);
  if (form === undefined) throw new RangeError(`no form is called \`${name}\``);
  return form;
}
