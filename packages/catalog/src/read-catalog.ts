import { type Diagnostic, hasErrors, readDocument } from '@nivel/diagnostics';
import { type Field, loadRuleBook, loadViews, type MatrixRow, type RuleBook, readMatrix, type ViewBook } from '@nivel/policy';
import { type Invariant, loadInvariants, loadReviews, loadRuleReviews, type Review, type RuleReview } from '@nivel/policy/proof';
import { checkAccounts, type FieldInfo, fieldsOfSchemas, type ReadSchemasOptions, readSchemas, type SchemaSet } from '@nivel/schema-tools';
import { policyDocuments, type ReadText } from './policy-documents.ts';
import { type CatalogRoots, type CatalogTexts, readCatalogTexts } from './read-catalog-texts.ts';
import type { TextFile } from './text-files.ts';

/** What the folders `schemas/` and `policies/` say, as one frozen value. */
export interface Catalog {
  readonly kind: 'catalog';
  readonly modelVersion: string;
  readonly ruleBookVersion: string;
  readonly schemas: SchemaSet;
  readonly fields: readonly FieldInfo[];
  readonly book: RuleBook;
  readonly views: ViewBook;
  /** What is claimed of every decision of the book. */
  readonly invariants: readonly Invariant[];
  /** The recorded reviews of what the book opens. */
  readonly reviews: readonly Review[];
  /** What offices say of rules: approvals, questions, objections. */
  readonly ruleReviews: readonly RuleReview[];
  /** The matrix of the law study, row by row. */
  readonly matrix: readonly MatrixRow[];
}

export interface CatalogResult {
  /** `undefined` when anything is an error. */
  readonly catalog: Catalog | undefined;
  /** The schemas alone, where they are sound although the rule book is not. */
  readonly schemas: SchemaSet | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads both folders. Problems are returned with their places, relative to the roots; nothing is thrown for what the files say. */
export async function readCatalog(roots: CatalogRoots): Promise<CatalogResult> {
  return catalogOf(await readCatalogTexts(roots));
}

/** What has been read before, so that a catalog of almost the same texts is made in a fraction of the time. */
export interface CatalogMemory {
  readonly read?: ReadText;
  /** The schemas of these very texts, and what was found in them. */
  readonly schemas?: (key: readonly unknown[], make: () => ReadModel) => ReadModel;
}

/** A memory of its own, for whoever makes many catalogs in a row. */
export function catalogMemory(): CatalogMemory {
  const documents = new Map<string, ReturnType<ReadText>>();
  const models = new Map<string, ReadModel>();
  return {
    read: (text, file) => remembered(documents, `${file}\n${text}`, () => readDocument(text, file)),
    schemas: (key, make) => remembered(models, JSON.stringify(key), make),
  };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** Makes the catalog from texts that have been read. */
export function catalogOf(texts: CatalogTexts, memory: CatalogMemory = {}): CatalogResult {
  const { modelVersion, ruleBookVersion } = texts;
  const found: Diagnostic[] = [...texts.diagnostics];
  const { documents, views, matrix, diagnostics, ...claims } = policyDocuments(texts.policies, ruleBookVersion, memory.read);
  found.push(...diagnostics);
  const categories = categoriesIn(documents.vocabulary);
  const make = () => readModel(texts.schemas, { categories, ...memory });
  const model = memory.schemas?.([categories, texts.schemas], make) ?? make();
  const { schemas, fields } = model;
  found.push(...model.diagnostics);
  if (schemas === undefined || hasErrors(found)) return { catalog: undefined, schemas, diagnostics: found };
  const loaded = loadRuleBook(documents, fields.map(fieldOf));
  found.push(...loaded.diagnostics);
  if (loaded.book === undefined || hasErrors(found)) return { catalog: undefined, schemas, diagnostics: found };
  const read = loadViews(views, loaded.book);
  const claimed = loadInvariants(claims.invariants, loaded.book);
  const reviewed = loadReviews(claims.reviews);
  const said = loadRuleReviews(claims.ruleReviews);
  const studied = matrix.map(readMatrix);
  found.push(...[read, claimed, reviewed, said, ...studied].flatMap((each) => each.diagnostics));
  if (hasErrors(found)) return { catalog: undefined, schemas, diagnostics: found };
  const catalog: Catalog = Object.freeze({
    kind: 'catalog',
    modelVersion,
    ruleBookVersion,
    schemas,
    fields,
    book: loaded.book,
    views: read.views,
    invariants: claimed.invariants,
    reviews: reviewed.reviews,
    ruleReviews: said.reviews,
    matrix: studied.flatMap(({ rows }) => rows),
  });
  return { catalog, schemas, diagnostics: found };
}

interface ReadModel {
  readonly schemas: SchemaSet | undefined;
  readonly fields: readonly FieldInfo[];
  readonly diagnostics: readonly Diagnostic[];
}

function readModel(files: readonly TextFile[], options: ReadSchemasOptions): ReadModel {
  const { schemas, diagnostics } = readSchemas(files, options);
  const fields = schemas === undefined ? [] : fieldsOfSchemas(schemas);
  return { schemas, fields, diagnostics: [...diagnostics, ...checkAccounts(fields, files, options.read)] };
}

/** The engine needs less of a field than the schemas say. */
function fieldOf(info: FieldInfo): Field {
  return { field: info.field, category: info.category, class: info.class, term: info.term };
}

/** The names of the categories, read before the vocabulary is: the schemas may name no other. */
function categoriesIn(vocabulary: readonly { readonly value: unknown }[]): readonly string[] {
  const list = vocabulary.map((document) => document.value as { id?: unknown; values?: unknown } | null).find((value) => value?.id === 'category');
  return Array.isArray(list?.values) ? list.values.map((value: { id?: unknown }) => String(value?.id)) : [];
}
