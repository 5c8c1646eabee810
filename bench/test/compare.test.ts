import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '@nivel/catalog';
import type { RuleBook } from '@nivel/policy';
import { beforeAll, expect, test } from 'vitest';
import { compareWithCedar } from '../src/cedar-comparison.ts';
import { compareWholePurpose } from '../src/whole-purpose.ts';

/* The whole comparisons are `npm run compare:cedar`; here as much of them as a test may take. */

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PURPOSE = 'workplace-training';
const CATEGORIES = ['health', 'final-grade'];

let book: RuleBook;
beforeAll(async () => {
  const { catalog } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (catalog === undefined) throw new Error('the rule book does not load');
  book = catalog.book;
}, 60_000);

/** The book with one rule less of each category: another one. */
function poorer(): RuleBook {
  const first = new Map(book.rules.map((rule) => [rule.category, rule.id]));
  return { ...book, rules: book.rules.filter((rule) => first.get(rule.category) !== rule.id) };
}

test('Cedar decides as the rule book does: outcome, path, form and rules', () => {
  const { different, outcomes } = compareWithCedar(book, 1500);
  expect(different).toEqual([]);
  for (const outcome of ['release', 'ask', 'withhold']) expect(outcomes[outcome], outcome).toBeGreaterThan(20);
});

test('a rule that only one of them has is seen', () => {
  expect(compareWithCedar(book, 600, poorer()).different.length).toBeGreaterThan(0);
});

test('the compiled form decides every request of a purpose as the plain definition does', () => {
  const whole = compareWholePurpose(book, PURPOSE, { categories: CATEGORIES });
  expect(whole.different).toBe(0);
  expect(whole.requests).toBeGreaterThan(10_000_000n);
  expect(whole.decided).toBeGreaterThan(500);
});

test('a rule that only the definition lacks is seen over the whole purpose', () => {
  const lacking = { ...book, rules: book.rules.filter((rule) => rule.id !== 'w-health-consent') };
  expect(compareWholePurpose(book, PURPOSE, { categories: ['health'], definition: lacking }).different).toBeGreaterThan(0);
});
