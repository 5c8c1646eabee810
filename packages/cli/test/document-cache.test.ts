import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadDocument, readDocument } from '@nivel/diagnostics';
import { expect, test } from 'vitest';
import { openDocumentCache } from '../src/check/document-cache.ts';
import { withFolder } from './run-cli.ts';

const TEXT = '# first\na:\n  - 1\n  - { b: two, c: }\nd: yes\n';
const PATHS = [[], ['a'], ['a', 1], ['a', 1, 'b'], ['a', 1, 'c'], ['a', 7], ['d'], ['d', 'e'], ['nowhere']] as const;

const FOLDER = ['node_modules', '.cache', 'nivel'] as const;

function told(document: ReadDocument | undefined) {
  return [document?.value, PATHS.map((path) => [document?.placeOf(path), document?.placeOfKey(path)])];
}

test('a text from the cache is what it is when it is parsed: value and every place', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, 'node_modules'));
    const first = await openDocumentCache(root);
    expect(told(first.memory.read(TEXT, 'a.yaml').document)).toEqual(told(readDocument(TEXT, 'a.yaml').document));
    await first.save();
    const second = await openDocumentCache(root);
    expect(told(second.memory.read(TEXT, 'b.yaml').document)).toEqual(told(readDocument(TEXT, 'b.yaml').document));
    expect(await readdir(join(root, ...FOLDER))).toEqual(['documents-1.json']);
  });
});

test('another text is parsed anew, and one with a fault is told each time and never kept', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, 'node_modules'));
    const cache = await openDocumentCache(root);
    cache.memory.read(TEXT, 'a.yaml');
    await cache.save();
    const next = await openDocumentCache(root);
    expect(next.memory.read(TEXT.replace('two', 'three'), 'a.yaml').document?.value).toMatchObject({ a: [1, { b: 'three' }] });
    for (const _ of [1, 2]) expect(next.memory.read('a: 1\na: 2', 'a.yaml').diagnostics.map(({ code }) => code)).toEqual(['document/syntax']);
    await next.save();
    const [name = ''] = await readdir(join(root, ...FOLDER));
    expect(JSON.parse(await readFile(join(root, ...FOLDER, name), 'utf8'))).toHaveLength(1);
  });
});

test('a cache that is broken is as good as none, and without node_modules nothing is written', async () => {
  await withFolder(async (root) => {
    const bare = await openDocumentCache(root);
    bare.memory.read(TEXT, 'a.yaml');
    await bare.save();
    expect(await readdir(root)).toEqual([]);
    await mkdir(join(root, ...FOLDER), { recursive: true });
    await writeFile(join(root, ...FOLDER, 'documents-1.json'), '{"half');
    const cache = await openDocumentCache(root);
    expect(cache.memory.read(TEXT, 'a.yaml').document?.value).toMatchObject({ d: 'yes' });
    await cache.save();
    expect(JSON.parse(await readFile(join(root, ...FOLDER, 'documents-1.json'), 'utf8'))).toHaveLength(1);
  });
});
