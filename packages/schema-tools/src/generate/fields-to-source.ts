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
  const names = fields.map(({ field }) => `\n  | '${field}'`).join('');
  const text = `${headOf('schemas')}
import type { FieldInfo } from '../fields.ts';

export const ENTITY_ROWS = ${sourceOf(entities)} as const;

/**
 * The fields of the model by id.
 *
 * @example
 * const field: FieldName = ${sourceOf(fields[0]?.field ?? '')};
 */
export type FieldName =${names};

export const FIELD_ROWS: readonly FieldInfo[] = ${sourceOf(fields)};

/**
 * The groups of data that the law sees, as far as fields of the model belong to them.
 *
 * @example
 * console.log(CATEGORIES[0]); // ${sourceOf(categories[0] ?? '')}
 */
export const CATEGORIES = ${sourceOf(categories)} as const;
`;
  return { file: 'fields.ts', text };
}
