import { compareDiagnostics, type Diagnostic, hasErrors, type readDocument } from '@nivel/diagnostics';
import { deepFreeze } from './deep-freeze.ts';
import { isDefinitions } from './dialect.ts';
import { codeListOf, definitionsOf, entityOf } from './document-to-entity.ts';
import { checkProfile } from './profile/check-profile.ts';
import { readSchemaFiles, type SchemaDocument, type SchemaFile } from './schema-file.ts';
import type { SchemaSet } from './schema-set.ts';
import { plainSchemaOf } from './schema-to-plain.ts';

export interface ReadSchemasOptions {
  /** The closed list of categories of the rule book; left out, category names are not compared with anything. */
  readonly categories?: readonly string[];
  /** How a text is read, where not as it always is: from a cache of texts that were read before. */
  readonly read?: typeof readDocument;
}

export interface ReadSchemasResult {
  /** The schemas as one frozen value; absent when any diagnostic is an error. */
  readonly schemas: SchemaSet | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads schemas, code lists and the dialect from texts and checks the authoring profile. Opens no files; the order of the input
 * plays no part.
 *
 * Errors: those of `readDocument`, and `schema/…` from {@link schemaToolsDiagnostics}.
 */
export function readSchemas(files: readonly SchemaFile[], options: ReadSchemasOptions = {}): ReadSchemasResult {
  const { documents, diagnostics } = readSchemaFiles(files, options.read);
  const found = [...diagnostics, ...(hasErrors(diagnostics) ? [] : checkProfile(documents, options.categories))].toSorted(compareDiagnostics);
  return { schemas: hasErrors(found) ? undefined : deepFreeze(schemaSetOf(documents)), diagnostics: found };
}

function schemaSetOf(documents: readonly SchemaDocument[]): SchemaSet {
  const schemas = documents.filter(({ kind }) => kind === 'schema');
  return {
    entities: schemas.filter(({ root }) => !isDefinitions(root)).map(entityOf),
    definitions: schemas.filter(({ root }) => isDefinitions(root)).flatMap(definitionsOf),
    codeLists: documents.filter(({ kind }) => kind === 'code-list').map(codeListOf),
    plain: schemas.map(({ root }) => plainSchemaOf(root)),
  };
}
