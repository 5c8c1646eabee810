import { BRACED, LINE_DIRECTIVES, MARKERS } from './query-words.ts';

/**
 * One piece of a query file. `directive`: `#NAME` and the rest of its line. `marker`: a mark that takes nothing. `data`, `branch`: a word with
 * braces. `unknown`: what looks like a directive at the beginning of a line and is none. Tokens follow each other without a gap.
 */
export interface QueryToken {
  readonly kind: 'text' | 'comment' | 'directive' | 'marker' | 'data' | 'branch' | 'unknown' | 'line-end' | 'byte-order-mark';
  /** Where it begins and ends, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The word after `#`, in capitals; empty for text. */
  readonly name: string;
  /** What stands in the braces, or after the name; empty where there is nothing. */
  readonly body: string;
  /** Where the body begins. */
  readonly bodyFrom: number;
  /** False where braces are not closed on their line. */
  readonly closed: boolean;
}

/** More than any real expression has; a longer one counts as not closed. */
const BODY_LIMIT = 4_000;
const WORD = /[A-Za-z_]+/y;

/** Cuts a query file into tokens. Every character is in exactly one of them, whatever the file holds. */
export function scanQuery(text: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let line = 1;
  for (let from = 0; from < text.length; line += 1) {
    const end = endOfLine(text, from);
    scanLine({ text, line, start: from, end }, tokens);
    const next = afterLineEnd(text, end);
    if (next > end) tokens.push(plain('line-end', { from: end, to: next, line, column: end - from + 1 }));
    from = next;
  }
  return tokens;
}

interface LineSpan {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function afterLineEnd(text: string, end: number): number {
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2;
  return Math.min(end + 1, text.length);
}

function scanLine(span: LineSpan, tokens: QueryToken[]): void {
  const { text, start, end } = span;
  let at = start;
  if (at === 0 && text.startsWith('\uFEFF')) tokens.push(plain('byte-order-mark', { from: 0, to: ++at, line: 1, column: 1 }));
  const first = firstSign(text, at, end);
  if (text.startsWith('//', first)) {
    tokens.push(plain('comment', { from: at, to: end, line: span.line, column: at - start + 1 }));
    return;
  }
  let pending = at;
  while (at < end) {
    const token = text[at] === '#' ? wordAt(span, at, at === first) : undefined;
    if (token === undefined) at += 1;
    else {
      if (pending < at) tokens.push(plain('text', { from: pending, to: at, line: span.line, column: pending - start + 1 }));
      tokens.push(token);
      at = token.to;
      pending = at;
    }
  }
  if (pending < end) tokens.push(plain('text', { from: pending, to: end, line: span.line, column: pending - start + 1 }));
}

function firstSign(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
}

function plain(kind: QueryToken['kind'], span: Span): QueryToken {
  return { kind, ...span, name: '', body: '', bodyFrom: span.to, closed: true };
}

/** The token that begins with the `#` at a place; `undefined` where it is only a sign of the text. */
function wordAt(span: LineSpan, at: number, leads: boolean): QueryToken | undefined {
  const { text, end, start, line } = span;
  WORD.lastIndex = at + 1;
  const written = WORD.exec(text)?.[0] ?? '';
  const name = written.toUpperCase();
  const after = at + 1 + written.length;
  const base = { from: at, line, column: at - start + 1, name };
  if (isOneOf(BRACED, name) && text[after] === '{') {
    const close = closingBrace(text, after, end);
    const kind = name === 'DATA' ? 'data' : 'branch';
    const to = close === undefined ? end : close + 1;
    return { ...base, kind, to, body: text.slice(after + 1, close ?? end), bodyFrom: after + 1, closed: close !== undefined };
  }
  if (isOneOf(MARKERS, name)) return { ...base, kind: 'marker', to: after, body: '', bodyFrom: after, closed: true };
  if (!leads || written.length < 3) return undefined;
  const kind = isOneOf(LINE_DIRECTIVES, name) ? 'directive' : 'unknown';
  const bodyFrom = after < end && /[,\s]/.test(text[after] ?? '') ? after + 1 : after;
  return { ...base, kind, to: end, body: text.slice(bodyFrom, end), bodyFrom, closed: true };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** The brace that closes the one at `open`. Braces in quotes do not count, unless that leaves it open. */
function closingBrace(text: string, open: number, lineEnd: number): number | undefined {
  const end = Math.min(lineEnd, open + BODY_LIMIT);
  return braceFrom(text, { open, end, quotes: 'pair' }) ?? braceFrom(text, { open, end, quotes: 'text' });
}

function braceFrom(text: string, { open, end, quotes }: { open: number; end: number; quotes: 'pair' | 'text' }): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = open; at < end; at += 1) {
    const sign = text[at];
    if (sign === '"' && quotes === 'pair') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at;
  }
  return undefined;
}
