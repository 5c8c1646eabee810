import { readDocument } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { checkReviews, type ReviewContext, unreviewed, wideningsOf } from '../../src/proof/check-reviews.ts';
import { differenceOf } from '../../src/proof/difference.ts';
import { loadReviews } from '../../src/proof/read-review.ts';
import type { Review } from '../../src/proof/review.ts';
import type { RuleBook } from '../../src/rule-book.ts';
import { TINY_BOOK } from '../tiny-book.ts';
import { tinyBook } from './tiny-claims.ts';

const ASK = 'rules/support-decision/ask/rule.yaml';
const TELL = 'rules/final-grade/tell/rule.yaml';
const BASE = { version: '1.0.0', digest: 'sha256:base' };
const released = tinyBook();

/** A wider book: the permission to tell grades does not ask whether there is a decision, and so on. */
function opened(from: string, to: string, file = ASK): { book: RuleBook; files: Readonly<Record<string, string>> } {
  const text = TINY_BOOK[file] ?? '';
  if (!text.includes(from)) throw new RangeError(`nothing to replace: ${from}`);
  const files = { ...TINY_BOOK, [file]: text.replace(from, to) };
  return { book: tinyBook({ [file]: files[file] ?? '' }), files };
}

function contextOf({ book, files }: { book: RuleBook; files: Readonly<Record<string, string>> }): ReviewContext {
  return {
    difference: differenceOf(released, book),
    base: BASE,
    texts: new Map(Object.entries(files)),
    digestOf: (text) => `sha256:${text.length}:${text.slice(0, 4000)}`,
  };
}

function reviewOf(context: ReviewContext): Review {
  return {
    kind: 'review',
    id: 'r1',
    day: '2026-10-12',
    office: 'DPO',
    finding: 'lawful',
    base: BASE,
    widenings: wideningsOf(context),
    place: { file: 'reviews/r1.yaml' },
  };
}

const WIDER = opened('  placeAccepted: [yes]\n', '');
const SAME = { book: released, files: TINY_BOOK };

describe('what a new rule book opens', () => {
  test('is refused without a review, at the rule that opens it', () => {
    expect(checkReviews([], contextOf(WIDER))).toMatchObject([
      { code: 'policy/widening-without-review', place: { file: ASK }, data: { rule: 'ask', base: '1.0.0' } },
    ]);
  });

  test('passes with a review that read exactly it', () => {
    const context = contextOf(WIDER);
    expect(checkReviews([reviewOf(context)], context)).toEqual([]);
    expect(unreviewed([reviewOf(context)], context)).toEqual([]);
  });

  test('is refused again when it opens further', () => {
    const further = opened(
      'when:\n  learnerStatus: [compulsory-age]\n  placeAccepted: [yes]\n',
      'when: { learnerStatus: [compulsory-age], receiver: [general-upper-secondary, vocational] }\n',
    );
    const earlier = opened('days: { from: 2021-08-01 }', 'days: { from: 2021-09-01 }');
    expect(checkReviews([], contextOf(earlier))).toEqual([]);
    const old = reviewOf(contextOf(WIDER));
    const other = { ...old, widenings: old.widenings.map((widening) => ({ ...widening, fingerprint: 'sha256:other' })) };
    expect(checkReviews([other], contextOf(further)).map((each) => each.code)).toEqual([
      'policy/widening-without-review',
      'policy/review-of-nothing',
    ]);
  });

  test('is refused when a text that was read has changed since', () => {
    const review = reviewOf(contextOf(WIDER));
    const reasons = 'rules/support-decision/ask/reasons.yaml';
    const rewritten = contextOf({ ...WIDER, files: { ...WIDER.files, [reasons]: 'fi: muu' } });
    expect(checkReviews([review], rewritten)).toMatchObject([{ code: 'policy/reviewed-text-changed', data: { file: reasons, review: 'r1' } }]);
    const provision = 'provisions/ovl/ovl-23-3.yaml';
    const amended = contextOf({ ...WIDER, files: { ...WIDER.files, [provision]: 'id: ovl' } });
    expect(checkReviews([review], amended)).toMatchObject([{ code: 'policy/reviewed-text-changed', data: { file: provision } }]);
    const elsewhere = contextOf({ ...WIDER, files: { ...WIDER.files, [TELL]: 'id: tell' } });
    expect(checkReviews([review], elsewhere)).toEqual([]);
  });

  test('is refused when the review compared with another book', () => {
    const context = contextOf(WIDER);
    const forged = { ...reviewOf(context), base: { ...BASE, digest: 'sha256:other' } };
    expect(checkReviews([forged], context)).toMatchObject([{ code: 'policy/review-of-other-base', place: { file: 'reviews/r1.yaml' } }]);
    expect(unreviewed([forged], context)).toHaveLength(1);
  });

  test('a review of an earlier release is history, and one of an opening that is gone is told', () => {
    const review = reviewOf(contextOf(WIDER));
    expect(checkReviews([{ ...review, base: { ...BASE, version: '0.9.0' } }], contextOf(SAME))).toEqual([]);
    expect(checkReviews([review], contextOf(SAME))).toMatchObject([{ code: 'policy/review-of-nothing', severity: 'warning' }]);
  });

  test('a field more in the category does not make another opening', () => {
    const review = reviewOf(contextOf(WIDER));
    const [field] = WIDER.book.fields;
    const more = { ...WIDER.book, fields: [...WIDER.book.fields, { ...field, field: 'support-decision.more' }] } as RuleBook;
    expect(checkReviews([review], contextOf({ ...WIDER, book: more }))).toEqual([]);
  });

  test('an obligation that is dropped is refused without a review, and passes with one', () => {
    const unlogged = contextOf(opened('obligations: [log]', 'obligations: [inform]'));
    expect(checkReviews([], unlogged)).toMatchObject([{ code: 'policy/widening-without-review', place: { file: ASK }, data: { rule: 'ask' } }]);
    expect(checkReviews([reviewOf(unlogged)], unlogged)).toEqual([]);
  });

  test('what closes, and what has other grounds, needs no review', () => {
    expect(
      checkReviews([], contextOf(opened('learnerStatus: [compulsory-age] }', 'learnerStatus: [compulsory-age], placeAccepted: [yes] }', TELL))),
    ).toEqual([]);
    expect(checkReviews([], contextOf(opened('obligations: [log]', 'obligations: [log, inform]')))).toEqual([]);
  });
});

test('a review without a finding is refused at its place', () => {
  const { document } = readDocument(
    'id: r1\nday: 2026-10-12\noffice: DPO\nbase: { version: 1.0.0, digest: "sha256:0" }\nwidenings: []\n',
    'policies/reviews/r2.yaml',
  );
  const { diagnostics, reviews } = loadReviews(document === undefined ? [] : [document]);
  expect(reviews).toEqual([]);
  expect(diagnostics.map((each) => [each.code, each.place.line])).toEqual([['policy/missing-key', 1]]);
});
