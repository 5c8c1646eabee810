import { createRequire } from 'node:module';
import { type Diagnostic, hasErrors, type Step } from '@nivel/diagnostics';
import type { Ajv2020, ErrorObject, Options } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from '../ajv-options.ts';
import { DIALECT_ID, GOVERNANCE_ID } from '../dialect.ts';
import { type JsonObject, objectAt } from '../json.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import type { SchemaDocument } from '../schema-file.ts';
import { areSurelySound } from './quick-judgement.ts';

/**
 * The second net: every schema is valid under the closed meta-schema of the dialect and compiles strictly, with our keywords registered
 * from the governance vocabulary. The rules say most things first and better; this finds what they have no words for.
 */
export function checkMetaSchema(documents: readonly SchemaDocument[]): readonly Diagnostic[] {
  const dialect = documents.find(({ kind, root }) => kind === 'dialect' && root['$id'] === DIALECT_ID);
  const governance = documents.find(({ kind, root }) => kind === 'dialect' && root['$id'] === GOVERNANCE_ID);
  if (dialect === undefined || governance === undefined) return [missing(dialect === undefined ? DIALECT_ID : GOVERNANCE_ID)];
  const schemas = documents.filter(({ kind }) => kind === 'schema');
  if (
    areSurelySound(
      dialect.root,
      governance.root,
      schemas.map(({ root }) => root),
    )
  )
    return [];
  return judgeAtLength(dialect.root, governance.root, schemas);
}

/** The long way: one validator of everything, made here, that tells what is wrong and where. */
export function judgeAtLength(dialect: JsonObject, governance: JsonObject, schemas: readonly SchemaDocument[]): readonly Diagnostic[] {
  const ajv = dialectValidator(dialect, governance);
  const invalid = schemas.flatMap((schema) => metaSchemaErrors(ajv, schema));
  return hasErrors(invalid) ? invalid : compileAll(ajv, schemas);
}

function missing(id: string): Diagnostic {
  return schemaToolsDiagnostics.report('schema/dialect-missing', {}, { id });
}

/** Neither messages nor pretty code: only whether it compiles, and where a schema is wrong, is asked. */
const JUDGING: Options = { ...AJV_OPTIONS, messages: false, code: { optimize: false } };

function dialectValidator(dialect: JsonObject, governance: JsonObject): Ajv2020 {
  const ajv = newAjv();
  ajv.addMetaSchema(governance);
  ajv.addMetaSchema(dialect);
  for (const keyword of Object.keys(objectAt(governance, 'properties'))) {
    ajv.addKeyword({ keyword, metaSchema: { $ref: `${GOVERNANCE_ID}#/properties/${keyword}` } });
  }
  return ajv;
}

/** Loaded when it is needed. */
function newAjv(): Ajv2020 {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  return new Ajv2020(JUDGING);
}

function metaSchemaErrors(ajv: Ajv2020, schema: SchemaDocument): readonly Diagnostic[] {
  if (ajv.validate(DIALECT_ID, schema.root)) return [];
  return (ajv.errors ?? []).filter(isCause).map((error) => {
    const place = schema.document.placeOf(stepsOf(error.instancePath));
    return schemaToolsDiagnostics.report('schema/meta-schema', place, { keyword: error.keyword });
  });
}

/** Errors of combining keywords only repeat what the errors below them say. */
function isCause(error: ErrorObject): boolean {
  return !['if', 'anyOf'].includes(error.keyword);
}

function stepsOf(pointer: string): readonly Step[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function compileAll(ajv: Ajv2020, schemas: readonly SchemaDocument[]): readonly Diagnostic[] {
  for (const schema of schemas) ajv.addSchema(schema.root);
  return schemas.flatMap((schema) => {
    try {
      ajv.getSchema(String(schema.root['$id']));
      return [];
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : 'unknown';
      return [schemaToolsDiagnostics.report('schema/compile', { file: schema.file, line: 1, column: 1 }, { reason })];
    }
  });
}
