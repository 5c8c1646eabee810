/* Graphs drawn in columns: which column each node stands in. Pure; the same graph gives the same columns. */

export interface GraphNode {
  readonly id: string;
  /** The first column in which it may stand, although nothing leads to it. */
  readonly least: number;
  readonly height: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

/** One step of an edge between two columns that stand side by side. */
export interface Segment extends GraphEdge {
  /** Which edge it is a step of. */
  readonly edge: number;
}

export interface LayeredGraph {
  /** By column, the ids of its nodes and of the waypoints of edges that pass it. */
  readonly layers: readonly (readonly string[])[];
  readonly segments: readonly Segment[];
  readonly heightOf: (id: string) => number;
}

/** How much room an edge has where it passes a column. */
const WAYPOINT = 6;

/** Puts every node as far left as what leads to it allows, and cuts long edges into steps with waypoints. The graph has no cycle. */
export function layersOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): LayeredGraph {
  const layerOf = longestPaths(nodes, edges);
  const heights = new Map(nodes.map(({ id, height }) => [id, height]));
  const layers: string[][] = [];
  const stand = (id: string, layer: number) => {
    while (layers.length <= layer) layers.push([]);
    layers[layer]?.push(id);
  };
  for (const { id } of nodes) stand(id, layerOf(id));
  const segments = edges.flatMap((edge, index) => {
    const [first, last] = [layerOf(edge.from), layerOf(edge.to)];
    const passed = Array.from({ length: Math.max(0, last - first - 1) }, (_, step) => ({ id: `${index}~${step}`, layer: first + 1 + step }));
    for (const { id, layer } of passed) stand(id, layer);
    const way = [edge.from, ...passed.map(({ id }) => id), edge.to];
    return way.slice(1).map((to, step) => ({ from: way[step] ?? edge.from, to, edge: index }));
  });
  return { layers, segments, heightOf: (id) => heights.get(id) ?? WAYPOINT };
}

function longestPaths(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): (id: string) => number {
  const leading = new Map<string, string[]>();
  for (const { from, to } of edges) leading.set(to, [...(leading.get(to) ?? []), from]);
  const least = new Map(nodes.map((node) => [node.id, node.least]));
  const known = new Map<string, number>();
  const layerOf = (id: string): number => {
    const found = known.get(id) ?? Math.max(least.get(id) ?? 0, ...(leading.get(id) ?? []).map((from) => layerOf(from) + 1));
    known.set(id, found);
    return found;
  };
  return layerOf;
}
