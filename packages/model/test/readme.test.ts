import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldInfo, parse } from '../src/index.ts';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function fenced(text: string): string {
  return /```\w+\n(.*?)```/s.exec(text)?.[1] ?? '';
}

test('the field shown in the readme of the schemas is that of the schema', () => {
  const shown = JSON.parse(`{${fenced(read('../../../schemas/README.md'))}}`);
  expect(shown).toEqual({ birthDate: JSON.parse(read('../../../schemas/learner.schema.json')).properties.birthDate });
});

test('the example of the readme does what it shows', () => {
  expect(fenced(read('../README.md'))).toContain("parse('learner', { learnerKey: '4711', birthDate: '2011-02-29' })");
  const learner = parse('learner', { learnerKey: '4711', birthDate: '2011-02-29' });
  expect(learner.kind === 'invalid' && learner.diagnostics.map(({ code, place }) => `${code} ${place.path}`)).toEqual([
    'model/pattern learner.birthDate',
    'model/required learner.protectionOrder',
    'model/required learner.tenant',
  ]);
  expect(fieldInfo('learner.birthDate')?.category).toBe('identity');
});
