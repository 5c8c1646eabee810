import { type CatalogResult, type CatalogTexts, catalogOf } from '@nivel/catalog';
import { openSecondNet } from '@nivel/schema-tools';
import { type DocumentCache, openDocumentCache } from './document-cache.ts';

/** From how many schema files on another thread is worth its start. */
const MANY = 30;

/** The catalog of texts as {@link catalogOf} makes it, quicker: the schemas are held against their meta-schema on a thread beside this one. */
export async function catalogFrom(texts: CatalogTexts, read: DocumentCache['read']): Promise<CatalogResult> {
  return workedFrom(texts, read, (result) => result);
}

/** The catalog of a project's texts, of which those that were parsed before are not parsed again. */
export async function catalogIn(root: string, texts: CatalogTexts): Promise<CatalogResult> {
  return workedIn(root, texts, (result) => result);
}

/**
 * What follows from the catalog of a project's texts. The work begins while the other thread still looks at the schemas, and is done anew where that
 * finds something: so it may change nothing but what it gives.
 */
export async function workedIn<T>(root: string, texts: CatalogTexts, work: (result: CatalogResult) => T | Promise<T>): Promise<T> {
  const cache = await openDocumentCache(root);
  const worked = await workedFrom(texts, cache.read, work);
  await cache.save();
  return worked;
}

async function workedFrom<T>(texts: CatalogTexts, read: DocumentCache['read'], work: (result: CatalogResult) => T | Promise<T>): Promise<T> {
  if (texts.schemas.length < MANY) return work(catalogOf(texts, { read }));
  const net = openSecondNet();
  const worked = await work(catalogOf(texts, { read, checkMetaSchema: net.cast }));
  return (await net.isEmpty()) ? worked : work(catalogOf(texts, { read }));
}
