/// <reference path="./markdown-it.d.ts" />

import MarkdownIt, { type Token } from 'markdown-it';
import { type ComponentChild, Fragment, h } from 'preact';
import { once as onceKept } from '../site/once.ts';

/** How a text leads to other pages: the address of a link's target, or `undefined` where the site has no such page. */
export type AddressOf = (target: string) => string | undefined;

/** What is known of the text while it is written. */
interface Writing {
  readonly addressOf: AddressOf;
  /** Names of headings that were given, so that each is given once. */
  readonly anchors: Map<string, number>;
  /** The same of tables. */
  readonly labels: Map<string, number>;
}

interface Node {
  readonly token: Token;
  readonly children: readonly Node[];
}

/** Elements that a text may become. Whatever else a text says is text. */
const TAGS: ReadonlySet<string> = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'strong',
  'em',
  'hr',
  'blockquote',
  'h2',
  'h3',
  'h4',
]);

/** One parser reads every text: to make one takes longer than to read most of them. */
const parser = onceKept(() => new MarkdownIt({ html: false, linkify: false }));

/**
 * Markdown as a part of a page. No HTML of the text comes through but `<br>`: it is parsed into tokens, and the page's own renderer escapes them.
 * The heading of the first level is left out: it is the title of the page.
 */
export function markdownToHtml(text: string, addressOf: AddressOf): ComponentChild {
  const tokens = parser().parse(withoutComments(text), {});
  const writing: Writing = { addressOf, anchors: new Map(), labels: new Map() };
  return treeOf(tokens)
    .filter(({ token }) => token.tag !== 'h1')
    .map((node) => viewOf(node, writing));
}

/** The heading of the first level, as plain words. */
export function titleOf(text: string): string {
  const heading = /^# (.+)$/m.exec(text)?.[1] ?? '';
  return heading.replaceAll(/[`*_]/g, '');
}

/** What a heading is called in an address, as code hosts call it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function withoutComments(text: string): string {
  return text.replaceAll(/^<!--[\s\S]*?-->$/gm, '');
}

/** Tokens that open and close, as a tree. */
function treeOf(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = [];
  const open: { readonly children: Node[] }[] = [{ children: root }];
  for (const token of tokens) {
    if (token.nesting === -1) open.pop();
    else {
      const node = { token, children: [...treeOf(token.children ?? [])] };
      open.at(-1)?.children.push(node);
      if (token.nesting === 1) open.push(node);
    }
  }
  return root;
}

function viewOf(node: Node, writing: Writing): ComponentChild {
  const { token, children } = node;
  const inside = children.map((child) => viewOf(child, writing));
  switch (token.type) {
    case 'text':
      return h(Fragment, null, ...withBreaks(token.content));
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return h('br', null);
    case 'code_inline':
      return h('code', null, token.content);
    case 'fence':
    case 'code_block':
      return h('pre', { tabIndex: 0 }, h('code', null, token.content));
    case 'inline':
      return h(Fragment, null, ...inside);
    case 'image':
      return token.content;
    case 'link_open':
      return linkOf(token.attrGet('href') ?? '', inside, writing);
    case 'table_open':
      return h('section', { class: 'wide', tabIndex: 0, 'aria-label': labelOf(node, writing) }, h('table', null, ...inside));
    case 'th_open':
      return h('th', { scope: 'col' }, ...inside);
    default:
      return elementOf(node, inside, writing);
  }
}

function elementOf({ token, children }: Node, inside: readonly ComponentChild[], { anchors }: Writing): ComponentChild {
  if (token.hidden || !TAGS.has(token.tag)) return h(Fragment, null, ...inside);
  if (token.type !== 'heading_open') return h(token.tag, null, ...inside);
  const anchor = anchorOf(children.map(wordsOf).join(''));
  return h(token.tag, { id: once(anchor, anchors, '-') }, ...inside);
}

/** What a table is called to those who cannot see it: by its heads, as Markdown has no captions. */
function labelOf(table: Node, { labels }: Writing): string {
  const heads = nodesIn(table).filter(({ token }) => token.type === 'th_open');
  return once(heads.map(wordsOf).join(', '), labels, ' ');
}

function nodesIn(node: Node): readonly Node[] {
  return node.children.flatMap((child) => [child, ...nodesIn(child)]);
}

/** A name that was not given before: from the second time on it is numbered. */
function once(name: string, given: Map<string, number>, between: string): string {
  const before = given.get(name) ?? 0;
  given.set(name, before + 1);
  return before === 0 ? name : `${name}${between}${before}`;
}

function wordsOf({ token, children }: Node): string {
  return children.length > 0 ? children.map(wordsOf).join('') : token.content;
}

/** A target that is no page of the site is told in words alone: nothing on the site leads out of it by accident. */
function linkOf(target: string, inside: readonly ComponentChild[], { addressOf }: Writing): ComponentChild {
  const address = target.startsWith('#') ? target : addressOf(target);
  return address === undefined ? h(Fragment, null, ...inside) : h('a', { href: address }, ...inside);
}

function withBreaks(text: string): readonly ComponentChild[] {
  return text.split('<br>').flatMap((part, index) => (index === 0 ? [part] : [h('br', null), part]));
}
