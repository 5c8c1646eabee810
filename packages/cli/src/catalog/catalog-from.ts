import { type CatalogResult, type CatalogTexts, catalogOf } from '@nivel/catalog';
import { openDocumentCache } from './document-cache.ts';

/** The catalog of a project's texts, of which those that were parsed before are not parsed again. */
export async function catalogIn(root: string, texts: CatalogTexts): Promise<CatalogResult> {
  const cache = await openDocumentCache(root);
  const result = catalogOf(texts, { read: cache.read });
  await cache.save();
  return result;
}
