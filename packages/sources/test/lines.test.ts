import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, readLines } from '../src/lines.ts';
import { readRows } from '../src/rows.ts';
import { collected } from './collected.ts';

const LIMIT = 40;

async function linesOf(bytes: Uint8Array, cuts: readonly number[], limit = LIMIT): Promise<Line[]> {
  async function* chunks() {
    const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
    for (const [index, end] of ends.entries()) yield bytes.subarray(ends[index - 1] ?? 0, end);
  }
  return (await collected(readLines(chunks(), limit))).flat();
}

async function textsOf(text: string): Promise<string[]> {
  return (await linesOf(new TextEncoder().encode(text), [])).map((line) => line.text);
}

/** The same cutting said in the plainest way, on whole bytes at once. */
function linesByDefinition(bytes: Uint8Array, limit: number): Line[] {
  const everyByte = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const pieces = everyByte.split(/\r\n|\n|\r/);
  if (pieces.at(-1) === '') pieces.pop();
  return pieces.map((piece, index) => {
    const raw = Uint8Array.from(piece, (character) => character.charCodeAt(0));
    const number = index + 1;
    if (raw.length > limit) return { number, text: new TextDecoder().decode(raw.subarray(0, limit)), form: 'cut' };
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: index > 0 }).decode(raw);
      return { number, text, form: 'utf-8' };
    } catch {
      return { number, text: piece, form: 'bytes' };
    }
  });
}

describe('line ends', () => {
  test.each([
    ['LF', 'a\nb\n', ['a', 'b']],
    ['CR LF', 'a\r\nb\r\n', ['a', 'b']],
    ['CR', 'a\rb\r', ['a', 'b']],
    ['none at the end', 'a\nb', ['a', 'b']],
    ['empty lines', 'a\n\n\r\nb', ['a', '', '', 'b']],
    ['a quotation mark is a character', '"a\nb"\n', ['"a', 'b"']],
    ['byte order mark', '\uFEFFa\n\uFEFFb', ['a', '\uFEFFb']],
    ['nothing', '', []],
  ])('%s', async (_name, text, expected) => {
    expect(await textsOf(text)).toEqual(expected);
  });
});

test('a bad byte touches its own line only', async () => {
  const bytes = Uint8Array.from([0x61, 0x0a, 0x68, 0xe4, 0x0a, 0xc3, 0xa4]);
  expect(await linesOf(bytes, [])).toEqual([
    { number: 1, text: 'a', form: 'utf-8' },
    { number: 2, text: 'hä', form: 'bytes' },
    { number: 3, text: 'ä', form: 'utf-8' },
  ]);
});

test('a huge line is cut and never kept whole', async () => {
  async function* endless() {
    for (let megabyte = 0; megabyte < 64; megabyte += 1) yield new Uint8Array(1_048_576).fill(0x78);
    yield new TextEncoder().encode('\nafter');
  }
  const lines = (await collected(readLines(endless(), 100))).flat();
  expect(lines.map(({ form, text }) => [form, text.length])).toEqual([
    ['cut', 100],
    ['utf-8', 5],
  ]);
});

test('neither the content nor the chunks change the lines', async () => {
  const byte = fc.oneof(fc.constantFrom(0x0a, 0x0d, 0x3b, 0xc3, 0xa4, 0xff, 0xef, 0xbb, 0xbf), fc.integer({ min: 0, max: 255 }));
  const content = fc.oneof(
    fc.array(byte, { maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 90 }).map((text) => [...new TextEncoder().encode(text)]),
  );
  await fc.assert(
    fc.asyncProperty(content, fc.array(fc.nat({ max: 200 }), { maxLength: 12 }), async (values, cuts) => {
      const bytes = Uint8Array.from(values);
      const byDefinition = linesByDefinition(bytes, LIMIT);
      expect(await linesOf(bytes, cuts)).toEqual(byDefinition);
      expect(await linesOf(bytes, [])).toEqual(byDefinition);
    }),
    { numRuns: 600 },
  );
});

test('the bare reader gives rows with their numbers', async () => {
  async function* chunks() {
    yield new TextEncoder().encode('a;b\n\n1; 2\n');
  }
  expect((await collected(readRows(chunks()))).flat()).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 3, cells: ['1', ' 2'] },
  ]);
});
