import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, contains, intersect, isEmpty, type Point, subtract, uncovered } from '../src/box.ts';
import { DIMENSIONS } from '../src/vocabulary.ts';
import { boxes, VOCABULARY } from './random-rule-book.ts';

const points: fc.Arbitrary<Point> = fc.record({
  values: fc.tuple(...DIMENSIONS.map((dimension) => fc.nat({ max: VOCABULARY[dimension].values.length - 1 }))),
  day: fc.integer({ min: 95, max: 140 }),
});

describe('boxes', () => {
  test('the intersection holds what both hold', () => {
    fc.assert(fc.property(boxes, boxes, points, (a, b, point) => contains(intersect(a, b), point) === (contains(a, point) && contains(b, point))));
  });

  test('the difference holds what the first holds and the second does not, and its parts do not meet', () => {
    fc.assert(
      fc.property(boxes, boxes, points, (a, b, point) => {
        const holding = subtract(a, b).filter((part) => contains(part, point));
        expect(holding.length).toBe(contains(a, point) && !contains(b, point) ? 1 : 0);
      }),
    );
  });

  test('nothing is left uncovered exactly when the covers hold every request of the box', () => {
    fc.assert(
      fc.property(boxes, fc.array(boxes, { maxLength: 4 }), points, (box, covers, point) => {
        const left = uncovered(box, covers);
        const expected = contains(box, point) && !covers.some((cover) => contains(cover, point));
        expect(left.some((part) => contains(part, point))).toBe(expected);
      }),
    );
  });

  test('a box without one value or one day is empty', () => {
    const full: Box = { sets: DIMENSIONS.map(() => 1), days: { from: 1, until: 2 } };
    expect(isEmpty(full)).toBe(false);
    expect(isEmpty({ ...full, sets: full.sets.with(3, 0) })).toBe(true);
    expect(isEmpty({ ...full, days: { from: 2, until: 2 } })).toBe(true);
  });
});
