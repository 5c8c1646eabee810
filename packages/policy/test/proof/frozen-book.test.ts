import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../src/proof/difference.ts';
import { type FrozenBook, freezeBook, frozenBookText, thawBook } from '../../src/proof/frozen-book.ts';
import { smallBooks } from './complete-requests.ts';
import { tinyBook } from './tiny-claims.ts';

test('a thawed book decides every request as the one that was frozen', () => {
  fc.assert(
    fc.property(smallBooks, (book) => {
      const own = { ...book, rules: book.rules.slice(0, 8) };
      const thawed = thawBook(JSON.parse(frozenBookText(freezeBook(own))) as FrozenBook);
      expect(differenceOf(own, thawed)).toMatchObject({ changes: [], added: [], removed: [] });
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('a frozen book writes one rule to a line, with inclusive days', () => {
  const text = frozenBookText(freezeBook(tinyBook()));
  const line = text.split('\n').find((each) => each.includes('"id":"ask"'));
  expect(line).toContain('"from":"2021-08-01"');
  expect(text).toContain('"through":"2021-07-31"');
  expect(text.endsWith('\n}\n')).toBe(true);
});
