import { type Diagnostic, formatPath, type Step } from '@nivel/diagnostics';
import { sourceDiagnostics } from '../source-diagnostics.ts';
import type { DocumentLimits } from './json-limits.ts';
import type { JsonEntry, JsonNode, JsonScalar } from './json-node.ts';
import { readNumber, readString, readWord } from './json-scalars.ts';
import { positionsIn } from './line-and-column.ts';
import { fail, type ScannedText, skipSpace } from './scanned-text.ts';
import { shownKey } from './shown-path.ts';

export type JsonResult =
  | { readonly kind: 'read'; readonly root: JsonNode }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** A document that is being read. */
interface Reading extends ScannedText {
  readonly limits: DocumentLimits;
  /** Keys and indices from the root to the position. */
  readonly path: Step[];
  values: number;
}

/**
 * Reads JSON (RFC 8259) strictly: no comments, no trailing commas, one value, no key twice in one object. Keeps offsets, the order of
 * keys, and the text of numbers that a double would round. It builds no object of the document's own keys, so `__proto__` is a key
 * like any other.
 *
 * Errors: `sources/document-not-json`, `-duplicate-key`, `-too-large`, `-too-deep`, with line and column and never a value.
 */
export function readJson(text: string, setting: { readonly file: string; readonly limits: DocumentLimits }): JsonResult {
  const reading: Reading = { text, at: 0, limits: setting.limits, path: [], values: 0 };
  const root = text.length > setting.limits.size ? fail(reading, 'sources/document-too-large', 0) : readWhole(reading);
  return root === undefined ? { kind: 'refused', diagnostics: [faultOf(reading, setting.file)] } : { kind: 'read', root };
}

function readWhole(reading: Reading): JsonNode | undefined {
  skipSpace(reading);
  const root = readValue(reading);
  skipSpace(reading);
  return root !== undefined && reading.at < reading.text.length ? fail(reading, 'sources/document-not-json', reading.at) : root;
}

function readValue(reading: Reading): JsonNode | undefined {
  reading.values += 1;
  if (reading.values > reading.limits.values) return fail(reading, 'sources/document-too-large', reading.at);
  switch (reading.text.charAt(reading.at)) {
    case '{':
      return readObject(reading);
    case '[':
      return readList(reading);
    default:
      return readScalar(reading);
  }
}

function readScalar(reading: Reading): JsonScalar | undefined {
  switch (reading.text.charAt(reading.at)) {
    case '"':
      return readString(reading);
    case 't':
    case 'f':
    case 'n':
      return readWord(reading);
    default:
      return readNumber(reading);
  }
}

function readList(reading: Reading): JsonNode | undefined {
  const at = reading.at;
  const items: JsonNode[] = [];
  const done = readParts(reading, ']', () => {
    reading.path.push(items.length);
    const item = readValue(reading);
    if (item === undefined) return false;
    reading.path.pop();
    items.push(item);
    return true;
  });
  return done ? { kind: 'list', at, items } : undefined;
}

function readObject(reading: Reading): JsonNode | undefined {
  const at = reading.at;
  const entries: JsonEntry[] = [];
  const keys = new Set<string>();
  const done = readParts(reading, '}', () => {
    const entry = readEntry(reading, keys);
    if (entry !== undefined) entries.push(entry);
    return entry !== undefined;
  });
  return done ? { kind: 'object', at, entries } : undefined;
}

/** What stands between the brackets, with commas between the parts. `false`: a fault is noted. */
function readParts(reading: Reading, close: string, readPart: () => boolean): boolean {
  const { text } = reading;
  if (reading.path.length >= reading.limits.depth) return fail(reading, 'sources/document-too-deep', reading.at) ?? false;
  reading.at += 1;
  skipSpace(reading);
  if (text.charAt(reading.at) === close) {
    reading.at += 1;
    return true;
  }
  while (readPart()) {
    skipSpace(reading);
    const mark = text.charAt(reading.at);
    if (mark !== ',' && mark !== close) return fail(reading, 'sources/document-not-json', reading.at) ?? false;
    reading.at += 1;
    if (mark === close) return true;
    skipSpace(reading);
  }
  return false;
}

function readEntry(reading: Reading, keys: Set<string>): JsonEntry | undefined {
  const at = reading.at;
  if (reading.text.charAt(at) !== '"') return fail(reading, 'sources/document-not-json', at);
  const key = readString(reading)?.value;
  if (typeof key !== 'string') return undefined;
  if (keys.has(key)) return fail(reading, 'sources/document-duplicate-key', at);
  keys.add(key);
  skipSpace(reading);
  if (reading.text.charAt(reading.at) !== ':') return fail(reading, 'sources/document-not-json', reading.at);
  reading.at += 1;
  skipSpace(reading);
  reading.path.push(key);
  const node = readValue(reading);
  if (node === undefined) return undefined;
  reading.path.pop();
  return { key, node };
}

function faultOf(reading: Reading, file: string): Diagnostic {
  const { code, at } = reading.fault ?? { code: 'sources/document-not-json', at: reading.at };
  const place = {
    file,
    ...positionsIn(reading.text)(at),
    ...(reading.path.length === 0 ? {} : { path: formatPath(reading.path.map((step) => (typeof step === 'string' ? shownKey(step) : step))) }),
  };
  return code === 'sources/document-too-large' || code === 'sources/document-too-deep'
    ? sourceDiagnostics.report(code, place, { limit: code === 'sources/document-too-deep' ? reading.limits.depth : reading.limits.size })
    : sourceDiagnostics.report(code, place, {});
}
