import { compareText } from '@nivel/diagnostics';
import { compile } from 'json-schema-to-typescript';
import type { Definition, EntitySchema, SchemaSet, Shape } from '../schema-set.ts';
import { codeTypeOf, type GeneratedFile, headOf } from './generated-file.ts';
import { lowerDefinition, lowerEntity } from './schema-to-lowered.ts';

const OPTIONS = { bannerComment: '', style: { singleQuote: true, printWidth: 140 } };

/**
 * TypeScript types: `common.ts` with the shared forms, and one file per entity. References become names before the generator sees
 * them, so that no type is declared twice; what TypeScript cannot say stands in the comment of the property.
 */
export async function generateTypes(schemas: SchemaSet): Promise<readonly GeneratedFile[]> {
  const shared = await Promise.all(schemas.definitions.map((definition) => typeOfDefinition(schemas, definition)));
  const entities = await Promise.all(schemas.entities.map((entity) => typesOfEntity(schemas, entity)));
  return [{ file: 'common.ts', text: `${headOf('schemas/common.schema.json')}\n${shared.join('\n')}` }, ...entities];
}

function typeOfDefinition(schemas: SchemaSet, definition: Definition): Promise<string> {
  return compile(lowerDefinition(schemas, definition), definition.name, OPTIONS);
}

async function typesOfEntity(schemas: SchemaSet, entity: EntitySchema): Promise<GeneratedFile> {
  const text = await compile(lowerEntity(schemas, entity), entity.typeName, OPTIONS);
  const head = headOf(`schemas/${entity.name}.schema.json`);
  return { file: `${entity.name}.ts`, text: `${head}\n${importsOf(entity)}\n${readonlyMembers(text)}` };
}

function importsOf(entity: EntitySchema): string {
  const shapes = entity.properties.map(({ shape }) => (shape.kind === 'list' ? shape.item : shape));
  const shared = shapes.flatMap((shape) => (shape.kind === 'reference' ? [shape.name] : []));
  const codes = entity.properties.flatMap((property) =>
    property.codes === undefined || !isClosed(property.shape) ? [] : [codeTypeOf(property.codes)],
  );
  return `${importOf(codes, '../code-lists.ts')}${importOf(shared, './common.ts')}`;
}

function isClosed(shape: Shape): boolean {
  return shape.kind === 'list' ? isClosed(shape.item) : shape.kind === 'codes';
}

function importOf(names: readonly string[], from: string): string {
  const sorted = [...new Set(names)].toSorted(compareText);
  return sorted.length === 0 ? '' : `import type { ${sorted.join(', ')} } from '${from}';\n`;
}

/** The generator has no option for `readonly`; property names of the dialect leave no other line that looks like a member. */
function readonlyMembers(text: string): string {
  return text.replaceAll(/^ {2}(?=[a-z][A-Za-z0-9]*\??: )/gm, '  readonly ');
}
