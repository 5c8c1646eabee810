import { LANGUAGES } from '@nivel/diagnostics';
import { browserBook } from './browser-book.ts';
import type { Page } from './page.ts';
import { aboutPages } from './pages/about.tsx';
import { categoryPages } from './pages/category.tsx';
import { cellPages } from './pages/cell.tsx';
import { changePages } from './pages/changes.tsx';
import { consentPages } from './pages/consents.tsx';
import { documentPages } from './pages/document.tsx';
import { fieldPages } from './pages/field.tsx';
import { guidePages } from './pages/guide.tsx';
import { homePages } from './pages/home.tsx';
import { invariantPages } from './pages/invariants.tsx';
import { lineagePages } from './pages/lineage.tsx';
import { matrixPages } from './pages/matrix.tsx';
import { modelPages } from './pages/model.tsx';
import { provisionPages } from './pages/provision.tsx';
import { questionPages } from './pages/question.tsx';
import { reviewPages } from './pages/review.tsx';
import { rolePages } from './pages/role.tsx';
import { rulePages } from './pages/rule.tsx';
import { situationPages } from './pages/situation.tsx';
import { toldPages } from './pages/told.tsx';
import { tryCasePages } from './pages/try-case.tsx';
import { viewPages } from './pages/view.tsx';
import { pageRenderer } from './render-page.ts';
import { searchIndexes } from './search-index.ts';
import type { Site } from './site/site.ts';
import { toldBook } from './told/told-book.ts';

/** A file of the site, before anything is written. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Every kind of page, in the order of the doors. */
const KINDS: readonly ((site: Site) => readonly Page[])[] = [
  homePages,
  matrixPages,
  cellPages,
  categoryPages,
  situationPages,
  fieldPages,
  lineagePages,
  provisionPages,
  rulePages,
  reviewPages,
  questionPages,
  rolePages,
  viewPages,
  consentPages,
  invariantPages,
  changePages,
  tryCasePages,
  documentPages,
  toldPages,
  guidePages,
  modelPages,
  aboutPages,
];

/** The kinds that a second core makes: they weigh much and ask little of what the other kinds ask. */
const BESIDE: ReadonlySet<(typeof KINDS)[number]> = new Set([provisionPages, rulePages, guidePages, modelPages]);

export function pagesOf(site: Site): readonly Page[] {
  return KINDS.flatMap((pages) => pages(site));
}

/** Plans the whole site: the same site gives the same bytes. Files of the look and of scripts come beside, from `assets`. */
export function buildSite(site: Site): readonly SiteFile[] {
  const pages = pagesOf(site);
  return [...rendered(site, pages), ...dataOfSite(site, pages)];
}

/**
 * The files of the site but for the pages that `buildDocumentsAndRest` makes on a second core. Each page is made when it is asked for, so that the one before
 * is written meanwhile.
 */
export function* buildSiteHere(site: Site): Generator<SiteFile> {
  const made = KINDS.map((pagesOfKind) => ({ pages: pagesOfKind(site), isHere: !BESIDE.has(pagesOfKind) }));
  yield* rendered(
    site,
    made.flatMap(({ pages, isHere }) => (isHere ? pages : [])),
  );
  yield* dataOfSite(
    site,
    made.flatMap(({ pages }) => pages),
  );
}

/** What is left of the site, as bytes, which pass between cores as they are. */
export function buildSiteBeside(site: Site): readonly SiteFile[] {
  const pages = [...BESIDE].flatMap((pagesOfKind) => pagesOfKind(site));
  const encoder = new TextEncoder();
  return Array.from(rendered(site, pages), ({ path, content }) => ({ path, content: encoder.encode(content) }));
}

function* rendered(site: Site, pages: readonly Page[]): Generator<{ readonly path: string; readonly content: string }> {
  const render = pageRenderer(site);
  for (const language of LANGUAGES) for (const page of pages) yield { path: `${language}/${page.address}`, content: render(page, language) };
}

/** What the scripts of pages load when they are used. */
export function dataOfSite(site: Site, pages: readonly Page[] = pagesOf(site)): readonly SiteFile[] {
  return [...searchIndexes(pages), ...LANGUAGES.flatMap((language) => [browserBook(site, language), toldBook(site, language)])];
}
