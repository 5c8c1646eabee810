import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { AJV_OPTIONS } from '../ajv-options.ts';
import type { EntitySchema, SchemaSet } from '../schema-set.ts';
import { type GeneratedFile, headOf } from './generated-file.ts';

/** The folder of ajv: run-time parts of validators are found from here, and paths in comments are relative to it on every machine. */
const AJV_FOLDER = dirname(fileURLToPath(import.meta.resolve('ajv/package.json')));

/**
 * One validator per entity: plain JavaScript with everything bundled in, so that it imports nothing, and its declaration. The function
 * `validate` returns whether a value is valid and leaves what is wrong in `validate.errors`, as ajv does.
 */
export async function generateValidators(schemas: SchemaSet): Promise<readonly GeneratedFile[]> {
  const files = await Promise.all(schemas.entities.map((entity) => validatorOf(schemas, entity)));
  return files.flat();
}

async function validatorOf(schemas: SchemaSet, entity: EntitySchema): Promise<readonly GeneratedFile[]> {
  const head = headOf(`schemas/${entity.name}.schema.json`);
  const script = await bundled(standaloneOf(schemas, entity));
  return [
    { file: `${entity.name}.js`, text: `${head}${script}` },
    { file: `${entity.name}.d.ts`, text: `${head}${DECLARATION}` },
  ];
}

function standaloneOf(schemas: SchemaSet, entity: EntitySchema): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, messages: false, schemas: [...schemas.plain] });
  const validate = ajv.getSchema(entity.id);
  if (validate === undefined) throw new RangeError(`no schema has the id \`${entity.id}\``);
  return withOwnRuntime(standalone.default(ajv, { validate: entity.id }));
}

/** Counts characters as JSON Schema does, by code point, in place of the CommonJS part that ajv would have us bundle. */
const CODE_POINTS = 'function codePoints(text) { let count = 0; for (const _ of text) count += 1; return count; }';

function withOwnRuntime(script: string): string {
  const counted = script.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints');
  return counted === script ? script : `${CODE_POINTS}\n${counted}`;
}

/** Bundled by esbuild, because standalone code of ajv still asks for its run-time parts. */
async function bundled(script: string): Promise<string> {
  const result = await build({
    stdin: { contents: script, resolveDir: AJV_FOLDER, sourcefile: 'validator.js' },
    absWorkingDir: AJV_FOLDER,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

const DECLARATION = `
/** One thing that is wrong with a value, as ajv says it. */
export interface Violation {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export declare const validate: {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
};
`;
