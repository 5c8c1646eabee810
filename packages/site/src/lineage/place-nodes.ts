import { type GraphEdge, type GraphNode, layersOf, type Segment } from './layers.ts';
import { orderLayers } from './order-layers.ts';

/** A node or a waypoint with where it stands; `y` is its top. */
export interface Placed {
  readonly id: string;
  readonly layer: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedGraph {
  readonly placed: ReadonlyMap<string, Placed>;
  readonly segments: readonly Segment[];
  readonly layers: number;
  readonly height: number;
}

/** The least distance of two nodes of one column. */
export const GAP = 10;
const ROUNDS = 4;

/** Where everything stands: columns, the order in them, and heights near the neighbours'. Pure; no two nodes overlap. */
export function placeNodes(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): PlacedGraph {
  const { segments, heightOf, ...graph } = layersOf(nodes, edges);
  const layers = orderLayers({ ...graph, segments });
  const centres = new Map<string, number>();
  for (const layer of layers) settle(layer, { centres, heightOf, wished: () => 0 });
  for (let round = 0; round < ROUNDS; round += 1) {
    const [own, other] = round % 2 === 0 ? (['to', 'from'] as const) : (['from', 'to'] as const);
    const near = meansOf(segments, { own, other, centres });
    for (const layer of layers) settle(layer, { centres, heightOf, wished: (id) => near.get(id) ?? centres.get(id) ?? 0 });
  }
  const top = Math.min(0, ...[...centres].map(([id, centre]) => centre - heightOf(id) / 2));
  const placed = layers.flatMap((layer, index) =>
    layer.map((id) => ({ id, layer: index, height: heightOf(id), y: Math.round((centres.get(id) ?? 0) - heightOf(id) / 2 - top) })),
  );
  return {
    placed: new Map(placed.map((each) => [each.id, each])),
    segments,
    layers: layers.length,
    height: Math.max(0, ...placed.map(({ y, height }) => y + height)),
  };
}

interface Settling {
  readonly centres: Map<string, number>;
  readonly heightOf: (id: string) => number;
  readonly wished: (id: string) => number;
}

function settle(layer: readonly string[], { centres, heightOf, wished }: Settling): void {
  const settled = apart(layer.map((id) => ({ size: heightOf(id), wished: wished(id) })));
  for (const [index, id] of layer.entries()) centres.set(id, settled[index] ?? 0);
}

/** The centres nearest to the wished ones that keep the order and the gap: where wishes clash, the group stands at the mean of them. */
export function apart(wishes: readonly { readonly size: number; readonly wished: number }[]): readonly number[] {
  const offsets: number[] = [];
  for (const [index, { size }] of wishes.entries()) {
    const before = wishes[index - 1];
    // Rounded up, so that whole pixels later take nothing of the gap.
    offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + Math.ceil((before.size + size) / 2) + GAP + 1);
  }
  const groups: { sum: number; count: number }[] = [];
  for (const [index, { wished }] of wishes.entries()) {
    let group = { sum: wished - (offsets[index] ?? 0), count: 1 };
    for (let last = groups.at(-1); last !== undefined && last.sum / last.count >= group.sum / group.count; last = groups.at(-1)) {
      groups.pop();
      group = { sum: group.sum + last.sum, count: group.count + last.count };
    }
    groups.push(group);
  }
  return groups.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count)).map((base, index) => base + (offsets[index] ?? 0));
}

interface Sides {
  readonly own: 'from' | 'to';
  readonly other: 'from' | 'to';
  readonly centres: ReadonlyMap<string, number>;
}

function meansOf(segments: readonly Segment[], { own, other, centres }: Sides): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const segment of segments) {
    const { sum, count } = sums.get(segment[own]) ?? { sum: 0, count: 0 };
    sums.set(segment[own], { sum: sum + (centres.get(segment[other]) ?? 0), count: count + 1 });
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}
