export { generateCodeLists } from './generate/code-lists-to-source.ts';
export { generateFields } from './generate/fields-to-source.ts';
export type { GeneratedFile } from './generate/generated-file.ts';
export { generateTypes } from './generate/schema-to-types.ts';
export { generateValidators } from './generate/schema-to-validator.ts';
