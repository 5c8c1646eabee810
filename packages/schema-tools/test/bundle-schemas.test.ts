import { readdirSync, readFileSync } from 'node:fs';
import $RefParser from '@apidevtools/json-schema-ref-parser';
import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUNDLE_ID, generateBundle } from '../src/generate.ts';
import { AJV_OPTIONS, readSchemas, type SchemaFile } from '../src/index.ts';
import { faultyWitnesses, validWitnesses } from '../src/witness.ts';
import { changedSample, sampleFiles } from './samples/sample-files.ts';
import { soundSet } from './samples/sound-set.ts';

/** A frozen release: a whole model that nobody changes under the test. */
const RELEASE = new URL('../../../schemas/released/0.1.0/', import.meta.url);

function frozenFiles(): readonly SchemaFile[] {
  const names = readdirSync(RELEASE, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => name.endsWith('.json')).map((file) => ({ file, text: readFileSync(new URL(file, RELEASE), 'utf8') }));
}

interface Example {
  readonly name: string;
  readonly entity: string;
  readonly valid: boolean;
  readonly record: unknown;
}

function examplesIn(files: readonly SchemaFile[]): readonly Example[] {
  return files.flatMap(({ file, text }): readonly Example[] => {
    const [, entity, name] = /^examples\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
    if (entity === undefined || name === undefined) return [];
    const content = JSON.parse(text);
    return [{ name, entity, valid: name.startsWith('valid-'), record: name.startsWith('valid-') ? content : content.record }];
  });
}

const files = frozenFiles();
const set = soundSet(files);
const { text } = generateBundle(set);
const bundle = JSON.parse(text);
const typeNames = new Map(set.entities.map(({ name, typeName }) => [name, typeName]));
const ajv = new Ajv2020({ ...AJV_OPTIONS, schemas: [bundle] });

beforeAll(() => registerSchema(bundle, BUNDLE_ID));
afterAll(() => unregisterSchema(BUNDLE_ID));

function ajvAccepts(path: string, record: unknown): boolean {
  return ajv.validate({ $ref: `${BUNDLE_ID}${path}` }, record);
}

async function hyperjumpAccepts(path: string, record: unknown): Promise<boolean> {
  const judge = await validate(`${BUNDLE_ID}${path}`);
  return judge(record as Parameters<typeof judge>[0]).valid;
}

describe('both validators say of every example what its name says', () => {
  test.each(examplesIn(files).map((example) => [`${example.entity}/${example.name}`, example] as const))(
    '%s',
    async (_name, { entity, valid, record }) => {
      const path = `#/$defs/${typeNames.get(entity)}`;
      expect([ajvAccepts(path, record), await hyperjumpAccepts(path, record)]).toEqual([valid, valid]);
    },
  );

  test('there are examples of both kinds', () => {
    expect(new Set(examplesIn(files).map(({ valid }) => valid)).size).toBe(2);
  });
});

describe('of records made from the schemas they say what they say without the bundle', () => {
  test.each(set.entities.map((entity) => [entity.name, entity] as const))('%s', async (_name, entity) => {
    const path = `#/$defs/${entity.typeName}`;
    const judge = await validate(`${BUNDLE_ID}${path}`);
    const both = (record: unknown): readonly boolean[] => [ajvAccepts(path, record), judge(record as Parameters<typeof judge>[0]).valid];
    expect(validWitnesses(set, entity).filter(({ value }) => !both(value).every((valid) => valid))).toEqual([]);
    expect(faultyWitnesses(set, entity).filter(({ value }) => both(value).some((valid) => valid))).toEqual([]);
  });
});

test('the whole accepts a record of any entity, and nothing else', async () => {
  const health = { learnerKey: '4711', note: 'x' };
  expect([ajvAccepts('', health), await hyperjumpAccepts('', health)]).toEqual([true, true]);
  expect([ajvAccepts('', { note: 'x' }), await hyperjumpAccepts('', { note: 'x' })]).toEqual([false, false]);
});

describe('the bundle', () => {
  test('holds plain JSON Schema alone', () => {
    expect(text).not.toContain('"x-');
    expect(text).not.toContain('nivel/dialect');
    expect(() => new Ajv2020({ ...AJV_OPTIONS, schemas: [bundle] }).getSchema(BUNDLE_ID)).not.toThrow();
  });

  test('keeps every description and says where each form comes from', () => {
    const forms = Object.entries<{ readonly $comment: string; readonly description?: string }>(bundle.$defs);
    expect(forms.filter(([, form]) => form.description === undefined || !form.$comment.startsWith('https://w3id.org/nivel/1/'))).toEqual([]);
    expect(bundle.$defs.Learner.properties.birthDate.description).toBe('Day of birth.');
  });

  test('needs no other file: a resolver that may open none finds every reference', async () => {
    const parser = new $RefParser();
    const resolved = await parser.dereference(JSON.parse(text), { resolve: { external: false } });
    expect(JSON.stringify(resolved)).not.toContain('"$ref"');
    expect(resolved).toMatchObject({ $defs: { Learner: { properties: { learnerKey: { type: 'string', pattern: '^\\d{1,12}$' } } } } });
  });

  test('is sorted, and the same whatever the order of the files', () => {
    expect(Object.keys(bundle.$defs)).toEqual(Object.keys(bundle.$defs).toSorted());
    expect(generateBundle(soundSet(files.toReversed())).text).toBe(text);
  });

  test('is not taken for a schema of the model', () => {
    const { schemas } = readSchemas([...files, { file: 'schemas/bundle/nivel.schema.json', text }]);
    expect(schemas?.entities.map(({ name }) => name)).toEqual(set.entities.map(({ name }) => name));
  });

  test('cannot be made of two forms with one name', () => {
    const common = changedSample('common', '"Day": {', '"SchoolPet": {');
    const pet = changedSample('pet', '$defs/Day', '$defs/SchoolPet');
    expect(() => generateBundle(soundSet(sampleFiles({ common, pet })))).toThrow(RangeError);
  });
});
