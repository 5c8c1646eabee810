import type { Diagnostic } from '@nivel/diagnostics';
import { checkProofs, checkReviews, differenceOf, proveInvariants, type ReviewContext, thawBook } from '@nivel/policy/proof';
import type { Catalog } from './read-catalog.ts';
import type { CatalogTexts } from './read-catalog-texts.ts';
import { digestOfText, type ReleasedBook, readReleasedBook, releasedBookVersions } from './released-books.ts';

/** A catalog with the texts that it was made from. */
export interface ReadTexts {
  readonly catalog: Catalog;
  readonly texts: CatalogTexts;
}

/**
 * Whether every invariant holds over all complete requests, and whether every opening since the last released rule book was reviewed as it is now.
 * Without a released book there is nothing that could have been opened.
 *
 * @param root the folder that holds `policies/`.
 */
export async function checkClaims(root: string, { catalog, texts }: ReadTexts): Promise<readonly Diagnostic[]> {
  const proofs = checkProofs(proveInvariants(catalog.book, catalog.invariants));
  const last = (await releasedBookVersions(root)).at(-1);
  if (last === undefined) return proofs;
  const { released, diagnostics } = await readReleasedBook(root, last);
  if (released === undefined) return [...proofs, ...diagnostics];
  return [...proofs, ...checkReviews(catalog.reviews, reviewContext({ catalog, texts }, released))];
}

/** What reviews are held against: the difference to a released book, and the texts of today. */
export function reviewContext({ catalog, texts }: ReadTexts, released: ReleasedBook): ReviewContext {
  return {
    difference: differenceOf(thawBook(released.frozen), catalog.book),
    base: { version: released.version, digest: released.digest },
    texts: new Map(texts.policies.map(({ file, text }) => [file, text])),
    digestOf: digestOfText,
  };
}
