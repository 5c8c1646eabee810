import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogMemory, catalogOf, readCatalogTexts, readTextsOfRule } from '@nivel/catalog';
import { readDocument } from '@nivel/diagnostics';
import { formatDay, parseDay } from '@nivel/policy';
import { loadRuleReviews, type ReadTexts } from '@nivel/policy/proof';
import fc from 'fast-check';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../scripts/find-chromium.mjs';
import { gapsOf, proposalAddress, type ReviewDraft, reviewFile } from '../src/browser/review-file.ts';
import { reviewPages } from '../src/pages/review.tsx';
import { rulePages } from '../src/pages/rule.tsx';
import { renderPage } from '../src/render-page.ts';
import { type Site, siteOf } from '../src/site/site.ts';
import { TODAY } from './built-site.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const RULE = 'p1-support-decision-17-after';
const REPOSITORY = { address: 'https://github.com/nivel-edu/nivel', branch: 'main' };
const today = parseDay(TODAY) ?? 0;

let read: ReadTexts;
/** The site of the project, with files of reviews added. */
let siteWith: (files: Readonly<Record<string, string>>) => Site;

beforeAll(async () => {
  const texts = await readCatalogTexts({ schemas: ROOT, policies: ROOT });
  const memory = catalogMemory();
  siteWith = (files) => {
    const policies = [...texts.policies, ...Object.entries(files).map(([file, text]) => ({ file, text }))];
    const { catalog, diagnostics } = catalogOf({ ...texts, policies }, memory);
    if (catalog === undefined) throw new SyntaxError(JSON.stringify(diagnostics));
    return siteOf({ catalog, today, repository: REPOSITORY });
  };
  const { catalog } = siteWith({});
  const rule = catalog.book.rules.find(({ id }) => id === RULE);
  if (rule === undefined) throw new RangeError(RULE);
  read = readTextsOfRule(catalog, rule);
});

const draft = (given: Partial<ReviewDraft> = {}): ReviewDraft => ({
  kind: 'approval',
  rule: RULE,
  office: 'Lakipalvelut',
  day: '2026-11-22',
  until: '2027-11-21',
  text: '',
  read,
  ...given,
});

function loaded(given: ReviewDraft) {
  const { folder, name, text } = reviewFile(given);
  const { document, diagnostics } = readDocument(text, `${folder}/${name}`);
  return { ...loadRuleReviews(document === undefined ? [] : [document]), unread: diagnostics };
}

describe('the file that the form makes', () => {
  test('is read back as it was written, whatever is typed', () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
    const days = fc.integer({ min: 15_000, max: 30_000 });
    fc.assert(
      fc.property(fc.constantFrom('approval', 'question', 'objection'), typed, typed, days, days, (kind, office, text, day, more) => {
        const given = draft({ kind, office, text, day: formatDay(day), until: formatDay(day + more) });
        const { reviews, diagnostics, unread } = loaded(given);
        expect([...unread, ...diagnostics]).toEqual([]);
        expect(reviews).toMatchObject([{ kind, rule: RULE, office: office.trim(), text: text.trim(), day, read }]);
        expect(reviewFile(given).name).toMatch(/^\d{4}-\d\d-\d\d-(approval|question|objection)-[a-z0-9]+(-[a-z0-9]+)*\.yaml$/);
      }),
    );
  });

  test('approves what the page shows: it holds today', () => {
    expect(siteWith(fileOf(draft())).ruleReviews().get(RULE)).toMatchObject([{ state: 'holds', changed: [] }]);
  });

  test('is not made while something is missing', () => {
    expect(gapsOf(draft())).toEqual([]);
    expect(gapsOf(draft({ office: ' ', until: '2026-11-21' }))).toEqual(['office', 'until']);
    expect(gapsOf(draft({ kind: 'question', until: '' }))).toEqual(['text']);
    expect(gapsOf(draft({ kind: 'objection', day: '', text: 'ei' }))).toEqual(['day']);
  });

  test('stands whole in the address of the proposal, unless it is too long or no page of the web', () => {
    const file = reviewFile(draft({ text: 'a & b = ö' }));
    const url = new URL(proposalAddress(REPOSITORY, file) ?? '');
    expect(`${url.origin}${url.pathname}`).toBe('https://github.com/nivel-edu/nivel/new/main');
    expect(Object.fromEntries(url.searchParams)).toEqual({ filename: `${file.folder}/${file.name}`, value: file.text });
    expect(proposalAddress(REPOSITORY, reviewFile(draft({ text: 'ö'.repeat(2_000) })))).toBeUndefined();
    expect(proposalAddress({ address: 'javascript:alert(1)', branch: 'main' }, file)).toBeUndefined();
  });
});

