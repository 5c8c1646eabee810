import type { EntitySchema, SchemaSet } from '@nivel/schema-tools';

/* The few generated files that only this package needs: they join validators, types and diagnostics. */

interface Source {
  readonly file: string;
  readonly text: string;
}

const HEAD = '/* Generated from schemas. Change those, then run `npm run generate`. */\n\n';

/** The typed validator of one entity, without those of the others. */
export function validatorWrapper({ name, typeName, properties }: EntitySchema): string {
  const names = properties.map((property) => `    '${property.name}',\n`).join('');
  return `${HEAD}import { validate } from '../../../generated/validators/${name}.js';
import { type Parsed, parsedBy } from '../../parsed.ts';
import type { ${typeName} } from '../types/${name}.ts';

const SHAPE = {
  entity: '${name}',
  properties: [
${names}  ],
};

/** Whether a value is a record of \`${name}\`; if not, what is wrong with it. */
export function validate${typeName}(value: unknown): Parsed<${typeName}> {
  return parsedBy(validate, SHAPE, value);
}
`;
}

/** The types and validators of all entities by name. */
export function entityValidators({ entities }: SchemaSet): Source {
  const types = entities.map(({ name, typeName }) => `import type { ${typeName} } from './types/${name}.ts';\n`);
  const validators = entities.map(({ name, typeName }) => `import { validate${typeName} } from './validators/${name}.ts';\n`);
  const text = `${HEAD}import type { Parsed } from '../parsed.ts';
${types.join('')}${validators.join('')}
/** The type of a record by the name of its entity. */
export interface EntityTypes {
${entities.map(({ name, typeName }) => `  readonly '${name}': ${typeName};\n`).join('')}}

export const VALIDATORS: { readonly [Name in keyof EntityTypes]: (value: unknown) => Parsed<EntityTypes[Name]> } = {
${entities.map(({ name, typeName }) => `  '${name}': validate${typeName},\n`).join('')}};
`;
  return { file: 'entity-validators.ts', text };
}

export function typesIndex({ entities }: SchemaSet): Source {
  const lines = ['common', ...entities.map(({ name }) => name)].map((name) => `export type * from './${name}.ts';\n`);
  return { file: 'index.ts', text: `${HEAD}${lines.join('')}` };
}
