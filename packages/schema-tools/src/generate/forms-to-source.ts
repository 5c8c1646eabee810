import type { SchemaSet } from '../schema-set.ts';
import { type GeneratedFile, headOf, sourceOf } from './generated-file.ts';

/** The patterns of the shared forms by name, for code that checks one value without a record around it. */
export function generateForms(schemas: SchemaSet): GeneratedFile {
  const patterns = schemas.definitions.flatMap(({ name, shape }) =>
    shape.kind === 'text' && shape.pattern !== undefined ? [[name, shape.pattern] as const] : [],
  );
  const text = `${headOf('schemas/common.schema.json')}
/** The pattern of every form that has one; it is read in Unicode mode and covers the whole value. */
export const FORM_PATTERNS = ${sourceOf(Object.fromEntries(patterns))} as const;
`;
  return { file: 'forms.ts', text };
}
