import type { Block, Citation, Content, DocumentTree, GapMark, Inline, Origin } from './document-tree.ts';

/** Every piece of text of a block, in the order of reading. */
export function contentsOf(block: Block): readonly Content[] {
  switch (block.kind) {
    case 'heading':
    case 'signature':
      return [];
    case 'gap':
      return [[block.gap]];
    case 'paragraph':
      return [block.content];
    case 'list':
      return block.items;
    case 'summary':
      return block.rows.map((row) => row.value);
    case 'table':
      return block.rows.flat();
  }
}

export function inlinesOf(tree: Pick<DocumentTree, 'blocks'>): readonly Inline[] {
  return tree.blocks.flatMap((block) => contentsOf(block).flat());
}

/** The provision versions that a document cites, each once, by id. */
export function citationsOf(tree: Pick<DocumentTree, 'blocks'>): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const inline of inlinesOf(tree)) if (typeof inline !== 'string' && inline.kind === 'citation') found.set(inline.version, inline);
  return [...found.values()].toSorted((a, b) => (a.version < b.version ? -1 : 1));
}

/** What the controller has still to write, each once, in the order of the document. */
export function gapsOf(tree: Pick<DocumentTree, 'blocks'>): readonly GapMark[] {
  const found = new Map<string, GapMark>();
  for (const inline of inlinesOf(tree)) {
    if (typeof inline !== 'string' && inline.kind === 'gap' && !found.has(inline.name)) found.set(inline.name, inline);
  }
  return [...found.values()];
}

/** The rules that a document's derived statements come from. */
export function rulesOf(tree: Pick<DocumentTree, 'blocks'>): readonly string[] {
  const rules = tree.blocks.flatMap((block) => ('origins' in block ? block.origins.flatMap(rulesOfOrigin) : []));
  return [...new Set(rules)].toSorted();
}

function rulesOfOrigin(origin: Origin): readonly string[] {
  return origin.kind === 'derived' ? origin.rules : [];
}

/** What a document is without its words: equal in every language. */
export function shapeOf(tree: DocumentTree): readonly string[] {
  return [`document ${tree.id} ${tree.origins}`, ...tree.blocks.map(shapeOfBlock)];
}

function shapeOfBlock(block: Block): string {
  const inside = contentsOf(block).map(shapeOfContent);
  const size = block.kind === 'table' ? `${block.heads.length}x${block.rows.length}` : block.kind === 'heading' ? String(block.level) : '';
  const origins = 'origins' in block ? block.origins.map((origin) => JSON.stringify(origin)).join(' ') : '';
  return [block.kind, size, origins, inside.join(' | ')].filter((part) => part !== '').join(' ');
}

/** What a content points at, in its order; where words stand around it is the grammar of the language. */
function shapeOfContent(content: Content): string {
  const marks = content.flatMap((inline) => (typeof inline === 'string' ? [] : [shapeOfMark(inline)]));
  return marks.length === 0 ? 'text' : marks.join(' ');
}

function shapeOfMark(inline: Exclude<Inline, string>): string {
  switch (inline.kind) {
    case 'citation':
      return `citation:${inline.version}`;
    case 'question':
      return `question:${inline.id}`;
    case 'gap':
      return `gap:${inline.name}`;
    case 'link':
      return `link:${inline.document}`;
  }
}
