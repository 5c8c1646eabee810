import type { EntitySchema, Property, SchemaSet } from '@nivel/schema-tools';

/* The few generated files that only this package needs: they join validators, types and diagnostics. */

interface Source {
  readonly file: string;
  readonly text: string;
}

const HEAD = '/* Generated from schemas. Change those, then run `npm run generate`. */\n\n';

/** The check of every form whose values end in a check digit or character. */
const DIGIT_CHECKS: Readonly<Record<string, string>> = {
  BusinessId: 'hasBusinessDigit',
  LearnerOid: 'hasLearnerDigit',
  NationalId: 'hasHetuCharacter',
  OrganisationOid: 'hasOrganisationDigit',
  StudyRightOid: 'hasStudyRightDigit',
};

/** The typed validator of one entity, without those of the others. */
export function validatorWrapper(entity: EntitySchema, schemas: SchemaSet): string {
  const { name, typeName, properties } = entity;
  const names = properties.map((property) => `    '${property.name}',\n`).join('');
  const codes = openCodesOf(entity, schemas);
  const digits = properties.flatMap((property) => digitCheckOf(property));
  return `${HEAD}import { validate } from '../../../generated/validators/${name}.js';
${importOf(
  digits.map(({ check }) => check),
  '../../check-digits.ts',
)}import { type Parsed, parsedBy } from '../../parsed.ts';
${codesImports(codes)}import type { ${typeName} } from '../types/${name}.ts';

const SHAPE = {
  entity: '${name}',
  properties: [
${names}  ],
${listOf(
  'codes',
  codes.map(({ property, list, constant }) => `{ property: '${property}', list: '${list}'${constant === undefined ? '' : `, codes: ${constant}`} }`),
)}${listOf(
  'digits',
  digits.map(({ property, check }) => `{ property: '${property}', hasDigit: ${check} }`),
)}};

/** Whether a value is a record of \`${name}\`; if not, what is wrong with it. */
export function validate${typeName}(value: unknown): Parsed<${typeName}> {
  return parsedBy(validate, SHAPE, value);
}
`;
}

interface OpenCodes {
  readonly property: string;
  readonly id: string;
  /** The name that the source gives to the list. */
  readonly list: string;
  /** The name under which its codes are imported; none for a list whose codes nobody knows. */
  readonly constant: string | undefined;
}

function openCodesOf({ properties }: EntitySchema, { codeLists }: SchemaSet): readonly OpenCodes[] {
  return properties.flatMap(({ name, codes }) => {
    const list = codeLists.find(({ id, open }) => open && id === codes);
    return list === undefined
      ? []
      : [{ property: name, id: list.id, list: list.uri ?? list.id, constant: list.values.length === 0 ? undefined : constantOf(list.id) }];
  });
}

function digitCheckOf({ name, shape }: Property): readonly { readonly property: string; readonly check: string }[] {
  const value = shape.kind === 'list' ? shape.item : shape;
  const check = value.kind === 'reference' ? DIGIT_CHECKS[value.name] : undefined;
  return check === undefined ? [] : [{ property: name, check }];
}

function codesImports(codes: readonly OpenCodes[]): string {
  const known = codes.filter(({ constant }) => constant !== undefined);
  const lines = known.map(({ id, constant }) => `import { CODES as ${constant} } from '../open-codes/${id}.ts';\n`);
  return [...new Set(lines)].toSorted().join('');
}

function importOf(names: readonly string[], from: string): string {
  const sorted = [...new Set(names)].toSorted();
  return sorted.length === 0 ? '' : `import { ${sorted.join(', ')} } from '${from}';\n`;
}

function listOf(name: string, members: readonly string[]): string {
  return members.length === 0 ? `  ${name}: [],\n` : `  ${name}: [\n${members.map((member) => `    ${member},\n`).join('')}  ],\n`;
}

/** `maatjavaltiot2` -> `MAATJAVALTIOT2`. */
function constantOf(list: string): string {
  return list.replaceAll('-', '_').toUpperCase();
}

/** The types and validators of all entities by name. */
export function entityValidators({ entities }: SchemaSet): Source {
  const types = entities.map(({ name, typeName }) => `import type { ${typeName} } from './types/${name}.ts';\n`);
  const validators = entities.map(({ name, typeName }) => `import { validate${typeName} } from './validators/${name}.ts';\n`);
  const text = `${HEAD}import type { Parsed } from '../parsed.ts';
${types.join('')}${validators.join('')}
/**
 * The type of a record by the name of its entity.
 *
 * @example
 * const health: EntityTypes['health'] = { learnerKey: '4711', note: 'x' };
 */
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
