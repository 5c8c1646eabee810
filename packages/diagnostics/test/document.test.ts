import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, readDocument } from '../src/document.ts';
import { parseText } from '../src/parse-text.ts';
import { formatPath } from '../src/path.ts';

const BOMB = `a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n`;

describe('a document', () => {
  test.each([
    ['a duplicate key', 'a: 1\na: 2\n', 'document/syntax', 2],
    ['a duplicate key in JSON', '{"a": 1,\n"a": 2}', 'document/syntax', 2],
    ['an alias bomb', BOMB, 'document/syntax', 2],
    ['__proto__ as a name', 'x:\n  __proto__: { admin: true }\n', 'document/forbidden-name', 2],
    ['constructor as a name', '{"constructor": 1}', 'document/forbidden-name', 1],
    ['an open bracket', 'a: [1, 2\n', 'document/syntax', 2],
    ['a custom tag', 'a: !!js/function "x"\n', 'document/syntax', 1],
    ['two documents', 'a: 1\n---\nb: 2\n', 'document/syntax', 2],
    ['a key that is no text', '{ 1: a, [b]: c }', 'document/syntax', 1],
  ])('with %s is refused at its line', (_, text, code, line) => {
    const { document, diagnostics } = readDocument(text, 'x.yaml');
    expect(document).toBeUndefined();
    expect(diagnostics.map((diagnostic) => `${diagnostic.code}:${diagnostic.place.line}`)).toContain(`${code}:${line}`);
  });

  test('that is huge is refused before it is parsed', () => {
    expect(readDocument('x'.repeat(5_000_001), 'x.yaml').diagnostics).toMatchObject([{ code: 'document/too-large', place: { file: 'x.yaml' } }]);
  });

  test('keeps days, yes and leading zeros as text', () => {
    expect(readDocument('a: 2026-08-01\nb: yes\nc: "007"\n', 'x.yaml').document?.value).toEqual({ a: '2026-08-01', b: 'yes', c: '007' });
  });

  test('knows the place of every value and key', () => {
    const { document } = readDocument('a:\n  - b: 1\n    c: [x, y]\n', 'x.yaml');
    expect(document?.placeOf(['a', 0, 'c', 1])).toEqual({ file: 'x.yaml', line: 3, column: 12, path: 'a[0].c[1]' });
    expect(document?.placeOfKey(['a', 0, 'c'])).toEqual({ file: 'x.yaml', line: 3, column: 5, path: 'a[0].c' });
  });

  test('gives the place of the nearest parent for what is not there', () => {
    const { document } = readDocument('a:\n  b: 1\n', 'x.yaml');
    expect(document?.placeOf(['a', 'z', 'q'])).toMatchObject({ line: 2, path: 'a.z.q' });
  });

  test('gives back any JSON value', () => {
    const names = fc.string({ minLength: 1 }).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(names, tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        expect(readDocument(JSON.stringify(value, null, 1), 'x.json').document?.value).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('kept as JSON is what it was: value and every place', () => {
    const text = '# first\n2: x\na:\n  - 1\n  - { b: two, c: }\n"ä": [[], {}, "p\\nq"]\r\n1: |\n  long\n  text\nd: yes\n';
    const paths = [
      [],
      ['2'],
      ['a'],
      ['a', 1],
      ['a', 1, 'b'],
      ['a', 1, 'c'],
      ['a', 7],
      ['ä', 1, 'x'],
      ['ä', 2],
      ['1'],
      ['d'],
      ['d', 'e'],
      ['nowhere'],
    ];
    const { written } = parseText(text, 'x.yaml');
    const document = written === undefined ? undefined : documentOf(JSON.parse(JSON.stringify(written)), { text, file: 'x.yaml' });
    const told = (read: typeof document) => [read?.value, paths.map((path) => [read?.placeOf(path), read?.placeOfKey(path)])];
    expect(told(document)).toEqual(told(readDocument(text, 'x.yaml').document));
    expect(paths.map((path) => [document?.placeOf(path).line, document?.placeOf(path).column, document?.placeOfKey(path).line])).toEqual([
      [2, 1, 2],
      [2, 4, 2],
      [4, 3, 3],
      [5, 5, 5],
      [5, 10, 5],
      [5, 18, 5],
      [4, 3, 3],
      [6, 11, 6],
      [6, 15, 6],
      [7, 4, 7],
      [10, 4, 10],
      [10, 4, 10],
      [2, 1, 2],
    ]);
  });

  test('writes a path as a person reads it', () => {
    expect(formatPath(['when', 'role', 0])).toBe('when.role[0]');
  });
});
