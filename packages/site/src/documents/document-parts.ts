import type { Block, Content, DocumentTree } from './document-tree.ts';
import { contentsOf } from './walk-tree.ts';

/** Blocks that follow one another in a document and make one page of it. */
export interface DocumentPart {
  /** From 1. */
  readonly number: number;
  /** The headings of the part, or the caption of a table that has none. */
  readonly titles: readonly string[];
  readonly blocks: readonly Block[];
}

export interface DividedDocument {
  /** What stands before the first part: on the page that lists the parts. */
  readonly first: readonly Block[];
  readonly parts: readonly DocumentPart[];
}

/** What a page may weigh in characters, before the frame around it. A link weighs more than its words. */
const MOST_OF_PAGE = 80_000;
const MOST_OF_PART = 60_000;
const WEIGHT_OF_LINK = 55;
const WEIGHT_OF_CELL = 12;

/**
 * Where a document is divided so that no page of it is heavy: the numbers of the blocks that parts begin with. None where it fits on one page.
 * Worked out from one language and used for all: documents have the same blocks in each.
 */
export function cutsOf({ blocks }: Pick<DocumentTree, 'blocks'>): readonly number[] {
  if (weightOf(blocks) <= MOST_OF_PAGE) return [];
  const cuts: number[] = [];
  let weight = 0;
  for (const { from, until } of piecesOf(blocks)) {
    const own = weightOf(blocks.slice(from, until));
    if (cuts.length === 0 || weight + own > MOST_OF_PART) {
      cuts.push(from);
      weight = 0;
    }
    weight += own;
  }
  return cuts;
}

export function divided({ blocks }: Pick<DocumentTree, 'blocks'>, cuts: readonly number[]): DividedDocument {
  const parts = cuts.map((cut, index) => {
    const own = blocks.slice(cut, cuts[index + 1] ?? blocks.length);
    return { number: index + 1, titles: titlesOf(own), blocks: own };
  });
  return { first: blocks.slice(0, cuts[0] ?? blocks.length), parts };
}

interface Piece {
  readonly from: number;
  readonly until: number;
}

/** What is kept together: a section, or where that is heavy by itself, each of its tables with what follows it. */
function piecesOf(blocks: readonly Block[]): readonly Piece[] {
  const sections = between(
    blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === 2 ? [index] : [])),
    blocks.length,
  );
  return sections.flatMap(({ from, until }) => {
    if (weightOf(blocks.slice(from, until)) <= MOST_OF_PART) return [{ from, until }];
    const tables = blocks.slice(from, until).flatMap((block, index) => (block.kind === 'table' && index > 1 ? [from + index] : []));
    return between([from, ...tables], until);
  });
}

function between(starts: readonly number[], end: number): readonly Piece[] {
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? end }));
}

function titlesOf(blocks: readonly Block[]): readonly string[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  const [first] = blocks;
  return first?.kind === 'table' ? [first.caption, ...headings] : headings;
}

function weightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + contentsOf(block).reduce((own, content) => own + weightOfContent(content), 60), 0);
}

function weightOfContent(content: Content): number {
  return content.reduce(
    (sum, inline) => sum + (typeof inline === 'string' ? inline.length : inline.kind === 'question' ? 60 : inline.text.length + WEIGHT_OF_LINK),
    WEIGHT_OF_CELL,
  );
}
