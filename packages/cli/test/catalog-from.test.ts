import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CatalogTexts, catalogOf, readCatalogTexts } from '@nivel/catalog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogFrom, workedIn } from '../src/catalog/catalog-from.ts';
import { openDocumentCache } from '../src/catalog/document-cache.ts';
import { nivel, ROOT, temporaryFolder } from './run-cli.ts';

let texts: CatalogTexts;
let folder: string;

beforeAll(async () => {
  texts = await readCatalogTexts({ schemas: ROOT, policies: ROOT });
  folder = await temporaryFolder();
  await mkdir(join(folder, 'node_modules'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The texts with a fault that only the meta-schema finds. */
function withFault(): CatalogTexts {
  const schemas = texts.schemas.map((each) =>
    each.file.endsWith('learner.schema.json')
      ? { ...each, text: each.text.replace('"x-class": "personal",', '"x-class": "personal", "deprecated": 3,') }
      : each,
  );
  expect(schemas).not.toEqual(texts.schemas);
  return { ...texts, schemas };
}

test('the catalog of kept texts, with its schemas judged on another thread, is the catalog', async () => {
  const plain = catalogOf(texts);
  for (const _ of ['cold', 'warm']) {
    const cache = await openDocumentCache(folder);
    const quick = await catalogFrom(texts, cache.read);
    await cache.save();
    expect(JSON.stringify(quick)).toBe(JSON.stringify(plain));
    expect(quick.catalog).toBeDefined();
  }
});

test('what the other thread finds is told as if there were one, and the work is done anew on it', async () => {
  const spoilt = withFault();
  const worked: (readonly string[])[] = [];
  const told = await workedIn(folder, spoilt, ({ catalog, diagnostics }) => {
    worked.push([String(catalog === undefined), ...diagnostics.map(({ code }) => code)]);
    return { catalog, diagnostics };
  });
  const { catalog, diagnostics } = catalogOf(spoilt);
  expect(told).toEqual({ catalog, diagnostics });
  expect(worked).toEqual([['false'], ['true', 'schema/meta-schema']]);
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
