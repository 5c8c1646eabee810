import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideFields } from '../../src/decide.ts';
import { decideByDefinition } from '../../src/decide-by-definition.ts';
import { bookToDiagrams } from '../../src/proof/book-to-diagrams.ts';
import { combineValues, constant, type Known, valueAtPoint, zeroWhereFirstIs, zeroWhereSame, zeroWithZero } from '../../src/proof/forest.ts';
import { countPoints, firstPoint } from '../../src/proof/forest-walks.ts';
import { answerAt } from '../../src/proof/told-answer.ts';
import { compileRuleBook } from '../../src/rule-book-to-decision-table.ts';
import { bookOf, FIELDS, requests } from '../random-rule-book.ts';
import { completeRequests, pointOf, smallBooks } from './complete-requests.ts';

const runs = { numRuns: 60 };

describe('the diagrams of a rule book', () => {
  test('answer every complete request as the engine and the definition do', () => {
    fc.assert(
      fc.property(smallBooks, fc.array(completeRequests, { minLength: 1, maxLength: 8 }), (book, asked) => {
        const diagrams = bookToDiagrams(book);
        const table = compileRuleBook(book);
        for (const request of asked) {
          for (const [index, decision] of decideFields(table, request).entries()) {
            const field = FIELDS[index] ?? raise();
            const ref = diagrams.byCategory.get(field.category) ?? constant(-1);
            const {
              terms: _,
              advice,
              ...told
            } = answerAt(diagrams.answers, valueAtPoint(diagrams.forest, ref, pointOf(diagrams.space, request, field)));
            const { field: __, nearMisses, ...decided } = decision;
            expect(told).toEqual(decided);
            expect(decided).toEqual((({ field: ___, nearMisses: ____, ...rest }) => rest)(decideByDefinition(book, request, field)));
            expect(nearMisses.map((miss) => miss.rule)).toEqual(expect.arrayContaining([...advice]));
          }
        }
      }),
      runs,
    );
  });

  test('are the same number for books that decide alike, whatever the order of their rules', () => {
    fc.assert(
      fc.property(smallBooks, (book) => {
        const diagrams = bookToDiagrams(book);
        const turned = bookToDiagrams({ ...book, rules: book.rules.toReversed() }, diagrams);
        expect([...turned.byCategory]).toEqual([...diagrams.byCategory]);
      }),
      runs,
    );
  });

  test('come to the same together, whether or not it is told beforehand what some of them come to', () => {
    const orders: readonly (readonly [(a: number, b: number) => number, Known])[] = [
      [(a, b) => a * b, zeroWithZero],
      [(a, b) => (a === 0 ? 0 : b + 1), zeroWhereFirstIs],
      [(a, b) => (a === b ? 0 : a * 1000 + b + 1), zeroWhereSame],
    ];
    fc.assert(
      fc.property(smallBooks, (book) => {
        const { forest, byCategory } = bookToDiagrams(book);
        const [first = 0, second = 0] = byCategory.values();
        for (const [both, known] of orders) {
          for (const pair of [
            [first, second],
            [first, first],
            [constant(0), second],
            [second, constant(0)],
          ] as const) {
            expect(combineValues(forest, pair, both, known)).toBe(combineValues(forest, pair, both));
          }
        }
      }),
      runs,
    );
  });

  test('count every complete request once, and find one where there is one', () => {
    fc.assert(
      fc.property(smallBooks, fc.nat(), (book, seed) => {
        const { forest, byCategory, answers, space } = bookToDiagrams(book);
        const all = space.sizes.reduce((product, size) => product * BigInt(size), 1n);
        const value = seed % Math.max(1, answers.answers.length);
        for (const ref of byCategory.values()) {
          expect(countPoints(forest, ref, () => true)).toBe(all);
          const some = countPoints(forest, ref, (each) => each === value);
          expect(some + countPoints(forest, ref, (each) => each !== value)).toBe(all);
          const point = firstPoint(forest, ref, (each) => each === value);
          expect(point === undefined).toBe(some === 0n);
          if (point !== undefined) expect(valueAtPoint(forest, ref, point)).toBe(value);
        }
      }),
      runs,
    );
  });
});

describe('a request whose facts are not all known', () => {
  test('is let go only where every complete request that it may be is let go', () => {
    fc.assert(
      fc.property(smallBooks, requests, fc.array(completeRequests, { minLength: 4, maxLength: 4 }), (book, request, others) => {
        const table = compileRuleBook(book);
        const open = decideFields(table, request);
        for (const other of others) {
          const complete = { ...request, facts: { ...other.facts, ...request.facts } };
          for (const [index, decision] of decideFields(table, complete).entries()) {
            if (open[index]?.outcome === 'release') expect([decision.outcome, decision.form]).toEqual(['release', open[index]?.form]);
          }
        }
      }),
      runs,
    );
  });

  test('without rules every point is one answer', () => {
    const [question] = bookOf([], [], { kind: 'question', id: 'U', touches: [] } as never).questions;
    const { byCategory } = bookToDiagrams(bookOf([], [], question ?? raise()));
    expect(new Set(byCategory.values()).size).toBe(1);
  });
});

function raise(): never {
  throw new RangeError('not there');
}
