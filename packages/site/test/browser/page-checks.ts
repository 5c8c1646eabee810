import type { Page } from 'playwright-core';

/* What is asked of every page. Each check tells its findings as lines; a page without faults tells nothing. */

/** WCAG 2.1, levels A and AA, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe is asked: everything, colours alone (in the dark), or all else (in another language, which has the same colours). */
export type Asked = 'everything' | 'colours' | 'all-but-colours';

/** What axe finds. */
export async function axeFindings(page: Page, axe: string, asked: Asked): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async ({ tags, asked }) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
      const runOnly = asked === 'colours' ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags };
      const rules = asked === 'all-but-colours' ? { 'color-contrast': { enabled: false } } : {};
      const { violations } = await axe.run({ preload: false, resultTypes: ['violations'], runOnly, rules });
      return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
    },
    { tags: TAGS, asked },
  );
}

/** Whether the page itself scrolls sideways, and which element stands out. Tables may scroll, in a region of their own that the keyboard reaches. */
export async function sidewaysFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) {
      const out = [...document.querySelectorAll<HTMLElement>('body *')].find(
        (each) => each.getBoundingClientRect().right > width + 1 && each.closest('.wide') === null,
      );
      found.push(`${document.documentElement.scrollWidth} px in ${width}: ${out?.outerHTML.slice(0, 120) ?? 'a table'}`);
    }
    for (const each of document.querySelectorAll<HTMLElement>('main *')) {
      const scrolls = each.scrollWidth > each.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(each).overflowX);
      if (scrolls && (each.tabIndex < 0 || !(each.tagName === 'PRE' || each.hasAttribute('aria-label') || each.hasAttribute('aria-labelledby')))) {
        found.push(`scrolls unseen by the keyboard: ${each.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  });
}

/** How many stops at the beginning and at the end of a long page are gone through. */
const FIRST = 30;
const LAST = 12;

/** Goes through the page by Tab alone: everything that can be used is reached, in the order of reading, its focus is seen, and the way leads to the end. */
export async function keyboardFindings(page: Page): Promise<readonly string[]> {
  const stops = await markStops(page);
  await pressTab(page, Math.min(FIRST, stops));
  const first = await visitedOf(page);
  const from = Math.max(FIRST, stops - LAST);
  if (from < stops) {
    await page.evaluate((stop) => document.querySelector<HTMLElement>(`[data-stop="${stop}"]`)?.focus({ focusVisible: true } as FocusOptions), from);
    await pressTab(page, stops - from - 1);
  }
  const last = (await visitedOf(page)).slice(first.length);
  const expected = (begin: number, end: number) => Array.from({ length: Math.max(0, end - begin) }, (_, index) => String(begin + index));
  return [...difference(first, expected(0, Math.min(FIRST, stops))), ...difference(last, expected(from, stops))];
}

async function markStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const seen = [...document.querySelectorAll<HTMLElement>(usable)].filter((each) => each.checkVisibility() && !each.matches(':disabled'));
    for (const [index, each] of seen.entries()) each.dataset['stop'] = String(index);
    // A day is entered part by part, and each part is a stop of its own; as text it is one.
    for (const each of document.querySelectorAll<HTMLInputElement>('input[type="date"]')) each.type = 'text';
    const visited: string[] = [];
    (globalThis as unknown as { visited: string[] }).visited = visited;
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      const ringed = outlineStyle !== 'none' && outlineWidth !== '0px';
      visited.push(ringed ? (target.dataset['stop'] ?? target.tagName) : `no ring: ${target.outerHTML.slice(0, 80)}`);
    });
    return seen.length;
  });
}

/** As if the key were held down: the presses go to the browser without waiting for each other. */
async function pressTab(page: Page, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
}

function visitedOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(globalThis as unknown as { visited: string[] }).visited]);
}

function difference(visited: readonly string[], expected: readonly string[]): readonly string[] {
  const at = expected.findIndex((stop, index) => visited[index] !== stop);
  return at < 0 ? [] : [`stop ${expected[at]}: reached ${visited[at] ?? 'nothing'}`];
}

/** On paper: no navigation, black text, and where a link's text does not name its target, its address. */
export async function paperFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const each of document.querySelectorAll<HTMLElement>('nav, search, button, form')) {
      if (each.checkVisibility()) found.push(`on paper: ${each.outerHTML.slice(0, 80)}`);
    }
    if (getComputedStyle(document.querySelector('h1') ?? document.body).color !== 'rgb(0, 0, 0)') found.push('the heading is not black');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main p > a[href]')].filter(
      (each) => each.closest('.document, table') === null && each.checkVisibility(),
    );
    for (const link of links) {
      const written = getComputedStyle(link, '::after').content;
      const href = link.getAttribute('href') ?? '';
      if (!href.startsWith('#') && !written.includes(href) && !written.includes('attr(href)'))
        found.push(`its address is lost: ${link.outerHTML.slice(0, 120)}`);
    }
    if (document.querySelector<HTMLElement>('.on-paper')?.checkVisibility() !== true) found.push('the page does not say its own address');
    return found;
  });
}
