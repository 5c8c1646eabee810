import type { Language } from '@nivel/diagnostics';
import { Fragment, h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PageFrame } from './layout/page-frame.tsx';
import { type Page, pageContext } from './page.ts';
import { capital } from './site/capital.ts';
import { onceEach } from './site/once-each.ts';
import type { Site } from './site/site.ts';

/** What stands in a frame for the parts that every page has of its own. No text of the catalog has these characters: they belong to nobody. */
const OWN = { name: '\uE000', title: '\uE001', content: '\uE002' } as const;
const OWN_PARTS = /[\uE000-\uE002]/g;

interface FrameOf {
  readonly page: Page;
  readonly language: Language;
}

/**
 * Writes pages of one site. Pages of the same folder share their frame but for their name and their title, so a frame is written once and not with every
 * page. Values are escaped by the renderer; nothing is written raw.
 */
export function pageRenderer(site: Site): (page: Page, language: Language) => string {
  const frameOf = onceEach(frameKey, (wanted: FrameOf) => frameText(site, wanted));
  return (page, language) => {
    const content = renderToString(h(Fragment, {}, page.render(pageContext(site, language, page.address))));
    const title = renderToString(h(Fragment, {}, capital(page.title[language])));
    const own: Readonly<Record<string, string>> = { [OWN.name]: nameOf(page.address), [OWN.title]: title, [OWN.content]: content };
    return frameOf({ page, language }).replaceAll(OWN_PARTS, (part) => own[part] ?? part);
  };
}

/** One page in one language as HTML. */
export function renderPage(site: Site, page: Page, language: Language): string {
  return pageRenderer(site)(page, language);
}

/** A whole page as text. */
export function renderMarkup(page: JSX.Element): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function frameText(site: Site, { page, language }: FrameOf): string {
  const address = page.address.slice(0, page.address.length - nameOf(page.address).length) + OWN.name;
  const title = { fi: OWN.title, sv: OWN.title, en: OWN.title };
  return renderMarkup(PageFrame({ page: { ...page, address, title }, context: pageContext(site, language, address), children: OWN.content }));
}

function frameKey({ page, language }: FrameOf): string {
  return [language, page.section, page.address.slice(0, page.address.lastIndexOf('/') + 1), ...(page.scripts ?? [])].join(' ');
}

function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
