export { catalogDiagnostics } from './catalog-diagnostics.ts';
export { type Catalog, type CatalogResult, catalogOf, readCatalog } from './read-catalog.ts';
export { type CatalogRoots, type CatalogTexts, digestOf, readCatalogTexts } from './read-catalog-texts.ts';
export type { TextFile } from './text-files.ts';
