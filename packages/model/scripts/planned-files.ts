import { readdirSync, readFileSync } from 'node:fs';
import { documentDiagnostics, formatHuman } from '@nivel/diagnostics';
import { readSchemas, type SchemaFile, type SchemaSet, schemaToolsDiagnostics } from '@nivel/schema-tools';
import {
  generateBundle,
  generateCodeLists,
  generateCompound,
  generateFields,
  generateForms,
  generateOpenCodeLists,
  generateTypes,
  generateValidators,
} from '@nivel/schema-tools/generate';
import manifest from '@nivel/schemas/package.json' with { type: 'json' };
import { entityValidators, typesIndex, validatorWrapper } from './wrapper-sources.ts';

/** What to write, by path in the package; or why nothing can be. */
export type Plan = { readonly kind: 'planned'; readonly files: ReadonlyMap<string, string> } | { readonly kind: 'refused'; readonly report: string };

const SCHEMAS = new URL('./', import.meta.resolve('@nivel/schemas/package.json'));

export async function plannedFiles(): Promise<Plan> {
  const { schemas, diagnostics } = readSchemas(schemaFiles());
  if (schemas === undefined) {
    const report = formatHuman([schemaToolsDiagnostics, documentDiagnostics], diagnostics, { language: 'en', colour: false });
    return { kind: 'refused', report };
  }
  return { kind: 'planned', files: await filesOf(schemas) };
}

function schemaFiles(): readonly SchemaFile[] {
  const files = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const current = files.map((file) => file.replaceAll('\\', '/')).filter((file) => !/^(released|examples|bundle|node_modules)\//.test(file));
  return current.map((file) => ({ file: `schemas/${file}`, text: readFileSync(new URL(file, SCHEMAS), 'utf8') }));
}

/** The folder of the package of schemas that is made, for users of other languages. */
export const BUNDLE_FOLDER = '../../schemas/bundle/';

async function filesOf(schemas: SchemaSet): Promise<ReadonlyMap<string, string>> {
  const [types, validators] = await Promise.all([generateTypes(schemas), generateValidators(schemas)]);
  const constants = [
    ...generateCodeLists(schemas),
    ...generateOpenCodeLists(schemas),
    generateFields(schemas),
    generateForms(schemas),
    entityValidators(schemas),
    version(),
  ];
  return new Map([
    ...[generateBundle(schemas), generateCompound(schemas)].map(({ file, text }) => [`${BUNDLE_FOLDER}${file}`, text] as const),
    ...validators.map(({ file, text }) => [`generated/validators/${file}`, text] as const),
    ...constants.map(({ file, text }) => [`src/generated/${file}`, text] as const),
    ...[...types, typesIndex(schemas)].map(({ file, text }) => [`src/generated/types/${file}`, text] as const),
    ...schemas.entities.map((entity) => [`src/generated/validators/${entity.name}.ts`, validatorWrapper(entity, schemas)] as const),
  ]);
}

function version(): { readonly file: string; readonly text: string } {
  const head =
    '/* Generated from schemas/package.json. */\n\n/**\n * The version of the model: that of the schemas it was generated from.\n *\n * @example\n * console.log(/^\\d+\\.\\d+\\.\\d+$/.test(MODEL_VERSION)); // true\n */\n';
  return { file: 'version.ts', text: `${head}export const MODEL_VERSION = '${manifest.version}';\n` };
}
