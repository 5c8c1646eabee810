import type { LayeredGraph, Segment } from './layers.ts';

const ROUNDS = 6;

/** Orders each column so that few edges cross: every node moves to the middle of its neighbours, from left to right and back. The best order seen is kept. */
export function orderLayers({ layers, segments }: Pick<LayeredGraph, 'layers' | 'segments'>): readonly (readonly string[])[] {
  const [before, after] = [neighbours(segments, 'to', 'from'), neighbours(segments, 'from', 'to')];
  let order = layers;
  let best = { order: layers, crossings: crossingsOf(layers, segments) };
  for (let round = 0; round < ROUNDS && best.crossings > 0; round += 1) {
    order = round % 2 === 0 ? swept(order, before) : swept(order.toReversed(), after).toReversed();
    const crossings = crossingsOf(order, segments);
    if (crossings < best.crossings) best = { order, crossings };
  }
  return best.order;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(segments: readonly Segment[], own: 'from' | 'to', other: 'from' | 'to'): Neighbours {
  const found = new Map<string, string[]>();
  for (const segment of segments) {
    const list = found.get(segment[own]);
    if (list === undefined) found.set(segment[own], [segment[other]]);
    else list.push(segment[other]);
  }
  return found;
}

function swept(layers: readonly (readonly string[])[], leading: Neighbours): readonly (readonly string[])[] {
  const ordered: (readonly string[])[] = [];
  for (const layer of layers) ordered.push(byBarycentre(layer, positionsIn(ordered.at(-1) ?? []), leading));
  return ordered;
}

/** A node that nothing leads to keeps its place; so do equals. */
function byBarycentre(layer: readonly string[], positions: ReadonlyMap<string, number>, leading: Neighbours): readonly string[] {
  const centre = new Map(
    layer.map((id, index) => {
      const places = (leading.get(id) ?? []).flatMap((each) => positions.get(each) ?? []);
      return [id, places.length === 0 ? index : places.reduce((sum, place) => sum + place, 0) / places.length];
    }),
  );
  return layer.toSorted((a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0));
}

function positionsIn(layer: readonly string[]): ReadonlyMap<string, number> {
  return new Map(layer.map((id, index) => [id, index]));
}

/** How many pairs of edges cross when the columns stand in this order. */
export function crossingsOf(layers: readonly (readonly string[])[], segments: readonly Segment[]): number {
  return layers.slice(1).reduce((sum, layer, index) => {
    const [left, right] = [positionsIn(layers[index] ?? []), positionsIn(layer)];
    const ends = segments.flatMap(({ from, to }) => {
      const [a, b] = [left.get(from), right.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
    return sum + inversions(ends);
  }, 0);
}

function inversions(ends: readonly (readonly [number, number])[]): number {
  const sorted = ends.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  let found = 0;
  for (const [index, [left, right]] of sorted.entries())
    for (let other = index + 1; other < sorted.length; other += 1) {
      const [otherLeft, otherRight] = sorted[other] ?? [left, right];
      if (otherLeft > left && otherRight < right) found += 1;
    }
  return found;
}
