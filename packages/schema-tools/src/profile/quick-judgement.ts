import { createRequire } from 'node:module';
import type { Ajv2020, Options } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from '../ajv-options.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { dialectKey } from './dialect-key.ts';
import { DIALECT_KEY, isInDialect } from './generated/dialect-validator.ts';

/** What is strict stays as it is; the compiled code is never run, so the least of it is kept: a function that says nothing. */
const COMPILING: Options = {
  ...AJV_OPTIONS,
  allErrors: false,
  ownProperties: false,
  messages: false,
  meta: false,
  validateSchema: false,
  code: { optimize: false, process: () => 'return () => true' },
};

/**
 * Whether the schemas are valid under the meta-schema and compile strictly, found the short way: with a validator that was made ahead of time, and
 * with every form of a field compiled once. `false` says only that the long way must tell: of another dialect than ours, always.
 */
export function areSurelySound(dialect: JsonObject, governance: JsonObject, schemas: readonly JsonObject[]): boolean {
  return dialectKey(dialect, governance) === DIALECT_KEY && schemas.every(isInDialect) && compileOnce(schemas);
}

function compileOnce(schemas: readonly JsonObject[]): boolean {
  const known = new Set<string>();
  try {
    const ajv = newAjv();
    for (const schema of schemas) ajv.addSchema(withoutKnown(schema, known));
    for (const { $id } of schemas) ajv.getSchema(String($id));
    return true;
  } catch {
    return false;
  }
}

function newAjv(): Ajv2020 {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  return new Ajv2020(COMPILING);
}

/**
 * A field compiles by its own keywords alone: in the dialect its references are absolute, and what stands around it passes it no type. So one that
 * stands elsewhere in the same words becomes `true`; its name stays, because `required` is held against the names.
 */
function withoutKnown(schema: JsonObject, known: Set<string>): JsonObject {
  const kept = bare(schema);
  const fields = kept['properties'];
  return isObject(fields) ? { ...kept, properties: mapped(fields, (field) => onceOnly(field, known)) } : { ...kept, $defs: definitionsOf(kept) };
}

function definitionsOf(schema: JsonObject): JsonObject {
  const definitions = schema['$defs'];
  return isObject(definitions) ? mapped(definitions, bare) : {};
}

function onceOnly(field: Json, known: Set<string>): Json {
  const form = bare(field);
  const words = JSON.stringify(form);
  if (known.has(words)) return true;
  known.add(words);
  return form;
}

/** Without what only says something: the validator has looked at that. */
function bare<T extends Json>(node: T): T {
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.entries(node).filter(([key]) => !key.startsWith('x-') && key !== 'examples')) as T;
}

function mapped(record: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
