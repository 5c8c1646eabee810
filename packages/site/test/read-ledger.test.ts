import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLedger, readLedgerChunks } from '../src/documents/read-ledger.ts';
import { toldReleases } from '../src/documents/told-releases.ts';

const EXAMPLE = readFileSync(new URL('../examples/nivelvaara/ledger.jsonl', import.meta.url), 'utf8');
const WISH = { modelVersion: '1.4.0' };
const [FIRST = ''] = EXAMPLE.split('\n');

function codesOf(text: string): readonly string[] {
  return readLedger(text, 'ledger.jsonl', WISH).diagnostics.map(({ code, place }) => `${code} ${place.line}`);
}

/** A line of the example with something else in it. */
function lineWith(part: object): string {
  return JSON.stringify({ ...JSON.parse(FIRST), ...part });
}

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a disclosure log', () => {
  test.each([
    ['no object', '[1]'],
    ['no JSON', '{"learnerKey":'],
    ['another file', '{"kind":"manifest"}'],
    ['a day that does not exist', lineWith({ day: '2026-02-30' })],
    ['an outcome that is none', lineWith({ outcome: 'constructor' })],
    ['fields that are no list', lineWith({ fields: 'learner.lastName' })],
    ['a reason without a rule', lineWith({ because: [{ provisions: [] }] })],
    ['no versions', lineWith({ versions: null })],
    ['a version that is none', lineWith({ versions: { model: '<b>1</b>', ruleBook: '1.0.0' } })],
    ['keys of a prototype only', '{"__proto__":{"learnerKey":"4711","day":"2026-06-05","outcome":"release","fields":["a.b"]}}'],
  ])('that holds %s is refused by its row', (_, row) => {
    expect(codesOf(`${FIRST}\n\n${row}\n`)).toEqual(['site/not-a-ledger-line 3']);
  });

  test('of another major version of the model is refused', () => {
    expect(codesOf(lineWith({ versions: { model: '2.0.0', ruleBook: '1.0.0' } }))).toEqual(['site/ledger-of-other-model 1']);
    expect(codesOf(lineWith({ versions: { model: '1.9.0', ruleBook: '7.0.0' } }))).toEqual([]);
  });

  test('with a line without end is given up, before it fills the memory', async () => {
    const endless = (async function* () {
      for (;;) yield new TextEncoder().encode('x'.repeat(100_000));
    })();
    const { diagnostics } = await readLedgerChunks(endless, 'ledger.jsonl', WISH);
    expect(diagnostics.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['site/ledger-line-too-long 1']);
  });

  test('that is another kind of file tells no more than twenty mistakes', () => {
    expect(codesOf('a;b;c\n'.repeat(1000))).toHaveLength(20);
  });

  test('that is not UTF-8 is refused', async () => {
    const bytes = (async function* () {
      yield new TextEncoder().encode(`${FIRST}\n`);
      yield new Uint8Array([0xff, 0xfe, 0x00]);
    })();
    const { diagnostics } = await readLedgerChunks(bytes, 'ledger.jsonl', WISH);
    expect(diagnostics.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['site/not-a-ledger-line 2']);
  });

  test('is read alike whole and in pieces of any size', async () => {
    const text = EXAMPLE.replace('"records":1', '"records":1,"note":"ä – 漢"');
    const whole = readLedger(text, 'ledger.jsonl', WISH);
    expect(whole.lines).toHaveLength(6);
    for (const size of [1, 7, 4096]) expect(await readLedgerChunks(inChunks(text, size), 'ledger.jsonl', WISH)).toEqual(whole);
  });

  test('leaves behind what is not asked for: other learners, and keys that it does not know', () => {
    const row = FIRST.replace('{', '{"__proto__":{"polluted":true},"name":"4711",');
    const { lines } = readLedger(`${row}\n${EXAMPLE}`, 'ledger.jsonl', { ...WISH, learnerKey: '1001' });
    expect(new Set(lines.map(({ learnerKey }) => learnerKey))).toEqual(new Set(['1001']));
    expect(JSON.stringify(lines)).not.toMatch(/4711|polluted/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('tells nothing of what a broken row holds', () => {
    expect(JSON.stringify(readLedger('{"learnerKey":"4711"}', 'ledger.jsonl', WISH).diagnostics)).not.toContain('4711');
  });
});

test('a log that is given twice tells nothing twice', () => {
  const { lines } = readLedger(EXAMPLE, 'ledger.jsonl', { ...WISH, learnerKey: '1001' });
  expect(toldReleases([...lines, ...lines])).toEqual(toldReleases(lines));
  expect(toldReleases(lines).map(({ day }) => day)).toEqual(
    toldReleases(lines)
      .map(({ day }) => day)
      .toSorted(),
  );
});
