import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../scripts/find-chromium.mjs';
import { dataOfSite } from '../src/build-site.ts';
import { toldPages } from '../src/pages/told.tsx';
import { renderPage } from '../src/render-page.ts';
import { catalogOfCheckout, siteOfNivelvaara } from './nivelvaara.ts';

const ASSETS = new URL('../dist/assets/', import.meta.url);
const EXAMPLE = new URL('../examples/nivelvaara/ledger.jsonl', import.meta.url).pathname;
const executablePath = findChromium();
if (executablePath === undefined) process.stderr.write('the page that reads logs is not tried: no Chromium was found; name one in NIVEL_CHROMIUM\n');

let folder: string;
let browser: Browser;
let page: Page;
let problems: string[];

describe.skipIf(executablePath === undefined)('what was told about a learner, in a real browser', () => {
  beforeAll(async () => {
    const site = siteOfNivelvaara(await catalogOfCheckout());
    folder = await mkdtemp(join(tmpdir(), 'nivel-told-'));
    const pages = toldPages(site).flatMap((each) =>
      (['fi', 'en'] as const).map((language) => ({ path: `${language}/${each.address}`, content: renderPage(site, each, language) })),
    );
    for (const { path, content } of [...pages, ...dataOfSite(site, [])]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await cp(ASSETS, join(folder, 'assets'), { recursive: true });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    problems = [];
    page.on('console', (message) => (message.type() === 'error' ? problems.push(message.text()) : undefined));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => (request.url().startsWith(pathToFileURL(folder).href) ? undefined : problems.push(request.url())));
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function ask(language: string, { logs, learner, year = '' }: { logs: readonly string[]; learner: string; year?: string }): Promise<void> {
    await page.goto(pathToFileURL(join(folder, language, 'told', 'index.html')).href);
    await page.setInputFiles('#logs', [...logs]);
    await page.fill('#learner', learner);
    await page.fill('#year', year);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#told:not([hidden])');
  }

  const rows = () => page.locator('.told-rows tbody tr').allInnerTexts();

  test('shows the releases by day, with receiver, purpose, data and provision, and the number goes nowhere', async () => {
    await ask('fi', { logs: [EXAMPLE], learner: '1001' });
    const [first = '', ...others] = (await rows()).map((row) => row.replaceAll(/\s+/g, ' '));
    expect(first).toBe(
      '5.6.2026 Rajalan lukio koulutuksen järjestäminen tukea koskeva päätös: päätöksen laji, oppilaskohtaiset tukitoimet sellaisenaan luovutusvelvollisuus OVL 23 § 5 mom.',
    );
    expect(others).toHaveLength(2);
    expect(page.url()).not.toContain('1001');
    expect(await page.locator('#told-title').evaluate((title) => title === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))).not.toContain('1001');
    expect(problems).toEqual([]);
  });

  test('knows the years, another learner, and a log that is given twice', async () => {
    await ask('en', { logs: [EXAMPLE], learner: '1001', year: '2025' });
    expect(await rows()).toEqual([]);
    expect(await page.locator('.told-count').innerText()).toBe('These logs hold no disclosures under that number.');
    await ask('en', { logs: [EXAMPLE, EXAMPLE], learner: '1002', year: '2026' });
    const twice = await rows();
    await ask('en', { logs: [EXAMPLE], learner: '1002' });
    expect(twice).toEqual(await rows());
    expect(twice.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test('shows nothing of a log that is broken but the row and what to do', async () => {
    const broken = join(folder, 'broken.jsonl');
    await writeFile(broken, '{"learnerKey":"1001","__proto__":{"day":"2026-01-01"}}\n<img src=x onerror=alert(1)>\n');
    await ask('en', { logs: [EXAMPLE, broken], learner: '1001' });
    expect(await rows()).toEqual([]);
    const told = await page.locator('.problems li').allInnerTexts();
    expect(told.map((text) => text.split(':')[0])).toEqual(['broken.jsonl, row 1', 'broken.jsonl, row 2']);
    expect(told.join(' ')).toContain('site/not-a-ledger-line');
    expect(told.join(' ')).not.toMatch(/1001|onerror/);
    expect(problems).toEqual([]);
  });
});
