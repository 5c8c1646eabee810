import { fileURLToPath } from 'node:url';
import { decideFields } from '@nivel/policy';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type CaseState } from '../src/site/case-address.ts';
import type { Site } from '../src/site/site.ts';
import { chromiumPath, type ServedSite, serveSite } from './browser/served-site.ts';
import { siteOfProject } from './built-site.ts';
import { randomCase, requestOf } from './random-case.ts';

if (chromiumPath === undefined) process.stderr.write('browser tests are skipped: no Chromium was found; name one in NIVEL_CHROMIUM\n');

/** The links of the start page that a lawyer follows, by their names, and what is then read. At most three clicks each. */
const PATHS: readonly { readonly question: string; readonly clicks: readonly (string | RegExp)[]; readonly answer: readonly (string | RegExp)[] }[] =
  [
    {
      question: 'May the upper secondary school get the HOJKS of a pupil who moves from another municipality, and since when is that so?',
      clicks: ['Saako lukio toisesta kunnasta siirtyvän oppilaan HOJKSin, ja mistä lähtien?'],
      answer: [
        'selvitetään ensin',
        'Kun ihminen on arvioinut tiedon tämän oppijan kohdalla välttämättömäksi.',
        'HOJKS',
        'Miten vastaus on muuttunut',
        '1.8.2021',
      ],
    },
    {
      question: 'The same through the table',
      clicks: ['Mitä saa luovuttaa', /^tukea koskeva asiakirja toinen järjestäjä, oppivelvollinen selvitetään ensin/],
      answer: ['selvitetään ensin', 'HOJKS'],
    },
    {
      question: 'What does the change of 1.8.2026 do to our views?',
      clicks: ['Mitä muutos 1.8.2026 tekee näkymillemme?'],
      answer: ['Näkymät, joita muutos koskee', /Muutos ei koske yhtäkään näkymää|näkymä/, 'Seuraava muutos: 31.8.2026'],
    },
    {
      question: 'Which of our rules rest on an unsettled question?',
      clicks: ['Mitkä säännöt ovat avoimen kysymyksen varassa?'],
      answer: [/\d+ sääntöä \d+ säännöstä/, 'toinen järjestäjä, oppivelvollinen: tukea koskeva asiakirja välttämättömyyden perusteella'],
    },
  ];

let site: Site;
let served: ServedSite;

describe.skipIf(chromiumPath === undefined)('in a real browser', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    site = await siteOfProject();
    served = await serveSite(site);
  });

  afterAll(async () => {
    await served?.close();
  });

  test.each(PATHS)('a lawyer finds out by at most three clicks: $question', async ({ clicks, answer }) => {
    const { page, problems } = await served.open();
    await page.goto(served.addressIn('fi', 'index.html'));
    expect(clicks.length).toBeLessThanOrEqual(3);
    for (const name of clicks) await page.getByRole('main').or(page.getByRole('navigation')).getByRole('link', { name, exact: true }).first().click();
    const text = await page.locator('main').innerText();
    for (const part of answer) expect(text).toMatch(part);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a lawyer finds out what was told about a learner last year: one click, a log and a number', async () => {
    const { page, problems } = await served.open();
    await page.goto(served.addressIn('fi', 'index.html'));
    await page.getByRole('link', { name: 'Mitä tästä oppijasta on kerrottu, kenelle ja milloin?' }).click();
    await page.locator('#logs').setInputFiles(fileURLToPath(new URL('../examples/nivelvaara/ledger.jsonl', import.meta.url)));
    await page.locator('#learner').fill('1001');
    await page.locator('#year').fill('2026');
    await page.locator('main form button[type="submit"]').click();
    await page.locator('#told').waitFor();
    expect(await page.locator('#told').innerText()).toContain('5.6.2026');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a case is put and answered with the keyboard alone', async () => {
    const { page, problems } = await served.open();
    await page.goto(served.addressIn('fi', 'case/index.html'));
    await page.locator('form.case').waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await tabTo(page, '#situation');
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('#relation').inputValue()).toBe('other-provider');
    await tabTo(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-title');
    expect(page.url()).toContain('relation=other-provider');
    await tabTo(page, 'details[data-category="support-decision"] > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[name="judgements.support-decision"]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.group.release details[data-category="support-decision"]').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('judgements.support-decision');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the form answers 200 random requests as the engine does', async () => {
    const { page, problems } = await served.open();
    await page.goto(served.addressIn('sv', 'case/index.html'));
    await page.locator('form.case').waitFor({ state: 'visible' });
    await page.locator('#situation').focus();
    await page.locator('form.case[data-ready]').waitFor();
    for (const state of fc.sample(randomCase(site.book), { numRuns: 200, seed: 7 })) {
      const shown = await page.evaluate(
        async (hash) => {
          const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
          location.hash = hash;
          await changed;
          const rows = [...document.querySelectorAll<HTMLElement>('.group details[data-category]')];
          return Object.fromEntries(rows.map((row) => [row.dataset['category'], row.parentElement?.className.replace('group ', '')]));
        },
        `${addressOf(state)}&`,
      );
      expect(shown, addressOf(state)).toEqual(outcomesOf(state));
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the slider and the filters of the matrix say what the engine says', async () => {
    const { page, problems } = await served.open();
    await page.goto(served.addressIn('fi', 'matrix/index.html'));
    const cell = page.locator('[id="support-decision.p1"]').locator('..');
    expect(await cell.getAttribute('class')).toBe('ask');
    await page.locator('#law-day').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#law-day').getAttribute('aria-valuetext')).toBe('1.8.2026 – perusteet muuttuvat');
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowLeft');
    await page.locator('.filters .told:not(:empty)').waitFor();
    expect(await page.locator('#law-day').getAttribute('aria-valuetext')).toBe('1.8.2025');
    await expect.poll(() => cell.getAttribute('class')).toBe('release');
    await page.locator('#filter-receiver').selectOption('workplace');
    await expect.poll(() => cell.getAttribute('class')).toBe('outside');
    await page.locator('.filters button[type="reset"]').click();
    await expect.poll(() => cell.getAttribute('class')).toBe('ask');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('search finds a section, an old name and a part of a word', async () => {
    const { page, problems } = await served.open();
    await page.goto(served.addressIn('fi', 'index.html'));
    for (const [query, address] of [
      ['ovl 23', 'provision/ovl-23-'],
      ['HOJKS', 'old-transfer'],
      ['poissa', 'absence'],
    ] as const) {
      await page.locator('#search').fill('');
      await page.locator('#search').fill(query);
      await expect
        .poll(() => page.locator('#search-hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').join(' ')))
        .toContain(address);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

function outcomesOf(state: CaseState): Readonly<Record<string, string>> {
  const { table } = site;
  const fields = site.categories.flatMap(({ id }) => table.fields.find((field) => field.category === id) ?? []);
  return Object.fromEntries(decideFields(table, requestOf(state), fields).map(({ outcome }, index) => [fields[index]?.category ?? '', outcome]));
}
