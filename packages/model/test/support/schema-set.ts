import { readdirSync, readFileSync } from 'node:fs';
import { readSchemas, type SchemaFile, type SchemaSet } from '@nivel/schema-tools';

const SCHEMAS = new URL('../../../../schemas/', import.meta.url);

/** The schema files as they stand in the repository. */
export function schemaFiles(): readonly SchemaFile[] {
  const folders = ['', 'dialect/', 'code-lists/'];
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, SCHEMAS))
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}${name}`),
  );
  return files.map((file) => ({ file: `schemas/${file}`, text: readFileSync(new URL(file, SCHEMAS), 'utf8') }));
}

export function schemaSet(): SchemaSet {
  const { schemas, diagnostics } = readSchemas(schemaFiles());
  if (schemas === undefined) throw new RangeError(`the schemas are not sound: ${diagnostics.map(({ code }) => code).join(', ')}`);
  return schemas;
}

/** One record of `schemas/examples/`: valid as it is, or with the diagnostic that it must get. */
export interface Example {
  readonly name: string;
  readonly entity: string;
  readonly record: unknown;
  readonly expect?: { readonly code: string; readonly path: string };
}

export function examples(): readonly Example[] {
  const folder = new URL('examples/', SCHEMAS);
  return readdirSync(folder).flatMap((entity) =>
    readdirSync(new URL(`${entity}/`, folder)).map((file) => {
      const content = JSON.parse(readFileSync(new URL(`${entity}/${file}`, folder), 'utf8'));
      const name = `${entity}/${file}`;
      return file.startsWith('valid-') ? { name, entity, record: content } : { name, entity, record: content.record, expect: content.expect };
    }),
  );
}
