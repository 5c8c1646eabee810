import { expect, test } from 'vitest';
import { constant, makeForest, node } from '../../src/proof/forest.ts';

const VALUES = 550;

test('a node is made once, and no two functions are one node, however many there are', () => {
  const forest = makeForest([VALUES, VALUES, VALUES]);
  const pairs = Array.from({ length: VALUES * VALUES }, (_, index) => [index % VALUES, Math.floor(index / VALUES)] as const);
  const made = () => pairs.map(([a, b]) => node(forest, 2, [constant(a), constant(b), constant(a ^ b)]));
  const refs = made();
  // Of so many nodes some share their number, so these are told apart by more than that.
  expect([...forest.known.values()].some((alike) => alike.length > 1)).toBe(true);
  expect(new Set(refs).size).toBe(pairs.filter(([a, b]) => a !== b || (a ^ b) !== a).length + 1);
  expect(made()).toEqual(refs);
});

test('the level is a part of what a node is', () => {
  const forest = makeForest([2, 2]);
  const children = [constant(0), constant(1)];
  expect(node(forest, 0, children)).not.toBe(node(forest, 1, children));
});
