import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayRange, NO_BEGINNING } from '../../src/day.ts';
import { decideFields } from '../../src/decide.ts';
import type { Field } from '../../src/law.ts';
import { changeKind } from '../../src/proof/answer-change.ts';
import { type Change, type Difference, differenceOf } from '../../src/proof/difference.ts';
import type { ToldAnswer } from '../../src/proof/told-answer.ts';
import type { Request } from '../../src/request.ts';
import type { RuleBook } from '../../src/rule-book.ts';
import { compileRuleBook, type DecisionTable } from '../../src/rule-book-to-decision-table.ts';
import { type Dimension, FACTS, type Fact, namesOf, STATED_DIMENSIONS, type StatedDimension } from '../../src/vocabulary.ts';
import { FIELDS, VOCABULARY } from '../random-rule-book.ts';
import { completeRequests, smallBooks } from './complete-requests.ts';
import { isInBox, isInState, raise, toldAt } from './told-requests.ts';

const runs = { numRuns: 25, endOnFailure: true };
const books = smallBooks.map((book) => ({ ...book, rules: book.rules.slice(0, 7) }));

/** Two books of which the second is the first with some rules taken, some added and some changed. */
const twoBooks = fc.tuple(books, books, fc.nat(), fc.nat({ max: 3 }), fc.integer({ min: -2, max: 2 })).map(([old, other, seed, added, shift]) => {
  const kept = old.rules.filter((_, index) => (seed >> (index % 20)) % 4 !== 0);
  const shifted = kept.map((rule, index) => (index === 0 ? { ...rule, box: { ...rule.box, days: shiftedDays(rule.box.days, shift) } } : rule));
  return [old, { ...old, rules: [...shifted, ...other.rules.slice(0, added).map((rule) => ({ ...rule, id: `n-${rule.id}` }))] }] as const;
});

/** An off-by-a-day mistake. "Always" begins on no day, and a range keeps one day at least. */
function shiftedDays({ from, until }: DayRange, shift: number): DayRange {
  return { from: from === NO_BEGINNING ? from : Math.min(from + shift, until - 1), until };
}

describe('the difference of two rule books', () => {
  test('holds a request once where the two books answer otherwise, and never else', () => {
    fc.assert(
      fc.property(twoBooks, fc.array(completeRequests, { minLength: 5, maxLength: 5 }), fc.nat(), ([old, next], asked, seed) => {
        const difference = differenceOf(old, next);
        const tables = [compileRuleBook(old), compileRuleBook(next)] as const;
        for (const request of [...asked, ...requestsInside(difference, seed)]) {
          for (const field of FIELDS) compareAt({ ...difference, tables }, request, field);
        }
      }),
      runs,
    );
  });

  test('of a book with itself, and with its rules in another order, is nothing', () => {
    fc.assert(
      fc.property(books, (book) => void expect(differenceOf(book, { ...book, rules: book.rules.toReversed() }).changes).toEqual([])),
      runs,
    );
  });

  test('turned round has narrowings for widenings, of the same requests, where the obligations stay', () => {
    fc.assert(
      fc.property(twoBooks, ([older, newer]) => {
        const [old, next] = [withoutObligations(older), withoutObligations(newer)];
        const [there, back] = [differenceOf(old, next), differenceOf(next, old)];
        expect(requestsOf(there, 'widening')).toBe(requestsOf(back, 'narrowing'));
        expect(requestsOf(there, 'other')).toBe(requestsOf(back, 'other'));
      }),
      runs,
    );
  });

  test('turned round, a narrowing is always a widening: an obligation that comes is one that goes', () => {
    fc.assert(
      fc.property(twoBooks, ([old, next]) => {
        const [there, back] = [differenceOf(old, next), differenceOf(next, old)];
        expect(requestsOf(there, 'narrowing')).toBeLessThanOrEqual(requestsOf(back, 'widening'));
        expect(requestsOf(there, 'other')).toBe(requestsOf(back, 'other'));
      }),
      runs,
    );
  });

  test('a value and a category that the old book does not know were withheld', () => {
    fc.assert(
      fc.property(books, (book) => {
        const [, ...rest] = VOCABULARY.receiver.values;
        const older = { ...book, rules: [], vocabulary: { ...VOCABULARY, receiver: { ...VOCABULARY.receiver, values: rest } } };
        const { changes } = differenceOf(older, book);
        expect(changes.every((change) => change.states.every((state) => state.before.outcome === 'withhold'))).toBe(true);
      }),
      runs,
    );
  });

  test('a field that moves to another category is compared across the two', () => {
    fc.assert(
      fc.property(books, (book) => {
        const moved = { ...book, fields: book.fields.map((field) => (field.field === 'a.x' ? { ...field, category: 'b' } : field)) };
        const { changes } = differenceOf(book, moved);
        expect(new Set(changes.flatMap((change) => change.fields))).toEqual(new Set(changes.length > 0 ? ['a.x'] : []));
        expect(differenceOf(book, { ...book, fields: book.fields.slice(1) }).changes).toEqual([]);
        expect(differenceOf(book, { ...book, fields: book.fields.slice(1) }).removed).toEqual([{ field: 'a.x', category: 'a' }]);
      }),
      runs,
    );
  });
});

