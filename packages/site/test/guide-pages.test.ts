import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { LANGUAGES, type Language } from '@nivel/diagnostics';
import { parseDay } from '@nivel/policy';
import { expect, test } from 'vitest';
import { pagesOf } from '../src/build-site.ts';
import type { Documentation } from '../src/guides/documentation.ts';
import { documentPages } from '../src/pages/document.tsx';
import { guidePages } from '../src/pages/guide.tsx';
import { modelPages } from '../src/pages/model.tsx';
import { renderPage } from '../src/render-page.ts';
import { siteOf } from '../src/site/site.ts';
import { catalogOfCheckout, siteOfNivelvaara } from './nivelvaara.ts';

const DOCS = new URL('../../../docs/', import.meta.url);
const textsIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, DOCS)).map((file) => ({
    name: file.replace(/\.md$/, ''),
    text: readFileSync(new URL(`${folder}/${file}`, DOCS), 'utf8'),
  }));

const docs: Documentation = {
  guides: textsIn('guides').map(({ name, text }) => {
    const [own = name, language = 'en'] = name.split('.');
    return { name: own, language: language as Language, text };
  }),
  model: textsIn('model'),
  api: [{ path: 'api/index.html', content: '' }],
};
const catalog = await catalogOfCheckout();
const { documents } = siteOfNivelvaara(catalog);
const site = siteOf({ catalog, today: parseDay('2026-11-22') ?? 0, ...(documents === undefined ? {} : { documents }), docs });
const own = [...guidePages(site), ...modelPages(site), ...documentPages(site)];

test.each(LANGUAGES)('guides, pages of the model and documents are light and link only to what is there: %s', (language) => {
  const known = new Set([...pagesOf(site).map(({ address }) => `${language}/${address}`), 'api/index.html']);
  const heavy: string[] = [];
  const missing = new Set<string>();
  for (const page of own) {
    const html = renderPage(site, page, language);
    if (Buffer.byteLength(html) > 100_000) heavy.push(page.address);
    for (const [, href = ''] of html.matchAll(/\shref="([^"#]+)(?:#[^"]*)?"/g)) {
      const target = posix.normalize(posix.join(posix.dirname(`${language}/${page.address}`), href));
      const elsewhere = target.startsWith('assets/') || /\.(docx|md)$/.test(target) || !target.startsWith(`${language}/`);
      if (!known.has(target) && (!elsewhere || target.startsWith('api/'))) missing.add(`${page.address} -> ${href}`);
    }
  }
  expect([...missing].slice(0, 10)).toEqual([]);
  expect(heavy).toEqual([]);
});

test('the guide for the lawyer is in three languages, the others in English with a title that says so', () => {
  const titles = Object.fromEntries(guidePages(site).map(({ address, title }) => [address, title]));
  expect(titles['guide/lawyer.html']).toEqual({
    fi: 'Juristille ja tietosuojavastaavalle',
    sv: 'För juristen och dataskyddsombudet',
    en: 'For the lawyer and the data protection officer',
  });
  for (const name of ['pipeline-engineer', 'ci', 'contributor']) {
    expect(titles[`guide/${name}.html`]?.fi).toContain('englanniksi');
    const page = own.find(({ address }) => address === `guide/${name}.html`);
    expect(page === undefined ? '' : renderPage(site, page, 'sv')).toContain('<div class="document" lang="en">');
  }
});

test('a site without docs has no guides', () => {
  expect([...guidePages(siteOfNivelvaara(catalog)), ...modelPages(siteOfNivelvaara(catalog))]).toEqual([]);
});
