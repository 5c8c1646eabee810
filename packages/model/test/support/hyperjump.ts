import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import type { JsonObject } from '@nivel/schema-tools';
import { schemaFiles } from './schema-set.ts';

/** Documents that others refer to come first. */
const ORDER = ['dialect/governance', 'dialect/dialect', 'common'];

/**
 * The second opinion: an independent implementation that reads the schemas as they are written, with our dialect and its vocabulary,
 * not the plain form from which the generated validators are made.
 */
export function registerSchemas(): void {
  const files = schemaFiles().filter(({ file }) => file.endsWith('.schema.json'));
  for (const { text } of files.toSorted((a, b) => rankOf(a.file) - rankOf(b.file))) {
    const schema: SchemaObject & { $id: string } = JSON.parse(text);
    registerSchema(schema, schema.$id);
  }
}

function rankOf(file: string): number {
  const rank = ORDER.findIndex((part) => file.includes(part));
  return rank < 0 ? ORDER.length : rank;
}

/** A validator of one entity; it also checks the schema against the meta-schema of the dialect. */
export async function hyperjumpValidator(id: string): Promise<(value: JsonObject) => boolean> {
  const judge = await validate(id);
  return (value) => judge(value as Parameters<typeof judge>[0]).valid;
}
