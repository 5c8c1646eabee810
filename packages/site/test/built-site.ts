import { readCatalog } from '@nivel/catalog';
import { parseDay } from '@nivel/policy';
import { buildSite, type SiteFile } from '../src/build-site.ts';
import { type Site, siteOf } from '../src/site/site.ts';
import { earlierOfProject } from './earlier-versions.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** The day on which the tests are told "today". */
export const TODAY = '2026-11-22';

/** The site of this project, as a test reads it. */
export async function siteOfProject(): Promise<Site> {
  const { catalog } = await readCatalog({ schemas: ROOT, policies: ROOT });
  const today = parseDay(TODAY);
  if (catalog === undefined || today === undefined) throw new Error('the rule book of the project is sound');
  return siteOf({ catalog, today, earlier: await earlierOfProject(ROOT, catalog.book) });
}

/** Every file of the site as text. */
export function filesOf(site: Site): ReadonlyMap<string, string> {
  return new Map(buildSite(site).map((file: SiteFile) => [file.path, typeof file.content === 'string' ? file.content : '']));
}
