export { catalogDiagnostics } from './catalog-diagnostics.ts';
export { checkClaims, type ReadTexts, reviewContext } from './check-claims.ts';
export { type Catalog, type CatalogMemory, type CatalogResult, catalogMemory, catalogOf, readCatalog } from './read-catalog.ts';
export { type CatalogRoots, type CatalogTexts, digestOf, readCatalogTexts, ruleBookDigestOf } from './read-catalog-texts.ts';
export {
  digestOfText,
  frozenFilesOf,
  RELEASED_BOOKS,
  type ReleasedBook,
  type ReleasedBookResult,
  readReleasedBook,
  releasedBookVersions,
} from './released-books.ts';
export type { TextFile } from './text-files.ts';
export { type FileBytes, textsOfFiles } from './texts-of-files.ts';
export { checkViews, type ShownView, viewOf, viewsOf } from './views.ts';
