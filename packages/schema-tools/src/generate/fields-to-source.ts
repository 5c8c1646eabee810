import { compareText } from '@nivel/diagnostics';
import type { SchemaSet } from '../schema-set.ts';
import { fieldsOfSchemas } from '../schema-to-fields.ts';
import { type GeneratedFile, headOf, sourceOf } from './generated-file.ts';

/** Entities and fields with their metadata as constants, and the closed unions of their names, categories and classes. */
export function generateFields(schemas: SchemaSet): GeneratedFile {
  const fields = fieldsOfSchemas(schemas).map(({ place: _place, ...field }) => field);
  const entities = schemas.entities.map(({ name, typeName, id, term, description, question }) => ({
    entity: name,
    typeName,
    id,
    term,
    description,
    question,
  }));
  const categories = [...new Set(fields.map(({ category }) => category))].toSorted(compareText);
  const text = `${headOf('schemas')}
export const ENTITY_ROWS = ${sourceOf(entities)} as const;

export const FIELD_ROWS = ${sourceOf(fields)} as const;

/** The groups of data that the law sees, as far as fields of the model belong to them. */
export const CATEGORIES = ${sourceOf(categories)} as const;
`;
  return { file: 'fields.ts', text };
}
