import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registerSchema, type SchemaObject, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsOf } from '../scripts/mutation/records.ts';
import { openShelf } from '../scripts/mutation/shelf.ts';
import { AJV_OPTIONS } from '../src/index.ts';

/* What a user of another language gets says of every record what the separate schemas say, by both validators. */

const SCHEMAS = fileURLToPath(new URL('../../../schemas/', import.meta.url));
const { schemas: SET } = openShelf(SCHEMAS);
const BUNDLES = ['nivel.schema.json', 'nivel.documents.schema.json'].map(read);
const [NAMED, COMPOUND] = BUNDLES;

function read(name: string): SchemaObject & { readonly $id: string } {
  return JSON.parse(readFileSync(`${SCHEMAS}bundle/${name}`, 'utf8'));
}

beforeAll(() => {
  for (const bundle of BUNDLES) registerSchema(bundle, bundle.$id);
});
afterAll(() => {
  for (const bundle of BUNDLES) unregisterSchema(bundle.$id);
});

const separate = new Ajv2020({ ...AJV_OPTIONS, allErrors: false, schemas: [...SET.plain] });
const bundled = new Ajv2020({ ...AJV_OPTIONS, allErrors: false, schemas: BUNDLES });

/** How a record of an entity is validated with each of the two files: the second validator only enters a document by its front door. */
function addressesOf({ id, typeName }: { readonly id: string; readonly typeName: string }): readonly (readonly [string, string])[] {
  return [
    [`${NAMED?.$id}#/$defs/${typeName}`, `${NAMED?.$id}#/$defs/${typeName}`],
    [id, `${COMPOUND?.$id}#/$defs/${typeName}`],
  ];
}

async function judgesOf(byAjv: string, byHyperjump: string): Promise<readonly ((record: unknown) => boolean)[]> {
  const judge = await validate(byHyperjump);
  const compiled = bundled.compile({ $ref: byAjv });
  return [(record) => compiled(record) === true, (record) => judge(record as Parameters<typeof judge>[0]).valid];
}

describe.each(SET.entities.map((entity) => [entity.name, entity] as const))('%s', (_name, entity) => {
  const { written, made } = recordsOf(SCHEMAS, SET, entity);
  const records = [...written, ...made].map(({ record }) => record);
  const verdicts = records.map((record) => separate.validate(entity.id, record));

  test('is tried with records of both kinds', () => {
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  test.each(addressesOf(entity))('%s', async (byAjv, byHyperjump) => {
    for (const accepts of await judgesOf(byAjv, byHyperjump)) expect(records.map(accepts)).toEqual(verdicts);
  });
});

test('every document is known by its own id, and none is fetched', () => {
  const documents = Object.values<{ readonly $id: string }>(JSON.parse(JSON.stringify(COMPOUND))['$defs']).map(({ $id }) => $id);
  expect(documents).toEqual(expect.arrayContaining(SET.entities.map(({ id }) => id)));
  expect(documents).toHaveLength(SET.plain.length);
});
