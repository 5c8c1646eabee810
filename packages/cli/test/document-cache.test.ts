import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogTexts } from '@nivel/catalog';
import { type ReadDocument, readDocument } from '@nivel/diagnostics';
import { expect, test } from 'vitest';
import { openDocumentCache } from '../src/catalog/document-cache.ts';
import { withFolder } from './run-cli.ts';

const TEXT = '# first\na:\n  - 1\n  - { b: two, c: }\nd: yes\n';
const PATHS = [[], ['a'], ['a', 1], ['a', 1, 'b'], ['a', 1, 'c'], ['a', 7], ['d'], ['d', 'e'], ['nowhere']] as const;

const FOLDER = ['node_modules', '.cache', 'nivel'] as const;
const FILE = 'documents-2.json';

function told(document: ReadDocument | undefined) {
  return [document?.value, PATHS.map((path) => [document?.placeOf(path), document?.placeOfKey(path)])];
}

/** Reads texts through the cache of a folder and keeps them. */
async function keep(root: string, ...texts: readonly string[]): Promise<void> {
  const cache = await openDocumentCache(root);
  for (const text of texts) cache.read(text, 'kept.yaml');
  await cache.save();
}

/** The texts that are kept, by their number; -1 where what is kept is not as it was written. */
async function countKept(root: string): Promise<number> {
  const text = await readFile(join(root, ...FOLDER, FILE), 'utf8');
  return (JSON.parse(text.slice(text.indexOf('\n'))) as readonly unknown[]).length;
}

test('a text from the cache is what it is when it is parsed: value and every place', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, 'node_modules'));
    const first = await openDocumentCache(root);
    expect(told(first.read(TEXT, 'a.yaml').document)).toEqual(told(readDocument(TEXT, 'a.yaml').document));
    await first.save();
    const second = await openDocumentCache(root);
    expect(told(second.read(TEXT, 'b.yaml').document)).toEqual(told(readDocument(TEXT, 'b.yaml').document));
    expect(await readdir(join(root, ...FOLDER))).toEqual([FILE]);
  });
});

test('another text is parsed anew, and one with a fault is told each time and never kept', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, 'node_modules'));
    await keep(root, TEXT);
    const next = await openDocumentCache(root);
    expect(next.read(TEXT.replace('two', 'six'), 'a.yaml').document?.value).toMatchObject({ a: [1, { b: 'six' }] });
    for (const _ of [1, 2]) expect(next.read('a: 1\na: 2', 'a.yaml').diagnostics.map(({ code }) => code)).toEqual(['document/syntax']);
    await next.save();
    expect(await countKept(root)).toBe(2);
  });
});

test('a file that has changed without its size or its time is parsed anew', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, 'node_modules'));
    await mkdir(join(root, 'policies'));
    const file = join(root, 'policies', 'a.yaml');
    const parsedAgain = async () => {
      const [read] = (await readCatalogTexts({ schemas: root, policies: root })).policies;
      const cache = await openDocumentCache(root);
      const { document } = cache.read(read?.text ?? '', 'a.yaml');
      await cache.save();
      return document?.value;
    };
    await writeFile(file, 'a: one\n');
    const { atime, mtime, size } = await stat(file);
    expect(await parsedAgain()).toEqual({ a: 'one' });
    await writeFile(file, 'a: two\n');
    await utimes(file, atime, mtime);
    expect([(await stat(file)).size, (await stat(file)).mtimeMs]).toEqual([size, mtime.getTime()]);
    expect(await parsedAgain()).toEqual({ a: 'two' });
  });
});

test('numbers that JSON has not are never kept, and so never come back as something else', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, 'node_modules'));
    const odd = 'a: [.nan, .inf, -.inf, -0]\n';
    await keep(root, TEXT, odd);
    expect(await countKept(root)).toBe(1);
    const value = (await openDocumentCache(root)).read(odd, 'a.yaml').document?.value as { a: readonly number[] };
    expect(value.a.map((each) => Object.is(each, -0) || each)).toEqual([Number.NaN, Infinity, -Infinity, true]);
  });
});

test('texts that were not used this time are kept beside, as many as were used', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, 'node_modules'));
    await keep(root, 'a: 1', 'a: 2', 'a: 3');
    await keep(root, 'a: 4');
    expect(await countKept(root)).toBe(2);
    await keep(root, 'a: 1');
    expect(await countKept(root)).toBe(2);
  });
});

test('a cache that is broken or that anything has changed in is as good as none', async () => {
  await withFolder(async (root) => {
    await mkdir(join(root, ...FOLDER), { recursive: true });
    const file = join(root, ...FOLDER, FILE);
    await keep(root, TEXT);
    const sound = await readFile(file, 'utf8');
    const spoilt = [sound.replace('"two"', '"ten"'), sound.replace('"marks":[', '"marks":[1,'), sound.slice(0, -1), sound.slice(1), '', '{"half'];
    for (const text of spoilt) {
      expect(text).not.toBe(sound);
      await writeFile(file, text);
      expect(told((await openDocumentCache(root)).read(TEXT, 'a.yaml').document)).toEqual(told(readDocument(TEXT, 'a.yaml').document));
    }
    await keep(root, TEXT);
    expect(await readFile(file, 'utf8')).toBe(sound);
  });
});

test('without node_modules nothing is written', async () => {
  await withFolder(async (root) => {
    await keep(root, TEXT);
    expect(await readdir(root)).toEqual([]);
  });
});
