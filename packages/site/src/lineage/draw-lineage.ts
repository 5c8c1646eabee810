import type { Language } from '@nivel/diagnostics';
import type { DataClass, Outcome } from '@nivel/policy';
import type { LineageEdge, LineageGraph, LineageNode } from './lineage-graph.ts';
import { type Placed, placeNodes } from './place-nodes.ts';

/** A drawing as shapes with coordinates. Nothing in it is measured by a browser: texts are cut by their number of letters. */
export interface LineageDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly lines: readonly DrawnLine[];
}

export interface DrawnBox {
  readonly id: string;
  readonly kind: LineageNode['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly class: DataClass | undefined;
  readonly texts: readonly DrawnText[];
}

export interface DrawnText {
  readonly role: 'name' | 'code' | 'class';
  readonly text: string;
}

export interface DrawnLine {
  readonly path: string;
  readonly outcome: Outcome | undefined;
  /** Where the letter of the outcome stands. */
  readonly mark: { readonly x: number; readonly y: number } | undefined;
}

/** What a drawing has to know of the words of its reader. */
export interface DrawingWords {
  readonly language: Language;
  classOf(id: DataClass): string;
  viewOf(id: string): string;
}

const WIDTHS = { sources: 500, field: 280, view: 190 } as const;
const BETWEEN = 96;
const LINE = 15;
const PORT = 20;
const LETTERS = { code: 76, name: 38, fieldCode: 44, view: 27 } as const;

/** Draws a graph of lineage: sources on the left, fields, and views on the right. Pure. */
export function drawLineage({ nodes, edges }: LineageGraph, words: DrawingWords): LineageDrawing {
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node, words)]));
  const sized = nodes.map((node) => ({ id: node.id, least: LEAST[node.kind], height: boxes.get(node.id)?.height ?? 0 }));
  const graph = placeNodes(sized, edges);
  const lefts = columnsOf(graph.layers, (layer) => nodes.filter(({ id }) => graph.placed.get(id)?.layer === layer));
  const standing = (id: string): Standing => {
    const placed = graph.placed.get(id) ?? { id, layer: 0, y: 0, height: 0 };
    return { ...placed, x: lefts[placed.layer] ?? 0, width: boxes.get(id)?.width ?? widthOf(lefts, placed.layer) };
  };
  const ways = edges.map((_, index) => graph.segments.filter((segment) => segment.edge === index));
  return {
    width: (lefts.at(-1) ?? 0) + Math.max(0, ...nodes.filter(({ id }) => standing(id).layer === graph.layers - 1).map(({ kind }) => WIDTHS[kind])),
    height: graph.height,
    boxes: [...boxes.values()].map((box) => ({ ...box, x: standing(box.id).x, y: standing(box.id).y })),
    lines: edges.map((edge, index) =>
      lineOf(edge, [edge.from, ...(ways[index] ?? []).map(({ to }) => to)].map(standing), portOf(edge, edges, standing)),
    ),
  };
}

/** Sources are never right of fields, and views never left of where fields end. */
const LEAST = { sources: 0, field: 1, view: 2 } as const;

interface Standing extends Placed {
  readonly x: number;
  readonly width: number;
}

function columnsOf(layers: number, nodesOf: (layer: number) => readonly LineageNode[]): readonly number[] {
  const lefts: number[] = [];
  let x = 0;
  for (let layer = 0; layer < layers; layer += 1) {
    lefts.push(x);
    const widths = nodesOf(layer).map(({ kind }) => WIDTHS[kind]);
    x += widths.length === 0 ? 0 : Math.max(...widths) + BETWEEN;
  }
  return lefts;
}

/** What passes a column goes straight through it. */
function widthOf(lefts: readonly number[], layer: number): number {
  return Math.max(0, (lefts[layer + 1] ?? 0) - (lefts[layer] ?? 0) - BETWEEN);
}

function boxOf(node: LineageNode, words: DrawingWords): DrawnBox {
  const at = { id: node.id, kind: node.kind, x: 0, y: 0, width: WIDTHS[node.kind] };
  switch (node.kind) {
    case 'sources': {
      const texts = node.sources.map((source) => ({ role: 'code', text: middleCut(source, LETTERS.code) }) as const);
      return { ...at, class: undefined, texts, height: texts.length * LINE + 10 };
    }
    case 'field': {
      const { term, field, class: ofField } = node.field;
      const texts = [
        { role: 'name', text: beginning(term[words.language], LETTERS.name) },
        { role: 'code', text: middleCut(field, LETTERS.fieldCode) },
        { role: 'class', text: words.classOf(ofField) },
      ] as const;
      return { ...at, class: ofField, texts, height: Math.max(3 * LINE + 10, node.shows.length * PORT + 6) };
    }
    case 'view': {
      const texts = wrapped(words.viewOf(node.view), LETTERS.view).map((text) => ({ role: 'name', text }) as const);
      return { ...at, class: undefined, texts, height: texts.length * LINE + 14 };
    }
  }
}

/** Which of the edges that leave a field this is, from above, so that their beginnings do not cross. */
function portOf(edge: LineageEdge, edges: readonly LineageEdge[], standing: (id: string) => Standing): { index: number; of: number } {
  const own = edges
    .filter(({ from, outcome }) => from === edge.from && outcome !== undefined)
    .toSorted((a, b) => standing(a.to).y - standing(b.to).y);
  return { index: Math.max(0, own.indexOf(edge)), of: Math.max(1, own.length) };
}

function lineOf(edge: LineageEdge, way: readonly Standing[], port: { readonly index: number; readonly of: number }): DrawnLine {
  const [first, ...rest] = way;
  if (first === undefined) return { path: '', outcome: edge.outcome, mark: undefined };
  const begin = {
    x: first.x + first.width,
    y: first.y + first.height / 2 + (port.index - (port.of - 1) / 2) * (edge.outcome === undefined ? 0 : PORT),
  };
  let path = `M${begin.x} ${round(begin.y)}`;
  let x = begin.x;
  let y = begin.y;
  for (const next of rest) {
    const middle = (x + next.x) / 2;
    const end = next.y + next.height / 2;
    path += `C${middle} ${round(y)} ${middle} ${round(end)} ${next.x} ${round(end)}`;
    if (next !== rest.at(-1)) path += `H${next.x + next.width}`;
    [x, y] = [next.x + next.width, end];
  }
  return { path, outcome: edge.outcome, mark: edge.outcome === undefined ? undefined : { x: begin.x + 13, y: round(begin.y) } };
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}

function beginning(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** Paths differ where they begin and where they end. */
function middleCut(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const end = Math.ceil(letters * 0.55);
  return `${text.slice(0, letters - end - 1)}…${text.slice(text.length - end)}`;
}

function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(beginning(word, letters));
  }
  return lines;
}
