import type { ComponentChild, JSX } from 'preact';
import { DataTable } from '../layout/data-table.tsx';
import type { PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import type { Block, Content, DocumentTree, GapMark, Inline, Origin } from './document-tree.ts';
import { DOCUMENT_WORDS as W } from './document-words.ts';
import { originsText, plainText } from './inline-text.ts';

/** The language, and where the pages of the site lie; without them nothing is a link. */
export type DocumentContext = Pick<PageContext, 'language'> & Partial<Pick<PageContext, 'to'>>;

interface ViewProperties {
  readonly tree: Pick<DocumentTree, 'blocks' | 'origins'>;
  readonly context: DocumentContext;
}

/** A document as a page of the site: citations, questions and other documents are links. The title is the page's own. */
export function DocumentView({ tree, context }: ViewProperties): JSX.Element {
  return (
    <div class="document">
      {tree.blocks.map((block, index) => (
        <BlockView key={index} block={block} tree={tree} context={context} />
      ))}
    </div>
  );
}

function BlockView({ block, tree, context }: ViewProperties & { readonly block: Block }): JSX.Element {
  const origins: readonly Origin[] = 'origins' in block ? block.origins : [];
  const text = originsText(origins, context.language);
  return (
    <>
      {blockContent(block, context)}
      {tree.origins === 'shown' && text !== '' ? <p class="origin">{text}</p> : null}
    </>
  );
}

function blockContent(block: Block, context: DocumentContext): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{contentOf(block.content, context)}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{contentOf(item, context)}</li>
          ))}
        </ul>
      );
    case 'summary':
      return <SummaryView block={block} context={context} />;
    case 'table':
      return tableOf(block, context);
    case 'gap':
      return <p>{contentOf([block.gap], context)}</p>;
    case 'signature':
      return (
        <p class="signature">
          <strong>{block.who}</strong>
          <br />
          {block.what}
        </p>
      );
  }
}

function SummaryView({ block, context }: { readonly block: Extract<Block, { kind: 'summary' }>; readonly context: DocumentContext }): JSX.Element {
  return (
    <dl class="facts">
      {block.rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{contentOf(value, context)}</dd>
        </div>
      ))}
    </dl>
  );
}

function tableOf({ caption, heads, rows }: Extract<Block, { kind: 'table' }>, context: DocumentContext): JSX.Element {
  const cells = rows.map((row, index) => ({ key: String(index), cells: row.map((cell) => contentOf(cell, context)) }));
  return <DataTable caption={caption} heads={heads} rows={cells} />;
}

function contentOf(content: Content, context: DocumentContext): readonly ComponentChild[] {
  return content.map((inline, index) => inlineOf(inline, context, index));
}

function inlineOf(inline: Inline, { to, language }: DocumentContext, key: number): ComponentChild {
  if (typeof inline === 'string') return inline;
  if (inline.kind === 'gap') {
    return (
      <mark key={key} class="gap">
        {`${W.gap[language]}: ${inline.text}`} <code>{inline.name}</code>
      </mark>
    );
  }
  const text = plainText(inline, language);
  if (to === undefined) return text;
  return (
    <a key={key} href={to(addressOf(inline))}>
      {text}
    </a>
  );
}

function addressOf(inline: Exclude<Inline, string | GapMark>): string {
  switch (inline.kind) {
    case 'citation':
      return addresses.provision(inline.version.split('@')[0] ?? inline.version);
    case 'question':
      return addresses.question(inline.id);
    case 'link':
      return addresses.document(inline.document);
  }
}
