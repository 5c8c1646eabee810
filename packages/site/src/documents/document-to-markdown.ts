import type { Language } from '@nivel/diagnostics';
import type { Block, Content, DocumentTree, Inline, Origin } from './document-tree.ts';
import { DOCUMENT_WORDS as W } from './document-words.ts';
import { fileNameOf, originsText, plainText } from './inline-text.ts';

/** A document as Markdown. The same tree gives the same text. */
export function documentToMarkdown(tree: DocumentTree): string {
  const blocks = tree.blocks.map((block) => [blockText(block, tree.language), originLine(tree, block)].filter((part) => part !== '').join('\n\n'));
  return `${[`# ${tree.title}`, ...blocks].join('\n\n')}\n`;
}

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return contentText(block.content, language);
    case 'list':
      return block.items.map((item) => `- ${contentText(item, language)}`).join('\n');
    case 'summary':
      return block.rows.map(({ name, value }) => `- **${escaped(name)}**: ${contentText(value, language)}`).join('\n');
    case 'table':
      return tableText(block, language);
    case 'gap':
      return contentText([block.gap], language);
    case 'signature':
      return `**${escaped(block.who)}**\n\n${escaped(block.what)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`;
  }
}

function tableText({ caption, heads, rows }: Extract<Block, { kind: 'table' }>, language: Language): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(row.map((cell) => contentText(cell, language))));
  return [`*${escaped(caption)}*`, '', line(heads.map(escaped)), line(heads.map(() => '---')), ...body].join('\n');
}

/** Officials see where a block comes from; in a notice it stays in the file as a comment. */
function originLine({ origins: shown, language }: DocumentTree, block: Block): string {
  const origins: readonly Origin[] = 'origins' in block ? block.origins : [];
  const text = originsText(origins, language);
  if (text === '') return '';
  return shown === 'shown' ? `<small>${text}</small>` : `<!-- ${text} -->`;
}

function contentText(content: Content, language: Language): string {
  return content.map((inline) => inlineText(inline, language)).join('');
}

function inlineText(inline: Inline, language: Language): string {
  if (typeof inline === 'string') return escaped(inline);
  if (inline.kind === 'gap') return `**[${W.gap[language]}: ${escaped(inline.text)} (\`${inline.name}\`)]**`;
  if (inline.kind === 'link') return `[${escaped(inline.text)}](${fileNameOf({ id: inline.document, language })}.md)`;
  return escaped(plainText(inline, language));
}

/** What Markdown would take for a mark of its own. */
function escaped(text: string): string {
  return text.replaceAll(/([\\`*_[\]<>|#])/g, '\\$1').replaceAll(/\s+/g, ' ');
}
