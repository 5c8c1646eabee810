import { readdirSync, readFileSync } from 'node:fs';
import { hasErrors } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { checkMetaSchema, judgeAtLength } from '../src/profile/meta-schema.ts';
import { areSurelySound } from '../src/profile/quick-judgement.ts';
import { readSchemaFiles, type SchemaDocument } from '../src/schema-file.ts';
import { PROFILE_CASES } from './samples/profile-cases.ts';
import { changedSample, sampleFiles } from './samples/sample-files.ts';

const SCHEMAS = new URL('../../../schemas/', import.meta.url);
const PROJECT = [...readdirSync(SCHEMAS), 'dialect/dialect.schema.json', 'dialect/governance.schema.json']
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => ({ file: `schemas/${file}`, text: readFileSync(new URL(file, SCHEMAS), 'utf8') }));

function judged(files: typeof PROJECT): { readonly quick: boolean; readonly long: boolean } {
  const { dialect, governance, schemas } = partsOf(readSchemaFiles(files).documents);
  const quick = areSurelySound(
    dialect,
    governance,
    schemas.map(({ root }) => root),
  );
  return { quick, long: isSoundAtLength(dialect, governance, schemas) };
}

function partsOf(documents: readonly SchemaDocument[]) {
  const rootOf = (name: string) => documents.find((each) => each.kind === 'dialect' && each.file.endsWith(`/${name}.schema.json`))?.root ?? {};
  return { dialect: rootOf('dialect'), governance: rootOf('governance'), schemas: documents.filter(({ kind }) => kind === 'schema') };
}

function isSoundAtLength(...parts: Parameters<typeof judgeAtLength>): boolean {
  try {
    return !hasErrors(judgeAtLength(...parts));
  } catch {
    return false;
  }
}

test('the schemas of the project are sound, either way', () => {
  expect(PROJECT.length).toBeGreaterThan(60);
  expect(judged(PROJECT)).toEqual({ quick: true, long: true });
});

describe('the short way and the long way say the same of every fault of the profile', () => {
  const readable = PROFILE_CASES.filter((each) => each.in === 'pet' || each.in === 'common');
  test.each(readable.map((each) => [each.to.slice(0, 60), each] as const))('%s', (_name, each) => {
    const files = sampleFiles({ [each.in]: changedSample(each.in, each.from, each.to) });
    const { quick, long } = judged([...files]);
    expect(quick).toBe(long);
  });
});

describe('the short way and the long way say the same of a schema of the project that was spoilt', () => {
  const LEARNER = PROJECT.filter(({ file }) => /\/(learner|provider|common|dialect|governance)\.schema\.json$/.test(file));
  test.each([
    ['"type": "object"', '"type": "array"'],
    ['"title": "Learner"', '"title": "Learner", "maxProperties": 3'],
    ['"x-class": "personal"', '"x-class": "secret"'],
    ['"x-class": "personal"', '"deprecated": 3, "x-class": "personal"'],
    ['"x-class": "personal"', '"deprecated": true, "x-class": "personal"'],
    ['"x-class": "personal"', '"minLength": 3, "x-class": "personal"'],
    ['"x-class": "personal"', '"pattern": "(", "x-class": "personal"'],
    ['"x-class": "personal"', '"type": "integer", "x-class": "personal"'],
    ['"x-class": "personal"', '"type": "integer", "maxLength": 3, "x-class": "personal"'],
    ['"x-class": "personal"', '"x-unknown": 1, "x-class": "personal"'],
    ['common#/$defs/', 'common#/$defs/No'],
    ['"required": [', '"required": ["nothing", '],
    ['"additionalProperties": false', '"additionalProperties": true'],
  ])('%s → %s', (from, to) => {
    const spoilt = LEARNER.map((each) => (each.file.endsWith('/learner.schema.json') ? { ...each, text: each.text.replace(from, () => to) } : each));
    expect(spoilt).not.toEqual(LEARNER);
    const { quick, long } = judged(spoilt);
    expect(quick).toBe(long);
  });
});

test('a form that stands twice is not passed over because it stands twice: its fault is found', () => {
  const learner = PROJECT.filter(({ file }) => /\/(learner|common|dialect|governance)\.schema\.json$/.test(file));
  const spoilt = learner.map((each) =>
    each.file.endsWith('/learner.schema.json')
      ? { ...each, text: each.text.replaceAll(/"\$ref": "[^"]*",/g, '"type": "boolean", "maxLength": 3,') }
      : each,
  );
  expect(spoilt).not.toEqual(learner);
  expect(checkMetaSchema(readSchemaFiles(spoilt).documents).map(({ code }) => code)).toEqual(['schema/compile']);
  expect(judged(spoilt)).toEqual({ quick: false, long: false });
});

test('another dialect is judged the long way', () => {
  const stricter = sampleFiles().map((each) =>
    each.file.endsWith('dialect.schema.json') ? { ...each, text: each.text.replace('"maxLength": 600', '"maxLength": 3') } : each,
  );
  expect(stricter).not.toEqual(sampleFiles());
  expect(judged(stricter)).toEqual({ quick: false, long: false });
  const found = checkMetaSchema(readSchemaFiles(stricter).documents);
  expect(found.map(({ code }) => code)).toContain('schema/meta-schema');
});
