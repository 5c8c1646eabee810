import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
