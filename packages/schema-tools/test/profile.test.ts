import type { Diagnostic } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { readSchemas, schemaToolsDiagnostics } from '../src/index.ts';
import { PROFILE_CASES, type ProfileCase } from './samples/profile-cases.ts';
import { changedSample, SAMPLE_NAMES, sampleFiles } from './samples/sample-files.ts';

const CATEGORIES = ['pets'];

function findingsOf(profileCase: ProfileCase): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const text = changedSample(profileCase.in, profileCase.from, profileCase.to);
  const { schemas, diagnostics } = readSchemas(sampleFiles({ [profileCase.in]: text }), { categories: CATEGORIES });
  expect(schemas).toBeUndefined();
  return { text, diagnostics };
}

test('the sound sample has nothing wrong', () => {
  expect(readSchemas(sampleFiles(), { categories: CATEGORIES }).diagnostics).toEqual([]);
});

describe('every rule finds its fault, at its line', () => {
  test.each(PROFILE_CASES.map((profileCase) => [`${profileCase.code}: ${profileCase.to.slice(0, 50)}`, profileCase] as const))(
    '%s',
    (_name, profileCase) => {
      const { text, diagnostics } = findingsOf(profileCase);
      const line = text.slice(0, text.indexOf(profileCase.at)).split('\n').length;
      expect(text).toContain(profileCase.at);
      expect(diagnostics.map(({ code, place }) => [code, place.file, place.line])).toContainEqual([
        profileCase.code,
        SAMPLE_NAMES[profileCase.in],
        line,
      ]);
      const found = diagnostics.filter(({ code, place }) => code === profileCase.code && place.line === line);
      expect(found).toContainEqual(expect.objectContaining({ data: expect.objectContaining(profileCase.data ?? {}) }));
    },
  );
});

test('every code of the table has a case', () => {
  const elsewhere = ['schema/dialect-missing', 'schema/duplicate-name'];
  const elsewhereByRoom = /^schema\/(?:account|floor|concept)-/;
  const tried = new Set([...PROFILE_CASES.map(({ code }) => code), ...elsewhere]);
  expect(Object.keys(schemaToolsDiagnostics.rows).filter((code) => !tried.has(code) && !elsewhereByRoom.test(code))).toEqual([]);
});

test('a set without the dialect is refused', () => {
  const files = sampleFiles().filter(({ file }) => !file.includes('governance'));
  expect(readSchemas(files).diagnostics.map(({ code }) => code)).toEqual(['schema/dialect-missing']);
});

test('two files of one name are refused', () => {
  const [pet] = sampleFiles();
  const files = [...sampleFiles(), { file: 'schemas/more/school-pet.schema.json', text: pet?.text ?? '' }];
  const { diagnostics } = readSchemas(files);
  expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([['schema/duplicate-name', SAMPLE_NAMES.pet]]);
});

test('without a list of categories their names are not compared', () => {
  const pet = changedSample('pet', '"x-category": "pets"', '"x-category": "petz"');
  expect(readSchemas(sampleFiles({ pet })).diagnostics).toEqual([]);
});
