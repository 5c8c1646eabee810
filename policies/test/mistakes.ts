import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Catalog,
  type CatalogTexts,
  catalogMemory,
  catalogOf,
  checkViews,
  digestOfText,
  readCatalogTexts,
  viewsOf,
} from '../../packages/catalog/dist/index.js';
import { type Diagnostic, readDocument } from '../../packages/diagnostics/dist/index.js';
import { bookUnderPositions, compileRuleBook, parseDay, readPositions, runCases } from '../../packages/policy/dist/index.js';
import {
  checkProofs,
  checkReviews,
  differenceOf,
  proveInvariants,
  type Review,
  type ReviewContext,
  wideningsOf,
} from '../../packages/policy/dist/proof.js';
import { ROOT } from '../../scripts/project.mjs';

/** One mistake in the text of one file, and what catches it. */
export interface Mistake {
  readonly title: string;
  /** Below `policies/`: a file, or a folder that is removed. */
  readonly file: string;
  readonly find?: string;
  readonly replace?: string;
  /** Wherever it stands in the file. */
  readonly all?: true;
  readonly text?: string;
  readonly remove?: true;
  /** What else is changed in the same breath: whoever spoils a rule may spoil its cases too. */
  readonly also?: readonly Edit[];
  /** What had been done before the mistake was made. */
  readonly given?: keyof typeof SCENES;
  readonly by: 'check' | 'position' | 'case' | 'prove' | 'review';
  readonly code: string;
  readonly at: string;
}

type Edit = Pick<Mistake, 'file' | 'find' | 'replace' | 'all' | 'text' | 'remove'>;

/** The rule book before the mistakes, and a memory that makes each spoilt copy cheap. */
export interface Workshop {
  readonly texts: CatalogTexts;
  readonly catalog: Catalog;
  readonly memory: ReturnType<typeof catalogMemory>;
}

export async function openWorkshop(): Promise<Workshop> {
  const read = await readCatalogTexts({ schemas: ROOT, policies: ROOT });
  const positions = { file: POSITIONS, text: readFileSync(join(ROOT, POSITIONS), 'utf8') };
  const texts = { ...read, policies: [...read.policies, positions] };
  const memory = catalogMemory();
  const { catalog } = readBook(texts, memory);
  if (catalog === undefined) throw new Error('the rule book does not load');
  return { texts, catalog, memory };
}

/** A controller's file, not one of the rule book: what is read with the book leaves it out. */
const POSITIONS = 'policies/positions/example.yaml';

function readBook(texts: CatalogTexts, memory: Workshop['memory']) {
  return catalogOf({ ...texts, policies: texts.policies.filter(({ file }) => file !== POSITIONS) }, memory);
}

/** The texts with the mistake in them. What is to be replaced has to be there. */
export function spoil(texts: CatalogTexts, mistake: Mistake): CatalogTexts {
  return [mistake, ...(mistake.also ?? [])].reduce(spoilFile, texts);
}

function spoilFile(texts: CatalogTexts, { file, find, replace, all, text, remove }: Edit): CatalogTexts {
  const path = `policies/${file}`;
  if (text !== undefined) return { ...texts, policies: [...texts.policies, { file: path, text }] };
  if (!texts.policies.some((each) => each.file === path || each.file.startsWith(`${path}/`))) throw new Error(`no file ${path}`);
  if (remove === true) return { ...texts, policies: texts.policies.filter((each) => each.file !== path && !each.file.startsWith(`${path}/`)) };
  const policies = texts.policies.map((each) => {
    if (each.file !== path) return each;
    if (find === undefined || !each.text.includes(find)) throw new Error(`nothing to replace in ${path}`);
    const swap = () => replace ?? '';
    return { ...each, text: all === true ? each.text.replaceAll(find, swap) : each.text.replace(find, swap) };
  });
  return { ...texts, policies };
}

/** The day on which the views are checked. */
const TODAY = parseDay('2026-11-01') ?? 0;

