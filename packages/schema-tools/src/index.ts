export { checkAccounts } from './accounts/check-accounts.ts';
export { AJV_OPTIONS } from './ajv-options.ts';
export { BASE_ID, DIALECT_ID, GOVERNANCE_ID } from './dialect.ts';
export { releaseDiagnostics } from './diff/release/release-diagnostics.ts';
export { schemaDiffDiagnostics } from './diff/rules/diff-rules.ts';
export type { Json, JsonObject, Scalar } from './json.ts';
export { type ReadSchemasOptions, type ReadSchemasResult, readSchemas } from './read-schemas.ts';
export { schemaToolsDiagnostics } from './schema-diagnostics.ts';
export type { SchemaFile } from './schema-file.ts';
export {
  type Code,
  type CodeList,
  type CodeNames,
  type Condition,
  type ConditionTest,
  DATA_CLASSES,
  type DataClass,
  type Definition,
  type EntitySchema,
  type Property,
  type SchemaSet,
  type Shape,
} from './schema-set.ts';
export { type FieldInfo, fieldsOfSchemas } from './schema-to-fields.ts';
