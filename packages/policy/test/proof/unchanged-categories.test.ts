import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookToDiagrams, makeGround } from '../../src/proof/book-to-diagrams.ts';
import { spaceOf } from '../../src/proof/space.ts';
import { unchangedCategories } from '../../src/proof/unchanged-categories.ts';
import type { RuleBook } from '../../src/rule-book.ts';
import { smallBooks } from './complete-requests.ts';

const runs = { numRuns: 60, endOnFailure: true };

/** One thing less, of any kind that a decision turns on. */
const lessening = fc.tuple(fc.constantFrom('rule', 'version', 'question', 'obligation'), fc.nat());

function lessen(book: RuleBook, [what, seed]: readonly [string, number]): RuleBook {
  const without = <T>(things: readonly T[]) => things.filter((_, index) => things.length === 0 || index !== seed % things.length);
  switch (what) {
    case 'rule':
      return { ...book, rules: without(book.rules) };
    case 'version':
      return { ...book, provisions: book.provisions.map((provision) => ({ ...provision, versions: without(provision.versions) })) };
    case 'question':
      return { ...book, questions: book.questions.map((question) => ({ ...question, touches: without(question.touches) })) };
    default:
      return { ...book, rules: book.rules.map((rule, index) => (index === seed % book.rules.length ? { ...rule, obligations: ['another'] } : rule)) };
  }
}

test('about a category that two books say the same of, nothing is decided otherwise', () => {
  let told = 0;
  fc.assert(
    fc.property(smallBooks, lessening, (book, change) => {
      const next = lessen(book, change);
      const ground = makeGround(spaceOf([next, book]));
      const [before, after] = [bookToDiagrams(book, ground), bookToDiagrams(next, ground)];
      const unchanged = unchangedCategories(book, next);
      for (const category of ground.space.categories) {
        const same = before.byCategory.get(category) === after.byCategory.get(category);
        if (unchanged.has(category)) expect(same, category).toBe(true);
        if (unchanged.has(category)) told += 1;
      }
    }),
    runs,
  );
  expect(told).toBeGreaterThan(0);
});

test('a book is as it was; one that counts the values of a dimension differently is as it was in nothing', () => {
  fc.assert(
    fc.property(smallBooks, (book) => {
      const { receiver } = book.vocabulary;
      const counted = { ...book, vocabulary: { ...book.vocabulary, receiver: { ...receiver, values: receiver.values.slice(1) } } };
      expect([...unchangedCategories(book, { ...book })]).toEqual(book.vocabulary.category.values.map(({ id }) => id));
      expect([...unchangedCategories(book, counted)]).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
