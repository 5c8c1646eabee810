import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Language } from '@nivel/diagnostics';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Route } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { dataOfSite, pagesOf } from '../../src/build-site.ts';
import type { Page as SitePage } from '../../src/page.ts';
import { renderPage } from '../../src/render-page.ts';
import type { Site } from '../../src/site/site.ts';

/** An origin that no network knows: every request to it is answered from memory, and every other request is a problem. */
const ORIGIN = 'http://nivel.test/';
const ASSETS = new URL('../../dist/assets/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** A page of the browser, and what went wrong on it: errors, refusals of the policy, requests that leave the site. */
export interface OpenPage {
  readonly page: Page;
  readonly problems: string[];
}

/** The site in a real browser. One browser serves all tests; pages are made when they are asked for. */
export interface ServedSite {
  readonly browser: Browser;
  addressIn(language: Language, page: string): string;
  open(options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export const chromiumPath = findChromium();

export async function serveSite(site: Site): Promise<ServedSite> {
  const pages = new Map(pagesOf(site).map((page) => [page.address, page]));
  const data = new Map(dataOfSite(site).map(({ path, content }) => [path, String(content)]));
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  return {
    browser,
    addressIn: (language, page) => `${ORIGIN}${language}/${page}`,
    async open(options = {}) {
      const context = await browser.newContext(options);
      const problems: string[] = [];
      await context.route('**/*', (route) => answer(route, { site, pages, data, problems }));
      const page = await context.newPage();
      page.on('console', (message) => (message.type() === 'error' ? problems.push(message.text()) : undefined));
      page.on('pageerror', (error) => problems.push(error.message));
      return { page, problems };
    },
    close: () => browser.close(),
  };
}

/** Axe as the text of a script; it is put into pages past their policy. */
export function axeSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

interface Answering {
  readonly site: Site;
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly data: ReadonlyMap<string, string>;
  readonly problems: string[];
}

async function answer(route: Route, { site, pages, data, problems }: Answering): Promise<void> {
  const url = route.request().url();
  if (!url.startsWith(ORIGIN)) {
    problems.push(`a request leaves the page: ${url}`);
    return route.abort();
  }
  const path = decodeURI(new URL(url).pathname.slice(1));
  const [language, ...rest] = path.split('/');
  const page = pages.get(rest.join('/'));
  const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  if (page !== undefined) return route.fulfill({ contentType, body: renderPage(site, page, language as Language) });
  const made = data.get(path);
  if (made !== undefined) return route.fulfill({ contentType, body: made });
  const body = await readFile(new URL(rest.join('/'), ASSETS)).catch(() => undefined);
  if (body !== undefined && language === 'assets') return route.fulfill({ contentType, body });
  problems.push(`nothing is there: ${path}`);
  return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
}
