import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_LIMITS } from '../src/documents/json-limits.ts';
import type { JsonNode } from '../src/documents/json-node.ts';
import { readJson } from '../src/documents/read-json.ts';

const setting = { file: 'document.json', limits: DOCUMENT_LIMITS };

/** The plain value of a node; own keys only, also `__proto__`. */
function plain(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const value: Record<string, unknown> = {};
  for (const { key, node: child } of node.entries) {
    Object.defineProperty(value, key, { value: plain(child), enumerable: true, configurable: true, writable: true });
  }
  return value;
}

function readValueOf(text: string): unknown {
  const read = readJson(text, setting);
  return read.kind === 'read' ? plain(read.root) : read.diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

function inexactOf(text: string): string | undefined {
  const read = readJson(text, setting);
  return read.kind === 'read' && read.root.kind === 'scalar' ? read.root.inexact : 'refused';
}

describe('reading JSON', () => {
  test('agrees with the platform on every document', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), undefined, space);
        expect(readValueOf(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  test('refuses exactly what the platform refuses', () => {
    const damage = fc.record({
      json: fc.json({ maxDepth: 3 }),
      at: fc.nat(),
      mark: fc.constantFrom('', '"', '{', ']', ',', ':', '0', '-', '.', 'e', '\\', '\n', 'tru', '\u0001', '\u00a0'),
    });
    fc.assert(
      fc.property(damage, ({ json, at, mark }) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + mark + json.slice(cut + 1);
        const read = readJson(text, setting);
        const isDuplicate = read.kind === 'refused' && read.diagnostics[0]?.code === 'sources/document-duplicate-key';
        if (!isDuplicate) expect(read.kind === 'read').toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['', 'sources/document-not-json 1:1'],
    ['{"a": 1,\n "b": 2,\n "a": 3}', 'sources/document-duplicate-key 3:2'],
    ['{"a": {"b": [1, {"c": 1, "\\u0063": 2}]}}', 'sources/document-duplicate-key 1:26'],
    ['{"a": 1}\n{"a": 1}', 'sources/document-not-json 2:1'],
    ['[1, 2,]', 'sources/document-not-json 1:7'],
    ['{"a": 01}', 'sources/document-not-json 1:8'],
    ['// no\n{}', 'sources/document-not-json 1:1'],
    ['["a\nb"]', 'sources/document-not-json 1:4'],
    ["{'a': 1}", 'sources/document-not-json 1:2'],
    ['NaN', 'sources/document-not-json 1:1'],
    ['"open', 'sources/document-not-json 1:6'],
    ['['.repeat(65), 'sources/document-too-deep 1:65'],
  ])('refuses %j by name and place', (text, expected) => {
    expect(readValueOf(text)).toEqual([expected]);
  });

  test('keeps to its limits', () => {
    const limits = { size: 10, depth: 2, values: 3 };
    const code = (text: string) => {
      const read = readJson(text, { file: 'document.json', limits });
      return read.kind === 'read' ? 'read' : read.diagnostics[0]?.code;
    };
    expect(['[[1]]', '[[[1]]]', '[1,2]', '[1,2,3]', '"1234567890"'].map(code)).toEqual([
      'read',
      'sources/document-too-deep',
      'read',
      'sources/document-too-large',
      'sources/document-too-large',
    ]);
  });

  test('shows a key in a place only where it looks like a name', () => {
    const pathOf = (text: string) => {
      const read = readJson(text, setting);
      return read.kind === 'read' ? undefined : read.diagnostics[0]?.place.path;
    };
    expect(pathOf('{"henkilö": {"010110-999X": [1, x]}}')).toBe('henkilö.*[1]');
  });

  test.each(['1', '1.0', '1.50', '-3.25e2', '0.1', '1e2', '15e-1', '9007199254740991', '0.30000000000000004', '0', '0.0'])('%s is exact', (text) => {
    expect(inexactOf(text)).toBeUndefined();
  });

  test.each(['12345678901234567890', '1e400', '-1e400', '0.1234567890123456789', '-0', '-0.0', '1e-400', '9007199254740993', '"\\ud800"'])(
    '%s is kept as it is written',
    (text) => {
      expect(inexactOf(text)).toBe(text);
    },
  );

  test('takes a name that reaches a prototype as a key like any other', () => {
    const value = readValueOf('{"__proto__": {"polluted": true}, "constructor": 1}') as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