function withoutObligations(book: RuleBook): RuleBook {
  return { ...book, rules: book.rules.map((rule) => ({ ...rule, obligations: [] })) };
}

function requestsOf({ changes }: Difference, kind: Change['kind']): bigint {
  return changes.reduce((all, change) => all + (change.kind === kind ? change.requests : 0n), 0n);
}

const LET_GO = {
  outcome: 'release',
  form: 'extract',
  path: 'task',
  because: [],
  missing: [],
  unsettled: [],
  positions: [],
  terms: [],
  advice: [],
} as const;

describe('an obligation', () => {
  const kind = (before: Partial<ToldAnswer>, after: Partial<ToldAnswer>) =>
    changeKind({ ...LET_GO, obligations: [], ...before }, { ...LET_GO, obligations: [], ...after });

  test('that is dropped widens, also where another comes and where the form narrows', () => {
    expect(kind({ obligations: ['log', 'inform'] }, { obligations: ['log'] })).toBe('widening');
    expect(kind({ obligations: ['log'] }, { obligations: ['inform'] })).toBe('widening');
    expect(kind({ obligations: ['log'], form: 'as-it-is' }, {})).toBe('widening');
    expect(kind({ outcome: 'ask', obligations: ['log'] }, { outcome: 'ask' })).toBe('widening');
  });

  test('that comes narrows; one that goes with the release itself is a narrowing', () => {
    expect(kind({ obligations: ['log'] }, { obligations: ['log', 'inform'] })).toBe('narrowing');
    expect(kind({ obligations: ['log'] }, { outcome: 'withhold', form: null, path: null })).toBe('narrowing');
    expect(kind({ obligations: ['log'] }, { obligations: ['log'], path: 'duty' })).toBe('other');
  });
});

function compareAt({ old, next, changes, tables }: Difference & { tables: readonly DecisionTable[] }, request: Request, field: Field): void {
  const [before, after] = [old, next].map((book) => toldAt(book, request, field));
  const rows = changes.flatMap((change) =>
    change.fields.includes(field.field) && change.boxes.some((box) => isInBox(box, request))
      ? change.states.flatMap((state) => (isInState(state, request, field) ? [change.kind] : []))
      : [],
  );
  const boxes = changes.flatMap((change) =>
    change.states
      .filter((state) => isInState(state, request, field))
      .flatMap(() => (change.fields.includes(field.field) ? change.boxes.filter((box) => isInBox(box, request)) : [])),
  );
  expect(boxes.length).toBe(rows.length);
  expect(rows).toEqual(JSON.stringify(before) === JSON.stringify(after) ? [] : [changeKind(before ?? raise(), after ?? raise())]);
  const decided = tables.map((table) => decideFields(table, request, [field]).map(({ nearMisses: _, ...decision }) => decision));
  if (rows.length === 0) expect(decided[0]).toEqual(decided[1]);
}

/** One request in each box of the first changes, so that the sampling is not only outside. */
function requestsInside({ changes }: Difference, seed: number): readonly Request[] {
  const pick = <T>(values: readonly T[], salt: number): T => values[(seed + salt * 7) % values.length] ?? raise();
  return changes.slice(0, 3).flatMap((change) =>
    change.boxes.slice(0, 3).map((box, salt) => {
      const nameIn = (dimension: Dimension) => pick(box.sets[dimension] ?? namesOf(VOCABULARY[dimension]), salt + dimension.length);
      const state = pick(change.states, salt);
      return {
        kind: 'request' as const,
        day: Math.max(box.days.from, Math.min(box.days.until - 1, 90)),
        stated: Object.fromEntries(STATED_DIMENSIONS.map((name) => [name, nameIn(name)])) as Record<StatedDimension, string>,
        facts: Object.fromEntries(FACTS.map((fact) => [fact, nameIn(fact)])) as Record<Fact, string>,
        consents: Object.fromEntries(FIELDS.map(({ field }) => [field, state.consent?.[0] ?? 'given'])),
        judgements: Object.fromEntries(FIELDS.map(({ field }) => [field, state.judgement?.[0] ?? 'necessary'])),
        senderOrganisation: undefined,
        receiverOrganisation: undefined,
      };
    }),
  );
}