/** What catches a mistake, in the order in which people meet it: the check, a position, a case, a proof, a review or the lack of one. */
export function caughtBy(
  mistake: Mistake,
  workshop: Workshop,
): { readonly by: Mistake['by']; readonly diagnostics: readonly Diagnostic[] } | undefined {
  const { texts: given, reviews } = mistake.given === undefined ? { texts: workshop.texts, reviews: [] } : SCENES[mistake.given](workshop);
  const texts = spoil(given, mistake);
  const { catalog, diagnostics } = readBook(texts, workshop.memory);
  if (catalog === undefined) return { by: 'check', diagnostics: diagnostics.filter(isError) };
  const table = compileRuleBook(catalog.book);
  const ways = [
    ['check', () => checkViews(catalog, TODAY, table)],
    ['position', () => positionsOf(catalog, texts, mistake)],
    ['case', () => runCases(table, casesNear(catalog, mistake))],
    ['prove', () => checkProofs(proveInvariants(catalog.book, catalog.invariants))],
    ['review', () => checkReviews(reviews, reviewContext(workshop, { catalog, texts }))],
  ] as const;
  for (const [by, run] of ways) {
    const found = run().filter((diagnostic) => by === 'position' || isError(diagnostic));
    if (found.length > 0) return { by, diagnostics: found };
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
function reviewContext(workshop: Workshop, { catalog, texts }: { catalog: Catalog; texts: CatalogTexts }): ReviewContext {
  return {
    difference: differenceOf(workshop.catalog.book, catalog.book),
    base: BASE,
    texts: new Map(texts.policies.map(({ file, text }) => [file, text])),
    digestOf: digestOfText,
  };
}

const BASE = { version: 'before', digest: '' };

/** What a controller is told of its own positions: what has ended is a warning, since the careful reading takes its place. */
function positionsOf({ book }: Catalog, { policies }: CatalogTexts, { file }: Mistake): readonly Diagnostic[] {
  const path = `policies/${file}`;
  const { document } = readDocument(policies.find((each) => each.file === path)?.text ?? '', path);
  if (!file.startsWith('positions/') || document === undefined) return [];
  const { positions, diagnostics } = readPositions(document, book);
  if (positions === undefined) return diagnostics;
  const taken = bookUnderPositions(book, positions, { day: TODAY, senderOrganisation: undefined });
  return taken.diagnostics.map((diagnostic) => ({ ...diagnostic, place: { file: path, ...diagnostic.place } }));
}

interface Scene {
  readonly texts: CatalogTexts;
  readonly reviews: readonly Review[];
}

/** What people had done before a mistake: put a view into use with a signed assessment, or reviewed what a change opens. */
const SCENES = {
  'assessed-view': ({ texts, memory }: Workshop): Scene => {
    const [view, form] = ['marks.yaml', 'marks-assessment.yaml'].map((name) => readFileSync(join(FIXTURES, name), 'utf8')) as [string, string];
    const manifest = { file: 'policies/views/marks/view.yaml', text: view.replace('state: draft', 'state: in-use') };
    const { catalog } = readBook({ ...texts, policies: [...texts.policies, manifest] }, memory);
    const shown = catalog === undefined ? undefined : viewsOf(catalog, TODAY).find((each) => each.view.id === 'marks');
    if (shown === undefined) throw new Error('the view of the scene does not read');
    const signed = form.replace('MANIFEST', shown.digests.manifest).replace('ANSWERS', shown.digests.ruleBookAnswers);
    return {
      texts: { ...texts, policies: [...texts.policies, manifest, { file: 'policies/views/marks/assessment.yaml', text: signed }] },
      reviews: [],
    };
  },
  'reviewed-opening': (workshop: Workshop): Scene => {
    const texts = spoilFile(workshop.texts, {
      file: 'rules/student-welfare/p1-student-welfare-consent/rule.yaml',
      find: 'writing: individualised-written',
      replace: 'writing: individualised',
    });
    const { catalog } = readBook(texts, workshop.memory);
    if (catalog === undefined) throw new Error('the opening of the scene does not read');
    const place = { file: 'policies/reviews/opening.yaml' };
    const widenings = wideningsOf(reviewContext(workshop, { catalog, texts })).map((widening) => ({ ...widening, place }));
    const review: Review = { kind: 'review', id: 'opening', day: '2026-10-12', office: 'dpo', finding: 'lawful', base: BASE, widenings, place };
    return { texts, reviews: [review] };
  },
};

const FIXTURES = join(ROOT, 'packages/catalog/test/fixtures');
