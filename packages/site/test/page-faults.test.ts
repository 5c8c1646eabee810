import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, keyboardFindings, paperFindings, sidewaysFindings } from './browser/page-checks.ts';
import { axeSource, chromiumPath, type OpenPage, type ServedSite, serveSite } from './browser/served-site.ts';
import { siteOfProject } from './built-site.ts';

/* The checks that find nothing on the site's pages are given faults: one that could find nothing would be no check. */

if (chromiumPath === undefined) process.stderr.write('browser tests are skipped: no Chromium was found; name one in NIVEL_CHROMIUM\n');

const ADDRESS = 'matrix/index.html';
const DESK = { width: 1360, height: 900 };
const AT_400_PERCENT = { width: 320, height: 256 };

let axe: string;
let served: ServedSite;

/** What a check tells of a page. */
type Look = (open: OpenPage) => Promise<readonly string[]>;

const everything: Look = ({ page }) => axeFindings(page, axe, 'everything');
const inTheDark: Look = async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  return axeFindings(page, axe, 'colours');
};
const wide: Look = ({ page }) => sidewaysFindings(page);
const narrow: Look = async ({ page }) => {
  await page.setViewportSize(AT_400_PERCENT);
  return sidewaysFindings(page);
};
const keyboard: Look = ({ page }) => keyboardFindings(page);
const onPaper: Look = async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  return paperFindings(page);
};
const problems: Look = async (open) => {
  await open.page.waitForTimeout(200);
  return open.problems;
};

/** A fault that somebody could build into a page, which check sees it, and a part of what it says. */
interface Fault {
  readonly name: string;
  /** What is done to the page; a style is given to its heading. */
  readonly spoil: (() => void) | Readonly<Record<string, string>>;
  readonly look: Look;
  readonly says: RegExp;
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a picture without words',
    spoil: () => document.querySelector('main')?.append(document.createElement('img')),
    look: everything,
    says: /image-alt/,
  },
  {
    name: 'a field without a name',
    spoil: () => document.querySelector('main')?.append(document.createElement('input')),
    look: everything,
    says: /label/,
  },
  { name: 'a page without its language', spoil: () => document.documentElement.removeAttribute('lang'), look: everything, says: /html-has-lang/ },
  {
    name: 'a cell whose heads are gone',
    spoil: () => {
      for (const cell of document.querySelectorAll('main td')) cell.setAttribute('headers', 'nothing');
    },
    look: everything,
    says: /td-headers-attr/,
  },
  {
    name: 'grey on white',
    spoil: { color: '#cccccc' },
    look: everything,
    says: /color-contrast/,
  },
  {
    name: 'black in the dark',
    spoil: { color: '#222222' },
    look: inTheDark,
    says: /color-contrast/,
  },
  {
    name: 'something wider than the window',
    spoil: { minWidth: '2000px' },
    look: wide,
    says: /px in 13/,
  },
  {
    name: 'something wider than the window at 400 %',
    spoil: { minWidth: '400px' },
    look: narrow,
    says: /px in 3/,
  },
  {
    name: 'a region that only a mouse scrolls',
    spoil: () => {
      const region = document.querySelector<HTMLElement>('main .wide');
      region?.removeAttribute('tabindex');
    },
    look: narrow,
    says: /unseen by the keyboard/,
  },
  {
    name: 'a link that Tab passes over',
    spoil: () => {
      const link = document.querySelectorAll<HTMLElement>('a[href]')[3];
      if (link !== undefined) link.tabIndex = -1;
    },
    look: keyboard,
    says: /stop 3: reached 4/,
  },
  {
    name: 'a control that keeps the focus',
    spoil: () => document.querySelectorAll<HTMLElement>('a[href]')[2]?.addEventListener('keydown', (event) => event.preventDefault()),
    look: keyboard,
    says: /stop 3: reached nothing/,
  },
  {
    name: 'an order that is not that of reading',
    spoil: () => {
      const link = document.querySelectorAll<HTMLElement>('a[href]')[5];
      if (link !== undefined) link.tabIndex = 1;
    },
    look: keyboard,
    says: /stop 0: reached [1-9]/,
  },
  {
    name: 'a focus that nobody sees',
    spoil: () => {
      const link = document.querySelectorAll<HTMLElement>('a[href]')[1];
      if (link !== undefined) link.style.outline = 'none';
    },
    look: keyboard,
    says: /stop 1: reached no ring/,
  },
  {
    name: 'navigation on paper',
    spoil: () => {
      for (const each of document.querySelectorAll<HTMLElement>('nav')) each.style.setProperty('display', 'block', 'important');
    },
    look: onPaper,
    says: /on paper: <nav/,
  },
  {
    name: 'a page that does not say where it is from',
    spoil: () => document.querySelector('.on-paper')?.remove(),
    look: onPaper,
    says: /own address/,
  },
  {
    name: 'a request to another place',
    spoil: () => void fetch('https://elsewhere.example/count').catch(() => undefined),
    look: problems,
    says: /elsewhere\.example/,
  },
  {
    name: 'a script inside the page',
    spoil: () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
    },
    look: problems,
    says: /Content Security Policy/,
  },
];

describe.skipIf(chromiumPath === undefined)('in a real browser, the checks of pages', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    axe = await axeSource();
    served = await serveSite(await siteOfProject());
  });

  afterAll(async () => {
    await served?.close();
  });

  test.each(FAULTS)('see $name', async ({ spoil, look, says }) => {
    const open = await served.open({ viewport: DESK });
    await open.page.goto(served.addressIn('fi', ADDRESS), { waitUntil: 'load' });
    if (typeof spoil === 'function') await open.page.evaluate(spoil);
    else await open.page.evaluate((style) => Object.assign(document.querySelector('h1')?.style ?? {}, style), spoil);
    expect((await look(open)).join('\n')).toMatch(says);
    await open.page.context().close();
  });
});
