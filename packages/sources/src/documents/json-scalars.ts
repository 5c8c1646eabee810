import type { JsonScalar, Scalar } from './json-node.ts';
import { fail, type ScannedText } from './scanned-text.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Half of a surrogate pair: no text file can carry it. */
const HALF_PAIR = /\p{Cs}/u;
const WORDS: Readonly<Record<string, Scalar>> = { t: true, f: false, n: null };

/** A string with its quotes; the position stands on the first of them. */
export function readString(scanned: ScannedText): JsonScalar | undefined {
  const { text, at: start } = scanned;
  let escaped = false;
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return stringBetween(scanned, { start, end: at + 1, escaped });
    if (code === BACKSLASH) {
      escaped = true;
      at += 1;
    } else if (!(code >= FIRST_PRINTABLE)) return fail(scanned, 'sources/document-not-json', Math.min(at, text.length));
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly escaped: boolean;
}

function stringBetween(scanned: ScannedText, { start, end, escaped }: Span): JsonScalar | undefined {
  const written = scanned.text.slice(start, end);
  const value = escaped ? unescaped(written) : written.slice(1, -1);
  if (value === undefined) return fail(scanned, 'sources/document-not-json', start);
  scanned.at = end;
  return HALF_PAIR.test(value) ? { kind: 'scalar', at: start, value, inexact: written } : { kind: 'scalar', at: start, value };
}

/** Escapes are rare, so the platform's own reader may have them. */
function unescaped(written: string): string | undefined {
  try {
    return JSON.parse(written) as string;
  } catch {
    return undefined;
  }
}

export function readNumber(scanned: ScannedText): JsonScalar | undefined {
  const { text, at: start } = scanned;
  NUMBER.lastIndex = start;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return fail(scanned, 'sources/document-not-json', start);
  scanned.at = start + written.length;
  const value = Number(written);
  return isExact(written, value) ? { kind: 'scalar', at: start, value } : { kind: 'scalar', at: start, value, inexact: written };
}

export function readWord(scanned: ScannedText): JsonScalar | undefined {
  const { text, at: start } = scanned;
  const value = WORDS[text.charAt(start)];
  if (value === undefined || !text.startsWith(String(value), start)) return fail(scanned, 'sources/document-not-json', start);
  scanned.at = start + String(value).length;
  return { kind: 'scalar', at: start, value };
}

/** Whether a double says the same as the decimal digits: `1.50` is 1.5, but `12345678901234567890`, `1e400` and `-0` are not. */
function isExact(written: string, value: number): boolean {
  if (String(value) === written) return true;
  return Number.isFinite(value) && !Object.is(value, -0) && decimal(String(value)) === decimal(written);
}

/** A number as its significant digits and the place of the last one, so that `1.50`, `1.5` and `15e-1` are alike. */
function decimal(written: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
