import { LINE_LIMIT } from './export-input.ts';

/** One line of a file, without its line end. `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** `utf-8`: as it was. `bytes`: not UTF-8, one character per byte. `cut`: longer than the limit, only its beginning. */
  readonly form: 'utf-8' | 'bytes' | 'cut';
}

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = /\r\n|\n|\r/;
/** UTF-16 code units never take more bytes of UTF-8 than this. */
const BYTES_PER_UNIT = 3;

/**
 * Cuts bytes into lines at LF, CR LF and CR, in batches. A byte order mark at the beginning is dropped. The cut never depends on
 * how the bytes were divided into chunks. Bytes that are not UTF-8 and lines over `lineLimit` bytes touch their own line only.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, lineLimit: number = LINE_LIMIT): AsyncGenerator<readonly Line[]> {
  const rest = unfinishedLine(lineLimit);
  let next = 1;
  let afterCarriageReturn = false;
  for await (const arrived of chunks) {
    if (arrived.length === 0) continue;
    const chunk = afterCarriageReturn && arrived[0] === LF ? arrived.subarray(1) : arrived;
    const end = Math.max(chunk.lastIndexOf(LF), chunk.lastIndexOf(CR));
    afterCarriageReturn = arrived[arrived.length - 1] === CR;
    if (end >= 0) {
      const lines = linesOf(rest.take(chunk.subarray(0, beforeLineEnd(chunk, end))), next, lineLimit);
      next += lines.length;
      yield lines;
    }
    rest.add(chunk.subarray(end + 1));
  }
  if (rest.length() > 0) yield linesOf(rest.take(new Uint8Array()), next, lineLimit);
}

/** Where the line before the line end at `end` stops: CR LF is one line end. */
function beforeLineEnd(chunk: Uint8Array, end: number): number {
  return chunk[end] === LF && chunk[end - 1] === CR ? end - 1 : end;
}

interface UnfinishedLine {
  length(): number;
  add(bytes: Uint8Array): void;
  /** What was kept and `bytes` after it, as one; nothing is kept any more. */
  take(bytes: Uint8Array): Uint8Array;
}

/** Keeps the beginning of a line across chunks: one byte more than the limit at most, which is enough to see that it is too long. */
function unfinishedLine(lineLimit: number): UnfinishedLine {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    length: () => length,
    add(bytes) {
      const kept = bytes.slice(0, lineLimit + 1 - length);
      if (kept.length > 0) parts.push(kept);
      length += kept.length;
    },
    take(bytes) {
      const joined = length === 0 ? bytes : joinBytes([...parts, bytes], length + bytes.length);
      parts = [];
      length = 0;
      return joined;
    },
  };
}

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The lines of a block of bytes. Decodes the block as one where every line of it is sound: that is some ten times faster. */
function linesOf(block: Uint8Array, first: number, lineLimit: number): Line[] {
  const texts = decode(block)?.split(LINE_END);
  const lines =
    texts?.every((text) => text.length * BYTES_PER_UNIT <= lineLimit) === true
      ? texts.map((text, index): Line => ({ number: first + index, text, form: 'utf-8' }))
      : cutBytes(block).map((bytes, index) => lineOf(bytes, first + index, lineLimit));
  return first === 1 ? withoutByteOrderMark(lines) : lines;
}

function cutBytes(block: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < block.length; at += 1) {
    if (block[at] !== LF && block[at] !== CR) continue;
    lines.push(block.subarray(start, at));
    if (block[at] === CR && block[at + 1] === LF) at += 1;
    start = at + 1;
  }
  lines.push(block.subarray(start));
  return lines;
}

function lineOf(bytes: Uint8Array, number: number, lineLimit: number): Line {
  if (bytes.length > lineLimit) return { number, text: new TextDecoder().decode(bytes.subarray(0, lineLimit)), form: 'cut' };
  const text = decode(bytes);
  return text === undefined ? { number, text: oneCharacterPerByte(bytes), form: 'bytes' } : { number, text, form: 'utf-8' };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function oneCharacterPerByte(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function withoutByteOrderMark(lines: Line[]): Line[] {
  const [line, ...others] = lines;
  return line?.text.startsWith(BYTE_ORDER_MARK) === true ? [{ ...line, text: line.text.slice(1) }, ...others] : lines;
}
