import { readExpression } from './data-expression.ts';
import type { Cell, CellReference, Query, TemplateLine } from './query.ts';
import { BLOCK_ENDS } from './query-words.ts';
import { type QueryToken, scanQuery } from './scan-query.ts';

const SEPARATORS = [';', '\t', '|', ','] as const;

/**
 * Reads a Primusquery file. It is a text template, so nearly everything is a query; what is wrong with it is for `checkQuery` to say.
 *
 * @example readQuery('#DATABASE opphenk\n#DATA{V1};#DATA{K2}\n', 'oppilaat.pq').lines[0]?.cells.length // 2
 */
export function readQuery(text: string, file: string): Query {
  const tokens = scanQuery(text);
  const parts = partsOf(tokens, text);
  const separator = separatorOf(parts);
  const header = parts.header.find((line) => line.some(hasContent));
  return {
    kind: 'query',
    file,
    tokens,
    directives: tokens
      .filter(({ kind }) => kind === 'directive')
      .map(({ name, body, line, column }) => ({ name, argument: body.trim(), line, column })),
    separator,
    form: tokens.some(({ kind, name }) => kind === 'marker' && (name === 'JSON' || name === 'XML')) ? 'other' : 'csv',
    header: header === undefined ? undefined : cellsOf(header, separator),
    lines: parts.body.filter((line) => line.some(({ token }) => token.kind === 'data')).map((line) => templateLine(line, separator)),
    open: openBlocks(tokens),
  };
}

/** A token of a template line with the text that it writes: none for anything but text. */
interface Piece {
  readonly token: QueryToken;
  readonly text: string;
}

type PieceLine = readonly Piece[];

interface Parts {
  readonly header: readonly PieceLine[];
  readonly body: readonly PieceLine[];
}

/** Sorts template lines into the header, the footer (which is passed over) and the body. */
function partsOf(tokens: readonly QueryToken[], text: string): Parts {
  const lines: Record<'header' | 'footer' | 'body', Piece[][]> = { header: [[]], footer: [[]], body: [[]] };
  let part: keyof typeof lines = 'body';
  for (const token of tokens) {
    if (token.kind === 'line-end') lines[part].push([]);
    else if (token.kind === 'marker' && /^(?:HEADER|FOOTER)_/.test(token.name)) part = partAfter(token.name);
    else if (token.kind === 'text') lines[part].at(-1)?.push({ token, text: text.slice(token.from, token.to) });
    else if (['data', 'branch', 'marker'].includes(token.kind)) lines[part].at(-1)?.push({ token, text: '' });
  }
  return lines;
}

function partAfter(marker: string): 'header' | 'footer' | 'body' {
  if (marker.endsWith('_STOP')) return 'body';
  return marker.startsWith('HEADER') ? 'header' : 'footer';
}

function hasContent({ text }: Piece): boolean {
  return text.trim() !== '';
}

/** The first sign of the usual ones that parts the header, or else the template. */
function separatorOf({ header, body }: Parts): string {
  const texts = [header, body].map((lines) => lines.flatMap((line) => line.map(({ text }) => text)).join(''));
  return texts.flatMap((written) => SEPARATORS.filter((sign) => written.includes(sign)))[0] ?? ';';
}

function templateLine(pieces: PieceLine, separator: string): TemplateLine {
  return { cells: cellsOf(pieces, separator), branching: isBranching(pieces, separator), line: pieces[0]?.token.line ?? 1 };
}

function isBranching(pieces: PieceLine, separator: string): boolean {
  const from = pieces.findIndex(({ token }) => token.name === 'ELSE' || token.name === 'ELSEIF');
  return from >= 0 && pieces.slice(from).some(({ text }) => text.includes(separator));
}

interface OpenCell {
  text: string;
  references: CellReference[];
  line: number;
  column: number;
}

function cellsOf(pieces: PieceLine, separator: string): readonly Cell[] {
  const [first] = pieces;
  let open: OpenCell = { text: '', references: [], line: first?.token.line ?? 1, column: first?.token.column ?? 1 };
  const cells: OpenCell[] = [open];
  for (const { token, text } of pieces) {
    if (token.kind === 'data') open.references.push({ expression: readExpression(token.body), token });
    let at = 0;
    for (let next = text.indexOf(separator); next >= 0; next = text.indexOf(separator, at)) {
      open.text += text.slice(at, next);
      at = next + separator.length;
      open = { text: '', references: [], line: token.line, column: token.column + at };
      cells.push(open);
    }
    open.text += text.slice(at);
  }
  return cells;
}

function openBlocks(tokens: readonly QueryToken[]): readonly QueryToken[] {
  const open: QueryToken[] = [];
  for (const token of tokens) {
    if (!['directive', 'marker', 'branch'].includes(token.kind)) continue;
    if (Object.hasOwn(BLOCK_ENDS, token.name)) open.push(token);
    const at = open.findLastIndex(({ name }) => token.name.startsWith(BLOCK_ENDS[name] ?? ' '));
    if (at >= 0) open.splice(at, 1);
  }
  return open;
}
