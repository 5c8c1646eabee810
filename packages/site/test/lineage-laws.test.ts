import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GraphEdge, type GraphNode, layersOf } from '../src/lineage/layers.ts';
import { crossingsOf, orderLayers } from '../src/lineage/order-layers.ts';
import { apart, GAP, placeNodes } from '../src/lineage/place-nodes.ts';

interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Graphs without a cycle: every edge leads to a node that comes later. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.record({ least: fc.nat({ max: 3 }), height: fc.integer({ min: 4, max: 200 }) }), { minLength: 2, maxLength: 24 })
  .chain((sizes) => {
    const nodes = sizes.map((size, index) => ({ ...size, id: `n${index}` }));
    const pair = fc.tuple(fc.nat({ max: nodes.length - 1 }), fc.nat({ max: nodes.length - 1 })).filter(([a, b]) => a !== b);
    return fc.uniqueArray(pair, { maxLength: 40, selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` }).map((pairs) => ({
      nodes,
      edges: pairs.map(([a, b]) => ({ from: `n${Math.min(a, b)}`, to: `n${Math.max(a, b)}` })),
    }));
  });

describe('a drawn graph', () => {
  test('has no two nodes that overlap: those of one column stand apart by the gap', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const placed = [...placeNodes(nodes, edges).placed.values()];
        for (const [index, a] of placed.entries())
          for (const b of placed.slice(index + 1))
            if (a.layer === b.layer) expect(Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height))).toBeGreaterThanOrEqual(GAP);
      }),
    );
  });

  test('has only steps between columns that stand side by side, and the steps of an edge are its way', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const { placed, segments } = placeNodes(nodes, edges);
        for (const { from, to } of segments) expect((placed.get(to)?.layer ?? 0) - (placed.get(from)?.layer ?? 0)).toBe(1);
        for (const [index, edge] of edges.entries()) {
          const way = segments.filter((segment) => segment.edge === index);
          expect([way[0]?.from, way.at(-1)?.to]).toEqual([edge.from, edge.to]);
          expect(way.slice(1).map(({ from }) => from)).toEqual(way.slice(0, -1).map(({ to }) => to));
        }
      }),
    );
  });

  test('stands whole inside its height, begins at the top, and every node is in it once, no column before its least', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const { placed, height } = placeNodes(nodes, edges);
        expect(Math.min(...[...placed.values()].map(({ y }) => y))).toBeGreaterThanOrEqual(0);
        for (const { id, least } of nodes) {
          const at = placed.get(id);
          expect(at?.layer).toBeGreaterThanOrEqual(least);
          expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  test('is ordered with no more crossings than before, and keeps who stands in which column', () => {
    fc.assert(
      fc.property(graphs, ({ nodes, edges }) => {
        const { layers, segments } = layersOf(nodes, edges);
        const ordered = orderLayers({ layers, segments });
        expect(crossingsOf(ordered, segments)).toBeLessThanOrEqual(crossingsOf(layers, segments));
        expect(ordered.map((layer) => layer.toSorted())).toEqual(layers.map((layer) => layer.toSorted()));
      }),
    );
  });

  test('loses the crossings that an order can take away', () => {
    const nodes = ['a', 'b', 'c'].flatMap((name) => [
      { id: name, least: 0, height: 10 },
      { id: name.toUpperCase(), least: 1, height: 10 },
    ]);
    const edges = [
      { from: 'a', to: 'C' },
      { from: 'b', to: 'B' },
      { from: 'c', to: 'A' },
    ];
    const { layers, segments } = layersOf(nodes, edges);
    expect(crossingsOf(layers, segments)).toBe(3);
    expect(crossingsOf(orderLayers({ layers, segments }), segments)).toBe(0);
  });
});

test('wishes that do not clash are granted, and those that clash are met in the middle', () => {
  expect(
    apart([
      { size: 10, wished: 0 },
      { size: 10, wished: 100 },
    ]),
  ).toEqual([0, 100]);
  const [first = 0, second = 0] = apart([
    { size: 10, wished: 50 },
    { size: 10, wished: 50 },
  ]);
  expect((first + second) / 2).toBe(50);
});
