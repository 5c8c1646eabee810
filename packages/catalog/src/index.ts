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
export { checkRuleReviewsOn, readTextsOfRule, ruleReviewsOn } from './rule-reviews.ts';
export { rowFitText, rowsText, stateText } from './tell-view.ts';
export type { TextFile } from './text-files.ts';
export { type FileBytes, textsOfFiles } from './texts-of-files.ts';
export { changesOfView, type ViewChange } from './view-changes.ts';
export { rowsOfView, type Showing, type ViewRow } from './view-rows.ts';
export { VIEW_TEXTS } from './view-texts.ts';
export { checkViews, type ShownView, viewOf, viewsOf } from './views.ts';
