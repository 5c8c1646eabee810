import { LANGUAGES } from '@nivel/diagnostics';
import type { RuleBook } from '@nivel/policy';
import { CONTROLLER_SHAPE } from './controller-shape.ts';
import { NAME_LISTS, type Shape } from './shape.ts';

/** The schema by which an editor completes and checks `controller.yaml`. */
export function controllerSchema(book: RuleBook): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://w3id.org/nivel/1/controller',
    title: 'Bindings of a controller',
    ...schemaOf(CONTROLLER_SHAPE, book),
  };
}

function schemaOf(shape: Shape, book: RuleBook): object {
  const { description } = shape;
  switch (shape.kind) {
    case 'text':
      return { description, type: 'string', minLength: 1, ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }) };
    case 'name':
      return { description, enum: NAME_LISTS[shape.list](book) };
    case 'texts':
      return { description, ...closed(Object.fromEntries(LANGUAGES.map((language) => [language, { type: 'string', minLength: 1 }])), LANGUAGES) };
    case 'list':
      return { description, type: 'array', items: schemaOf(shape.item, book) };
    case 'record':
      return { description, ...closed(propertiesOf({ ...shape.required, ...shape.optional }, book), Object.keys(shape.required)) };
  }
}

function propertiesOf(shapes: Readonly<Record<string, Shape>>, book: RuleBook): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, schemaOf(shape, book)]));
}

function closed(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}