function fileOf(given: ReviewDraft): Readonly<Record<string, string>> {
  const { folder, name, text } = reviewFile(given);
  return { [`${folder}/${name}`]: text };
}

describe('the pages', () => {
  test('show who approved the rule until when, what stands, and what changed since', () => {
    const other = { ...read, reasons: `sha256:${'0'.repeat(64)}` };
    const site = siteWith({
      ...fileOf(draft()),
      ...fileOf(draft({ office: 'DPO', read: other })),
      ...fileOf(draft({ kind: 'objection', office: 'Koulu', text: 'ei näin' })),
    });
    const page = rulePages(site).find(({ address }) => address === `rule/${RULE}.html`);
    const html = page === undefined ? '' : renderPage(site, page, 'fi');
    expect(html).toMatch(/<strong class="review-state holds">voimassa<\/strong>/);
    expect(html).toContain('21.11.2027');
    expect(html).toMatch(/<strong class="review-state changed">.*?muuttunut sen jälkeen: perustelut/);
    expect(html).toMatch(/<strong class="review-state open">avoinna<\/strong>.*?ei näin/);
    const [index] = reviewPages(site);
    const listed = index === undefined ? '' : renderPage(site, index, 'en');
    expect(listed.split('Rules without an approval that holds')[0]).toContain(`rule/${RULE}.html`);
    expect(listed.split('Rules without an approval that holds')[1]).not.toContain(`rule/${RULE}.html`);
    expect(Buffer.byteLength(listed)).toBeLessThan(100_000);
  });
});

const executablePath = findChromium();
if (executablePath === undefined)
  process.stderr.write('the test of the form in a browser is skipped: no Chromium was found; name one in NIVEL_CHROMIUM\n');

describe.skipIf(executablePath === undefined)('in a real browser, from a file', () => {
  test('the keyboard makes the file and the link, and no request leaves the page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nivel-review-'));
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const site = siteWith({});
      const own = rulePages(site).find(({ address }) => address === `rule/${RULE}.html`);
      if (own === undefined) throw new RangeError(RULE);
      const file = join(folder, 'fi', own.address);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, renderPage(site, own, 'fi'));
      await cp(new URL('../dist/assets/', import.meta.url), join(folder, 'assets'), { recursive: true });
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => (message.type() === 'error' ? problems.push(message.text()) : undefined));
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => (/^(file|blob):/.test(request.url()) ? undefined : problems.push(request.url())));
      await page.goto(pathToFileURL(file).href);
      await page.locator('form.review').waitFor({ state: 'visible' });
      await page.locator('#review-kind').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator('form.review .told').textContent()).toContain('yksikkö');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('review-office');
      await page.keyboard.type('Lakipalvelut');
      await page.locator('#review-day').fill('2026-11-22');
      expect(await page.locator('a.propose').count()).toBe(0);
      await page.locator('#review-until').fill('2027-11-21');
      const address = await page.locator('a.propose').getAttribute('href');
      expect(new URL(address ?? '').searchParams.get('value')).toBe(reviewFile(draft()).text);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('form.review button[type="submit"]').press('Enter')]);
      expect(download.suggestedFilename()).toBe('2026-11-22-approval-lakipalvelut.yaml');
      expect(await readFile((await download.path()) ?? '', 'utf8')).toBe(reviewFile(draft()).text);
      await page.locator('#review-kind').selectOption('objection');
      expect(await page.locator('#review-until').isVisible()).toBe(false);
      expect(await page.locator('a.propose').count()).toBe(0);
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
