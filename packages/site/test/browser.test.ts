import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES } from '@nivel/diagnostics';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataOfSite, pagesOf } from '../src/build-site.ts';
import { renderPage } from '../src/render-page.ts';
import { lawDays } from '../src/site/law-days.ts';
import type { Site } from '../src/site/site.ts';
import { axeFindings, keyboardFindings, paperFindings, sidewaysFindings } from './browser/page-checks.ts';
import { pageKinds } from './browser/page-kinds.ts';
import { axeSource, chromiumPath, type OpenPage, type ServedSite, serveSite } from './browser/served-site.ts';
import { wholeSite } from './browser/whole-site.ts';

/** A window of 1280 pixels at 400 % leaves so many of the page's own. */
const AT_400_PERCENT = { width: 320, height: 256 };
const PHONE = { width: 360, height: 740 };
/** Every kind of page is visited in one test; a machine that does much else besides is not a failure. */
const BUSY = 600_000;
const DESK = { width: 1360, height: 900 };

if (chromiumPath === undefined) process.stderr.write('browser tests are skipped: no Chromium was found; name one in NIVEL_CHROMIUM\n');

let site: Site;
let served: ServedSite;
let kinds: readonly string[];

/** Visits one page of every kind and gathers what is found on each. */
async function findOnKinds(
  { page }: OpenPage,
  language: (typeof LANGUAGES)[number],
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const kind of kinds) {
    await page.goto(served.addressIn(language, kind), { waitUntil: 'load' });
    found.push(...(await look()).map((finding) => `${language}/${kind}: ${finding}`));
  }
  return found;
}

describe.skipIf(chromiumPath === undefined)('in a real browser', { timeout: BUSY }, () => {
  beforeAll(async () => {
    site = await wholeSite();
    kinds = pageKinds(site);
    served = await serveSite(site);
  });

  afterAll(async () => {
    await served?.close();
  });

  test.each(LANGUAGES)('every kind of page in %s: axe finds nothing, no request leaves, nothing is refused', async (language) => {
    const axe = await axeSource();
    const open = await served.open({ viewport: DESK });
    expect(await findOnKinds(open, language, () => axeFindings(open.page, axe, language === 'fi' ? 'everything' : 'all-but-colours'))).toEqual([]);
    expect(open.problems).toEqual([]);
    await open.page.context().close();
  });

  test('every kind of page: contrast in the dark, no scrolling sideways, on paper', async () => {
    const axe = await axeSource();
    const open = await served.open({ viewport: DESK, colorScheme: 'dark' });
    const { page } = open;
    const found = await findOnKinds(open, 'fi', async () => {
      const dark = await axeFindings(page, axe, 'colours');
      const wide = await sidewaysFindings(page);
      await page.setViewportSize(AT_400_PERCENT);
      const narrow = await sidewaysFindings(page);
      await page.emulateMedia({ media: 'print' });
      const paper = await paperFindings(page);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize(DESK);
      return [...dark, ...wide, ...narrow, ...paper];
    });
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('every kind of page: the keyboard alone reaches everything and is never caught', async () => {
    const open = await served.open({ viewport: DESK });
    expect(await findOnKinds(open, 'fi', () => keyboardFindings(open.page))).toEqual([]);
    await open.page.goto(served.addressIn('fi', 'index.html'));
    await open.page.keyboard.press('Tab');
    expect(await open.page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await open.page.keyboard.press('Enter');
    expect(await open.page.evaluate(() => document.activeElement?.id)).toBe('content');
    await open.page.context().close();
  });

  test('without JavaScript every kind of page is read, with its menu, on a phone too', async () => {
    const open = await served.open({ javaScriptEnabled: false, viewport: PHONE });
    const { page } = open;
    const found = await findOnKinds(open, 'sv', async () => {
      const text = await page.locator('main').innerText();
      const lost = text.length < 100 ? [`only ${text.length} characters are read`] : [];
      return [...lost, ...((await page.locator('nav.doors a').first().isVisible()) ? [] : ['no menu'])];
    });
    expect(found).toEqual([]);
    await page.goto(served.addressIn('fi', 'matrix/index.html'));
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('nav.days a').count()).toBe(lawDays(site).length);
    await page.goto(served.addressIn('fi', 'case/index.html'));
    expect(await page.locator('form.case').isVisible()).toBe(false);
    expect(await page.locator('main a').count()).toBeGreaterThan(site.situations.length);
    await page.context().close();
  });

  test('the menu of a narrow page opens and closes', async () => {
    const { page, problems } = await served.open({ viewport: PHONE });
    await page.goto(served.addressIn('fi', 'index.html'));
    const menu = page.getByRole('button', { name: 'Valikko' });
    const doors = page.getByRole('navigation', { name: 'päävalikko' });
    expect(await doors.isVisible()).toBe(false);
    await menu.press('Enter');
    expect(await doors.isVisible()).toBe(true);
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    await menu.press('Enter');
    expect(await doors.isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('from a file: pages, search, the form and the matrix work, and nothing is asked of a network', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nivel-site-'));
    await writeForFile(folder, ['index.html', 'matrix/index.html', 'case/index.html']);
    const { page, problems } = await openFile(folder);
    await page.locator('#search').fill('poissa');
    await page.locator('#search-hits a').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: 'päävalikko' }).getByRole('link', { name: 'Kokeile tilannetta' }).click();
    await page.getByRole('button', { name: 'Näytä vastaukset' }).click();
    await page.locator('.group.release details').first().waitFor();
    await page.getByRole('link', { name: 'Mitä saa luovuttaa' }).click();
    await page.locator('#law-day').press('ArrowLeft');
    await page.locator('.filters .told:not(:empty)').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
    await rm(folder, { recursive: true, force: true });
  });
});

async function writeForFile(folder: string, wanted: readonly string[]): Promise<void> {
  const assets = new URL('../dist/assets/', import.meta.url);
  await mkdir(join(folder, 'assets'), { recursive: true });
  for (const name of await readdir(assets)) await copyFile(new URL(name, assets), join(folder, 'assets', name));
  for (const { path, content } of dataOfSite(site)) await writeFile(join(folder, path), content);
  for (const page of pagesOf(site).filter(({ address }) => wanted.includes(address))) {
    const file = join(folder, 'fi', page.address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, renderPage(site, page, 'fi'));
  }
}

/** The start page as a file, in a browser that may ask nothing of a network. */
async function openFile(folder: string): Promise<OpenPage> {
  const page = await (await served.browser.newContext({ viewport: DESK, offline: true })).newPage();
  const problems: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? problems.push(message.text()) : undefined));
  page.on('request', (request) => (request.url().startsWith(pathToFileURL(folder).href) ? undefined : problems.push(request.url())));
  await page.goto(pathToFileURL(join(folder, 'fi', 'index.html')).href);
  return { page, problems };
}
