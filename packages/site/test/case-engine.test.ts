import { catalogOf, readCatalogTexts } from '@nivel/catalog';
import { compileRuleBook, decideFields, type RuleBook, runCases } from '@nivel/policy';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { otherAnswers } from '../src/browser/case-changes.ts';
import { answersOf, decisionsOf, writtenDay } from '../src/browser/case-decisions.ts';
import { caseFile } from '../src/browser/case-to-yaml.ts';
import type { LightBook } from '../src/browser/light-book.ts';
import { browserBook } from '../src/browser-book.ts';
import { addressOf, type CaseState, stateOf } from '../src/site/case-address.ts';
import { caseOfSituation } from '../src/site/case-of.ts';
import type { Site } from '../src/site/site.ts';
import { siteOfProject } from './built-site.ts';
import { randomCase, requestOf } from './random-case.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
let site: Site;
let light: LightBook;

beforeAll(async () => {
  site = await siteOfProject();
  const { content } = browserBook(site, 'sv');
  light = JSON.parse(String(content).replace('globalThis.nivelRuleBook = ', '').replace(/;\n$/, '')) as LightBook;
});

describe('what the form answers', () => {
  test('is what the gate decides, for 200 random requests', () => {
    const table = compileRuleBook(light.book);
    fc.assert(
      fc.property(randomCase(site.book), (state) => {
        expect(decisionsOf(table, state)).toEqual(decideFields(site.table, requestOf(state)));
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test('is the same for the address of the case', () => {
    fc.assert(
      fc.property(randomCase(site.book), (state) => {
        expect(stateOf(addressOf(state))).toEqual(state);
      }),
      { numRuns: 200 },
    );
  });

  test('is nothing for a name that the rule book does not know', () => {
    const table = compileRuleBook(light.book);
    const state = situationCase(site, 'p1');
    expect(answersOf(table, { ...state, values: { ...state.values, role: 'caretaker' } })).toBeUndefined();
    expect(answersOf(table, { ...state, values: { ...state.values, role: '' } })).toBeUndefined();
  });

  test('changes where the form says that it would', () => {
    const table = compileRuleBook(light.book);
    const state = situationCase(site, 'p1');
    const field = table.fields.find((each) => each.category === 'support-decision');
    const [now] = field === undefined ? [] : (decisionsOf(table, state, [field]) ?? []);
    if (field === undefined || now === undefined) throw new Error('the category has fields');
    const others = otherAnswers(table, state, field, now.outcome);
    expect(others.map((other) => other.dimension)).toContain('placeAccepted');
    for (const { dimension, values, decision } of others) {
      for (const value of values) {
        const [changed] = decisionsOf(table, { ...state, values: { ...state.values, [dimension]: value } }, [field]) ?? [];
        expect(changed?.outcome, `${dimension} ${value}`).toBe(decision.outcome);
        expect(changed?.outcome).not.toBe(now.outcome);
      }
    }
  });
});

test('a day is read as people write it, and one that does not exist is refused', () => {
  expect(writtenDay('1.8.2026')).toBe('2026-08-01');
  expect(writtenDay(' 2026-08-01 ')).toBe('2026-08-01');
  expect(writtenDay('31.2.2026')).toBeUndefined();
  expect(writtenDay('soon')).toBeUndefined();
});

test('a saved case is one that `nivel check` accepts, and it fails when the book answers otherwise', async () => {
  const table = compileRuleBook(site.book);
  const state = { ...situationCase(site, 'p1'), judgements: { 'support-decision': 'necessary' }, consents: { 'student-welfare': 'refused' } };
  const text = caseFile(state, 'p1', answersOf(table, state) ?? []);
  const texts = await readCatalogTexts({ schemas: ROOT, policies: ROOT });
  const file = 'policies/cases/saved-by-the-form.yaml';
  const sound = catalogOf({ ...texts, policies: [...texts.policies, { file, text }] });
  expect(sound.diagnostics.filter((diagnostic) => diagnostic.place.file === file)).toEqual([]);
  const saved = savedCases(sound.catalog?.book, file);
  expect(saved).toHaveLength(site.categories.length);
  expect(runCases(table, saved)).toEqual([]);
  const wrong = saved.map((each) => ({ ...each, expect: { ...each.expect, outcome: each.expect.outcome === 'release' ? 'withhold' : 'release' } }));
  expect(new Set(runCases(table, wrong).map((diagnostic) => diagnostic.code))).toEqual(new Set(['policy/case-fails']));
});

function savedCases(book: RuleBook | undefined, file: string) {
  return (book?.cases ?? []).filter((each) => each.place.file === file);
}

function situationCase({ situations, today }: Site, id: string): CaseState {
  const situation = situations.find((each) => each.id === id);
  if (situation === undefined) throw new Error(`no situation ${id}`);
  return caseOfSituation(situation, today);
}
