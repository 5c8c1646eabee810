import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CatalogTexts, catalogOf, readCatalogTexts } from '@nivel/catalog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogIn } from '../src/catalog/catalog-from.ts';
import { nivel, ROOT, temporaryFolder } from './run-cli.ts';

let texts: CatalogTexts;
let folder: string;

beforeAll(async () => {
  texts = await readCatalogTexts({ schemas: ROOT, policies: ROOT });
  folder = await temporaryFolder();
  await mkdir(join(folder, 'node_modules'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the catalog of kept texts is the catalog', async () => {
  const plain = catalogOf(texts);
  expect(plain.catalog).toBeDefined();
  for (const _ of ['cold', 'warm']) expect(JSON.stringify(await catalogIn(folder, texts))).toBe(JSON.stringify(plain));
});

test('compiled code that was kept and spoilt changes no answer', async () => {
  const codeFolder = join(folder, 'code');
  const first = await withEnvironment({ NODE_COMPILE_CACHE: codeFolder }, () => nivel('--version'));
  expect(first.code).toBe(0);
  // A Node before 22.1 keeps none.
  const kept = await readdir(codeFolder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const each of kept.filter((entry) => entry.isFile())) {
    const file = join(each.parentPath, each.name);
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0x5a, bytes.length >> 1));
  }
  expect(await withEnvironment({ NODE_COMPILE_CACHE: codeFolder }, () => nivel('--version'))).toEqual(first);
});

async function withEnvironment<T>(set: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  Object.assign(process.env, set);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(set)) delete process.env[name];
  }
}
