import type { Options } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from '../ajv-options.ts';
import { isArray, isObject, type Json, type JsonObject } from '../json.ts';
import { plainSchemaOf } from '../schema-to-plain.ts';
import { idOf, type SchemaVersion } from './schema-version.ts';

/** A validator of one version: whether it accepts a document by a schema. `undefined` where it cannot read the schema at all. */
export interface Judge {
  readonly name: string;
  accepts(id: string, document: JsonObject): Promise<boolean | undefined>;
  /** Gives back what it holds. */
  close(): void;
}

/** The two validators of one version. They share nothing but the text of the schemas. */
export async function openJudges(version: SchemaVersion): Promise<readonly Judge[]> {
  const schemas = version.documents.filter(({ kind }) => kind === 'schema').map((source) => ({ ...plainSchemaOf(source.root), $id: idOf(source) }));
  return Promise.all([openAjv(schemas), openHyperjump(schemas)]);
}

/** A judge answers yes or no, and soon: no list of errors, no messages, no code that is kept. */
const LENIENT: Options = {
  strict: false,
  strictRequired: false,
  validateFormats: false,
  validateSchema: false,
  meta: false,
  allErrors: false,
  messages: false,
  code: { optimize: false },
};

type PlainSchema = JsonObject & { readonly $id: string };

async function openAjv(schemas: readonly PlainSchema[]): Promise<Judge> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  // Strictness is for those who write schemas. Here an old or loose schema is only asked what it accepts; the other validator checks its form.
  const ajv = new Ajv2020({ ...AJV_OPTIONS, ...LENIENT, schemas: [...schemas] });
  const known = new Set(schemas.map(({ $id }) => $id));
  return {
    name: 'ajv',
    accepts: async (id, document) => {
      if (!known.has(id)) return false;
      try {
        return ajv.validate(id, document) === true;
      } catch {
        return undefined;
      }
    },
    close: () => ajv.removeSchema(),
  };
}

/**
 * Its schemas lie in one registry for the whole process, by id. Two versions have the same ids, so each is registered under names of its own,
 * with the references written to match.
 */
async function openHyperjump(schemas: readonly PlainSchema[]): Promise<Judge> {
  const { registerSchema, unregisterSchema, validate } = await import('@hyperjump/json-schema/draft-2020-12');
  const { randomUUID } = await import('node:crypto');
  const home = `https://${randomUUID()}.invalid/`;
  const names = new Map(schemas.map(({ $id }, index) => [$id, `${home}${index}`]));
  const registered: string[] = [];
  for (const schema of schemas) {
    const name = names.get(schema.$id) ?? home;
    registerSchema({ ...renamed(schema, names), $id: name } as Parameters<typeof registerSchema>[0], name);
    registered.push(name);
  }
  const compiled = new Map<string, Awaited<ReturnType<typeof validate>>>();
  return {
    name: '@hyperjump/json-schema',
    accepts: async (id, document) => {
      const name = names.get(id);
      if (name === undefined) return false;
      try {
        const judge = compiled.get(name) ?? (await validate(name));
        compiled.set(name, judge);
        return judge(document as Parameters<typeof judge>[0]).valid;
      } catch {
        return undefined;
      }
    },
    close: () => {
      for (const name of registered) unregisterSchema(name);
    },
  };
}

/** A schema whose references lead to the new names. */
function renamed(schema: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === '$ref' ? renamedReference(value, names) : renamedValue(value, names)]),
  );
}

function renamedValue(value: Json, names: ReadonlyMap<string, string>): Json {
  if (isArray(value)) return value.map((member) => renamedValue(member, names));
  return isObject(value) ? renamed(value, names) : value;
}

function renamedReference(reference: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof reference !== 'string') return reference;
  const [base = '', pointer] = reference.split('#');
  const name = names.get(base) ?? base;
  return pointer === undefined ? name : `${name}#${pointer}`;
}
