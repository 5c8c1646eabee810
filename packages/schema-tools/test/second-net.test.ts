import { hasErrors } from '@nivel/diagnostics';
import { expect, test } from 'vitest';
import { openSecondNet, type ReadSchemasResult, readSchemas, type SchemaFile } from '../src/index.ts';
import { sampleFiles } from './samples/sample-files.ts';

/** Reads schemas with the second net cast by the other thread, and what that says. */
async function readWithNet(files: readonly SchemaFile[]): Promise<ReadSchemasResult & { isEmpty: boolean }> {
  const net = openSecondNet();
  const result = readSchemas(files, { categories: ['pets', 'names'], checkMetaSchema: net.cast });
  return { ...result, isEmpty: await net.isEmpty() };
}

/** The sample with a text replaced in one of its files. */
function spoilt(file: string, from: string, to: string): readonly SchemaFile[] {
  const files = sampleFiles();
  const changed = files.map((each) => (each.file.endsWith(file) ? { ...each, text: each.text.replace(from, to) } : each));
  expect(changed).not.toEqual(files);
  return changed;
}

test('sound schemas leave the net empty, and are read as on one thread', async () => {
  const { isEmpty, ...result } = await readWithNet(sampleFiles());
  expect(isEmpty).toBe(true);
  expect(result).toEqual(readSchemas(sampleFiles(), { categories: ['pets', 'names'] }));
});

test('what only the meta-schema finds lies in the net', async () => {
  const files = spoilt('school-pet.schema.json', '"x-class": "open"', '"deprecated": 3, "x-class": "open"');
  expect(readSchemas(files, { categories: ['pets', 'names'] }).diagnostics.map(({ code }) => code)).toContain('schema/meta-schema');
  const { isEmpty, diagnostics } = await readWithNet(files);
  expect([isEmpty, diagnostics]).toEqual([false, []]);
});

test('a net that was never cast is empty: the rules of the profile have said what is wrong', async () => {
  const { isEmpty, diagnostics } = await readWithNet(spoilt('school-pet.schema.json', '"x-class": "open"', '"x-class": "secret"'));
  expect([isEmpty, hasErrors(diagnostics)]).toEqual([true, true]);
});

test('a thread that fails has found something', async () => {
  const net = openSecondNet();
  net.cast([{ kind: 'dialect', name: 'x', file: 'x', root: undefined as never, document: undefined as never }]);
  expect(await net.isEmpty()).toBe(false);
});
