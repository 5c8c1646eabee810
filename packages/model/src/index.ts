export { checkCode, type SourceCode } from './check-code.ts';
export { CODE_LISTS, type Code, type CodeList, type CodeListId } from './code-lists.ts';
export { ENTITIES, type EntityInfo, type EntityName, entityInfo, isEntityName } from './entities.ts';
export { type Category, DATA_CLASSES, type DataClass, FIELDS, type FieldInfo, type FieldName, fieldInfo, fieldsOf } from './fields.ts';
export type * from './generated/code-lists.ts';
export type { EntityTypes } from './generated/entity-validators.ts';
export { CATEGORIES } from './generated/fields.ts';
export type { OpenCodeListId } from './generated/open-code-lists.ts';
export type * from './generated/types/index.ts';
export { MODEL_VERSION } from './generated/version.ts';
export {
  type BusinessNumber,
  type Hetu,
  type LearnerNumber,
  type OrganisationNumber,
  parseBusinessNumber,
  parseHetu,
  parseLearnerNumber,
  parseOrganisationNumber,
  parseStudyRightNumber,
  type StudyRightNumber,
} from './identifiers.ts';
export { modelDiagnostics } from './model-diagnostics.ts';
export { parse } from './parse.ts';
export type { Parsed } from './parsed.ts';
export { upcast } from './upcast.ts';
