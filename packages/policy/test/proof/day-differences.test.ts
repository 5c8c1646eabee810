import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeKind } from '../../src/proof/answer-change.ts';
import { dayDifferences } from '../../src/proof/day-differences.ts';
import type { Difference } from '../../src/proof/difference.ts';
import type { Request } from '../../src/request.ts';
import type { RuleBook } from '../../src/rule-book.ts';
import { FIELDS } from '../random-rule-book.ts';
import { completeRequests, smallBooks } from './complete-requests.ts';
import { isInBox, isInState, raise, toldAt } from './told-requests.ts';

const runs = { numRuns: 15, endOnFailure: true };

describe('what changes from day to day', () => {
  test('is, for every request and every day, what deciding that day and the day before says', () => {
    fc.assert(
      fc.property(smallBooks, fc.array(completeRequests, { minLength: 4, maxLength: 4 }), (book, asked) => {
        const byDay = new Map(dayDifferences(book).map(({ day, difference }) => [day, difference]));
        for (const day of [...byDay.keys(), ...asked.map((request) => request.day)]) {
          for (const request of asked) for (const field of FIELDS) compareOn(book, { request: { ...request, day }, field, listed: byDay.get(day) });
        }
      }),
      runs,
    );
  });

  test('counts the requests of one day, and no day is listed without a change', () => {
    fc.assert(
      fc.property(smallBooks, (book) => {
        for (const { day, difference } of dayDifferences(book)) {
          expect(difference.changes.length).toBeGreaterThan(0);
          for (const { boxes, requests } of difference.changes) {
            expect(boxes.every(({ days }) => days.from === day && days.until > day)).toBe(true);
            expect(requests).toBeGreaterThan(0n);
          }
        }
      }),
      runs,
    );
  });
});

interface Compared {
  readonly request: Request;
  readonly field: (typeof FIELDS)[number];
  readonly listed: Difference | undefined;
}

function compareOn(book: RuleBook, { request, field, listed }: Compared): void {
  const [before, after] = [request.day - 1, request.day].map((day) => toldAt(book, { ...request, day }, field));
  const kinds = (listed?.changes ?? []).flatMap((change) =>
    change.fields.includes(field.field) && change.boxes.some((box) => isInBox(box, request))
      ? change.states.flatMap((state) => (isInState(state, request, field) ? [change.kind] : []))
      : [],
  );
  expect(kinds).toEqual(JSON.stringify(before) === JSON.stringify(after) ? [] : [changeKind(before ?? raise(), after ?? raise())]);
}
