export { BUNDLE_ID, COMPOUND_ID, generateBundle, generateCompound } from './bundle-schemas.ts';
export { generateCodeLists, generateOpenCodeLists } from './generate/code-lists-to-source.ts';
export { generateFields } from './generate/fields-to-source.ts';
export { generateForms } from './generate/forms-to-source.ts';
export type { GeneratedFile } from './generate/generated-file.ts';
export { generateTypes } from './generate/schema-to-types.ts';
export { generateValidators } from './generate/schema-to-validator.ts';
