import {
  type Catalog,
  type CatalogTexts,
  catalogMemory,
  catalogOf,
  checkViews,
  digestOfText,
  readCatalogTexts,
} from '../../packages/catalog/dist/index.js';
import { type Diagnostic, hasErrors } from '../../packages/diagnostics/dist/index.js';
import { compileRuleBook, parseDay, runCases } from '../../packages/policy/dist/index.js';
import { checkProofs, checkReviews, differenceOf, proveInvariants } from '../../packages/policy/dist/proof.js';
import { ROOT } from '../../scripts/project.mjs';

/** One mistake in the text of one file, and what catches it. */
export interface Mistake {
  readonly title: string;
  /** Below `policies/`: a file, or a folder that is removed. */
  readonly file: string;
  readonly find?: string;
  readonly replace?: string;
  readonly text?: string;
  readonly remove?: true;
  readonly by: 'check' | 'case' | 'prove' | 'review';
  readonly code: string;
  readonly at: string;
}

/** The rule book before the mistakes, and a memory that makes each spoilt copy cheap. */
export interface Workshop {
  readonly texts: CatalogTexts;
  readonly catalog: Catalog;
  readonly memory: ReturnType<typeof catalogMemory>;
}

export async function openWorkshop(): Promise<Workshop> {
  const texts = await readCatalogTexts({ schemas: ROOT, policies: ROOT });
  const memory = catalogMemory();
  const { catalog } = catalogOf(texts, memory);
  if (catalog === undefined) throw new Error('the rule book does not load');
  return { texts, catalog, memory };
}

/** The texts with the mistake in them. What is to be replaced has to be there. */
export function spoil(texts: CatalogTexts, { file, find, replace, text, remove }: Mistake): CatalogTexts {
  const path = `policies/${file}`;
  if (text !== undefined) return { ...texts, policies: [...texts.policies, { file: path, text }] };
  if (!texts.policies.some((each) => each.file === path || each.file.startsWith(`${path}/`))) throw new Error(`no file ${path}`);
  if (remove === true) return { ...texts, policies: texts.policies.filter((each) => each.file !== path && !each.file.startsWith(`${path}/`)) };
  const policies = texts.policies.map((each) => {
    if (each.file !== path) return each;
    if (find === undefined || !each.text.includes(find)) throw new Error(`nothing to replace in ${path}`);
    return { ...each, text: each.text.replace(find, () => replace ?? '') };
  });
  return { ...texts, policies };
}

/** The day on which the views are checked. */
const TODAY = parseDay('2026-11-01') ?? 0;

/** What catches a mistake, in the order in which people meet it: the check, a case, a proof, the lack of a review. */
export function caughtBy(
  mistake: Mistake,
  workshop: Workshop,
): { readonly by: Mistake['by']; readonly diagnostics: readonly Diagnostic[] } | undefined {
  const texts = spoil(workshop.texts, mistake);
  const { catalog, diagnostics } = catalogOf(texts, workshop.memory);
  if (catalog === undefined) return { by: 'check', diagnostics: diagnostics.filter(isError) };
  const table = compileRuleBook(catalog.book);
  const ways = [
    ['check', () => checkViews(catalog, TODAY, table)],
    ['case', () => runCases(table, casesNear(catalog, mistake))],
    ['prove', () => checkProofs(proveInvariants(catalog.book, catalog.invariants))],
    ['review', () => reviewsMissing(workshop, { catalog, texts })],
  ] as const;
  for (const [by, run] of ways) {
    const found = run().filter(isError);
    if (hasErrors(found)) return { by, diagnostics: found };
  }
  return undefined;
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

/** The cases of the rule that was spoilt, or of its category; all of them would say no more and take longer. */
function casesNear({ book }: Catalog, { file }: Mistake) {
  if (/^(invariants|views)\//.test(file)) return [];
  const [, category] = /^rules\/([^/]+)\//.exec(file) ?? [];
  return category === undefined ? book.cases : book.cases.filter((each) => each.place.file?.startsWith(`policies/rules/${category}/`));
}

/** As if the rule book before the mistake had been released. */
function reviewsMissing(workshop: Workshop, { catalog, texts }: { catalog: Catalog; texts: CatalogTexts }): readonly Diagnostic[] {
  return checkReviews([], {
    difference: differenceOf(workshop.catalog.book, catalog.book),
    base: { version: 'before', digest: '' },
    texts: new Map(texts.policies.map(({ file, text }) => [file, text])),
    digestOf: digestOfText,
  });
}
