import { CONSENTS, type Decision, decideFields, FACTS, JUDGEMENTS, type Request, stateOf } from '@nivel/policy';
import type { Change, Difference } from '@nivel/policy/proof';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '../src/build-site.ts';
import type { Page } from '../src/page.ts';
import { renderPage } from '../src/render-page.ts';
import type { Site } from '../src/site/site.ts';
import { siteOfProject } from './built-site.ts';
import { linesOf } from './page-lines.ts';
import { randomCase, requestOf } from './random-case.ts';

let site: Site;
let pages: readonly Page[];

beforeAll(async () => {
  site = await siteOfProject();
  pages = pagesOf(site);
}, 60_000);

function linesAt(address: string, language: 'fi' | 'sv' | 'en'): string {
  const page = pages.find((each) => each.address === address);
  if (page === undefined) throw new Error(`there is a page at ${address}`);
  return linesOf(renderPage(site, page, language));
}

describe('the pages of changes', () => {
  test.each([
    ['changes/2026-08-31.html', 'fi'],
    ['changes/2026-08-31.html', 'sv'],
    ['changes/2026-08-31.html', 'en'],
    ['changes/2026-08-01.html', 'fi'],
    ['changes/model-0.1.0-1.0.0.html', 'fi'],
    ['changes/rules-without-support.html', 'fi'],
    ['view/ro1.html', 'fi'],
    ['view/ro1.html', 'sv'],
    ['view/ev1.html', 'fi'],
    ['question/U4.html', 'fi'],
    ['question/U4.html', 'sv'],
  ] as const)('%s in %s reads as it did', async (address, language) => {
    const name = address.replace('.html', '').replaceAll('/', '-');
    await expect(linesAt(address, language)).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });

  test('of a day list what deciding that day and the day before says', () => {
    const days = site.dayDifferences();
    fc.assert(
      fc.property(randomCase(site.book), fc.constantFrom(...days), fc.nat(), (state, { day, difference }, seed) => {
        for (const request of [complete(requestOf(state), seed), ...insideOf(difference, seed)]) {
          for (const field of site.table.fields.filter(
            (_, index, all) => all.findIndex((each) => each.category === all[index]?.category) === index,
          )) {
            const [before, after] = [day - 1, day].map((each) => decideFields(site.table, { ...request, day: each }, [field])[0]);
            if (before === undefined || after === undefined) throw new Error('every field is decided');
            const listed = difference.changes.filter((change) => change.after === field.category && speaksOf(change, request, field));
            const moved = listed.map(({ kind }) => kind).filter((kind) => kind !== 'other');
            const expected = kindOf(before, after);
            if (expected !== undefined) expect(moved).toEqual([expected]);
            if (listed.length === 0) expect(answerOf(after)).toEqual(answerOf(before));
          }
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('have an address that stays: the day, the version', () => {
    const addresses = new Set(pages.map(({ address }) => address));
    for (const each of ['changes/2021-08-01.html', 'changes/2025-08-01.html', 'changes/2026-08-01.html', 'changes/rules-0.1.0.html']) {
      expect(addresses, each).toContain(each);
    }
  });

  test('say of every view which fields of it open or close', () => {
    const lines = linesAt('changes/2026-08-31.html', 'fi');
    for (const { view, fields } of site.changes.viewsOf(...firstClosing())) {
      expect(lines).toContain(site.catalog.views.views.find(({ id }) => id === view)?.title.fi);
      expect(fields.length).toBeGreaterThan(0);
    }
  });

  function firstClosing(): [Difference, Change] {
    const { difference } = site.dayDifferences().at(-1) ?? { difference: undefined };
    const change = difference?.changes.find(({ kind }) => kind === 'narrowing');
    if (difference === undefined || change === undefined) throw new Error('the last day closes something');
    return [difference, change];
  }
});

describe('the pages of views', () => {
  test('are linked to from each role, field, category and provision that they rest on', () => {
    const { views, byRole, byProvision, byField } = site.views();
    for (const { view } of views) for (const role of view.roles) expect(byRole.get(role)?.map((each) => each.view.id)).toContain(view.id);
    expect([...byProvision.keys()].every((id) => site.book.provisions.some((provision) => provision.id === id))).toBe(true);
    expect([...byField.keys()].every((id) => site.catalog.fields.some(({ field }) => field === id))).toBe(true);
  });

  test('show every field of the manifest', () => {
    for (const { view } of site.views().views) {
      const lines = linesAt(`view/${view.id}.html`, 'en');
      for (const { field } of [...view.fields, ...view.perLearner, ...view.leftOut]) {
        const term = site.catalog.fields.find((each) => each.field === field)?.term.en;
        expect(lines, `${view.id} ${field}`).toContain(term);
      }
    }
  });
});

test('the page of unsettled rules lists every rule that names a question', () => {
  const page = pages.find(({ address }) => address === 'question/rules.html');
  const html = page === undefined ? '' : renderPage(site, page, 'fi');
  for (const rule of site.book.rules.filter(({ questions }) => questions.length > 0)) expect(html).toContain(`rule/${rule.id}.html`);
});

const OPENNESS = { withhold: 0, ask: 1, release: 2 } as const;

/** Which way the outcome moved; nothing is said where it stays, since form and terms count too. */
function kindOf(before: Decision, after: Decision): Change['kind'] | undefined {
  const step = OPENNESS[after.outcome] - OPENNESS[before.outcome];
  return step === 0 ? undefined : step > 0 ? 'widening' : 'narrowing';
}

function answerOf({ nearMisses: _, ...rest }: Decision): object {
  return rest;
}

function speaksOf({ boxes, states }: Change, request: Request, field: Parameters<typeof stateOf>[1]): boolean {
  const values = { ...request.stated, ...request.facts } as Readonly<Record<string, string>>;
  const { consent, judgement } = stateOf(request, field);
  return (
    boxes.some(({ sets }) => Object.entries(sets).every(([name, names]) => names.includes(values[name] ?? ''))) &&
    states.some((state) => (state.consent?.includes(consent) ?? true) && (state.judgement?.includes(judgement) ?? true))
  );
}

/** The request with every fact known. */
function complete(request: Request, seed: number): Request {
  const facts = Object.fromEntries(
    FACTS.map((fact) => {
      const { values } = site.book.vocabulary[fact];
      return [fact, request.facts[fact] ?? values[seed % values.length]?.id];
    }),
  );
  return { ...request, facts: facts as Request['facts'] };
}

/** One request inside one of the changes, so that not all are outside. */
function insideOf({ changes }: Difference, seed: number): readonly Request[] {
  const change = changes[seed % changes.length];
  const box = change?.boxes[seed % change.boxes.length];
  const state = change?.states[seed % change.states.length];
  if (change === undefined || box === undefined || state === undefined) return [];
  const named = (name: 'sender' | (typeof FACTS)[number]) =>
    box.sets[name]?.[0] ?? site.book.vocabulary[name].values[seed % site.book.vocabulary[name].values.length]?.id;
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, named(name as 'sender')]));
  return [
    {
      kind: 'request',
      day: 0,
      stated: pick(['sender', 'receiver', 'relation', 'role', 'purpose', 'channel']) as Request['stated'],
      facts: pick(FACTS) as Request['facts'],
      consents: { [change.after]: state.consent?.[0] ?? CONSENTS[0] },
      judgements: { [change.after]: state.judgement?.[0] ?? JUDGEMENTS[0] },
      senderOrganisation: undefined,
      receiverOrganisation: undefined,
    },
  ];
}
