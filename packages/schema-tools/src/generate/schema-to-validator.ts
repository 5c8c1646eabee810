import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { AJV_OPTIONS } from '../ajv-options.ts';
import { BASE_ID } from '../dialect.ts';
import { isArray, isObject, type Json, type JsonObject } from '../json.ts';
import type { EntitySchema, SchemaSet } from '../schema-set.ts';
import { bundleValidator } from './bundle-validator.ts';
import { type GeneratedFile, headOf } from './generated-file.ts';

/**
 * One validator per entity: plain JavaScript with everything bundled in, so that it imports nothing, and its declaration. The function
 * `validate` returns whether a value is valid and leaves what is wrong in `validate.errors`, as ajv does.
 */
export async function generateValidators(schemas: SchemaSet): Promise<readonly GeneratedFile[]> {
  const plain = schemas.plain.map(withoutNotes);
  const ids = new Set(schemas.entities.map(({ id }) => id));
  const shared = plain.filter(({ $id }) => !ids.has(String($id)));
  const files = await Promise.all(
    schemas.entities.map((entity) => validatorOf(entity, [...shared, ...plain.filter(({ $id }) => $id === entity.id)])),
  );
  return files.flat();
}

/** An entity refers to shared forms and to nothing else, so that the compiler needs to see no other entity. */
async function validatorOf(entity: EntitySchema, schemas: readonly JsonObject[]): Promise<readonly GeneratedFile[]> {
  const head = headOf(`schemas/${entity.name}.schema.json`);
  const script = await bundleValidator(standaloneOf(entity, schemas));
  return [
    { file: `${entity.name}.js`, text: `${head}${script}` },
    { file: `${entity.name}.d.ts`, text: `${head}${DECLARATION}` },
  ];
}

function standaloneOf(entity: EntitySchema, schemas: readonly JsonObject[]): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, ownProperties: false, messages: false, schemas: [...schemas] });
  const validate = ajv.getSchema(entity.id);
  if (validate === undefined) throw new RangeError(`no schema has the id \`${entity.id}\``);
  const script = standalone.default(ajv, { validate: entity.id });
  return [withOwnRuntime, withShortWays, withoutSchema, withoutRepetition, withOwnProperties].reduce((text, pass) => pass(text), script);
}

/** A schema without what only people read: ajv copies the properties of a large record into its validator as they are. */
function withoutNotes(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([key, value]) => !(['description', 'examples'].includes(key) && !isObject(value)));
  return Object.fromEntries(kept.map(([key, value]) => [key, isObject(value) ? withoutNotes(value) : value]));
}

/** Counts characters as JSON Schema does, by code point, in place of the CommonJS part that ajv would have us bundle. */
const CODE_POINTS = 'function codePoints(text) { let count = 0; for (const _ of text) count += 1; return count; }';

function withOwnRuntime(script: string): string {
  const counted = script.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints');
  return counted === script ? script : `${CODE_POINTS}\n${counted}`;
}

/** A text has no more characters than code units, so that most are never counted. */
function withShortWays(script: string): string {
  return script.replaceAll(/\b(func\d+)\((data\d*)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3');
}

/** The validator looks names and codes up in a copy of the schema; nothing else of it is kept. */
function withoutSchema(script: string): string {
  return script.replaceAll(/(?<=const schema\d+ = )\{"\$schema".*\}(?=;)/g, (text) => JSON.stringify(lookedUp(JSON.parse(text))));
}

function lookedUp(part: Json): Json {
  if (isArray(part)) return part.map(lookedUp);
  if (!isObject(part)) return 0;
  const kept = Object.entries(part).filter(([key, value]) => key === 'enum' || isObject(value) || (isArray(value) && value.some(isObject)));
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'enum' ? value : lookedUp(value)]));
}

/** Once for a record rather than at every property, because that doubles the speed: what a record inherits is not there. */
const OWN_PROPERTIES = `
export function validate(value) {
  const valid = judge(withoutInherited(value));
  validate.errors = judge.errors;
  return valid;
}
function withoutInherited(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const prototype = Object.getPrototypeOf(value);
  const bare = prototype === null || (prototype === Object.prototype && Object.keys(prototype).length === 0);
  return bare ? value : { __proto__: null, ...value };
}
`;

function withOwnProperties(script: string): string {
  return script.replace(/export const validate = (\w+);/, (_, name: string) => `const judge = ${name};${OWN_PROPERTIES}`);
}

/** A violation names the form that a value does not have; its pattern and the base of its address, repeated at every property, say no more. */
function withoutRepetition(script: string): string {
  return script
    .replaceAll(`schemaPath:"${BASE_ID}common#`, 'schemaPath:"#')
    .replaceAll(/params:\s*\{\s*pattern:\s*"(?:[^"\\]|\\.)*"\s*\}/g, 'params: {}');
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
