import { describe, expect, test } from 'vitest';
import type { DocumentResult } from '../src/documents/document-reading.ts';
import { reader, TENANT } from './document-leaves.ts';
import { soundDocument } from './sound-document.ts';

/* What a file holds besides one document: a list of them, too much, another encoding, nothing of ours. */

const readEach = (content: string | Uint8Array) =>
  reader.readEach(content, { file: 'document.json', tenant: TENANT, learnerKeyOf: (index) => String(index + 1) });
const codesOf = (result: DocumentResult | undefined) => result?.diagnostics.map(({ code }) => code);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a list of documents', () => {
  test('is read one by one, each with the key of its learner', () => {
    const results = readEach(JSON.stringify([soundDocument(), soundDocument()]));
    const keys = results.map((result) => (result.kind === 'read' ? result.records.map(({ value }) => value['learnerKey']) : []));
    expect(keys.map((each) => [...new Set(each.filter((key) => key !== undefined))])).toEqual([['1'], ['2']]);
  });

  test('gives what each document gives by itself', () => {
    const [, second] = readEach(JSON.stringify([soundDocument(), soundDocument()]));
    expect(second).toEqual(reader.read(JSON.stringify(soundDocument()), { file: 'document.json', tenant: TENANT, learnerKey: '2' }));
  });

  test('tells where in the list and in the file a finding is', () => {
    const odd = { ...soundDocument(), uusi: 1, 'a b': 2 };
    const [, second] = readEach(JSON.stringify([soundDocument(), odd], undefined, 1));
    expect(second?.diagnostics.map(({ place: { line, path } }) => [Number(line) > 50, path])).toEqual([
      [true, '[1].uusi'],
      [true, '[1].*'],
    ]);
  });

  test('reads the others where one is refused, and names the one', () => {
    const results = readEach(`[\n${JSON.stringify(soundDocument())},\n{"moi": 1}]`);
    expect(results.map(({ kind }) => kind)).toEqual(['read', 'refused']);
    expect(results[1]?.diagnostics).toMatchObject([{ code: 'sources/document-of-no-known-kind', place: { line: 3, column: 1, path: '[1]' } }]);
  });

  test.each(['[]', '[1, 2]', '[{"moi": 1}]', '[[{"henkilö": {}, "opiskeluoikeudet": []}]]', '{"data": {}}', '"teksti"', 'null'])(
    '%s holds no document: one refusal',
    (text) => {
      expect(readEach(text).map(codesOf)).toEqual([['sources/document-of-no-known-kind']]);
    },
  );

  test('may be of one; `read` itself takes no list', () => {
    expect(readEach(JSON.stringify([soundDocument()])).map(({ kind }) => kind)).toEqual(['read']);
    const list = (count: number) => JSON.stringify(Array.from({ length: count }, soundDocument));
    const read = (text: string) => codesOf(reader.read(text, { file: 'document.json', tenant: TENANT, learnerKey: '1' }));
    expect([read(list(1)), read(list(2))]).toEqual([['sources/document-wrong-shape'], ['sources/document-of-several-learners']]);
  });
});

describe('the bytes of a document', () => {
  const text = JSON.stringify(soundDocument());

  test('may begin with a byte order mark', () => {
    const expected = readEach(text);
    expect(readEach(bytes(`\uFEFF${text}`))).toEqual(expected);
    expect(readEach(`\uFEFF${text}`)).toEqual(expected);
  });

  test.each<[string, Uint8Array]>([
    ['latin 1', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['a cut letter', bytes(text).slice(0, bytes(text).indexOf(0xc3) + 1)],
  ])('are refused as %s', (_name, content) => {
    expect(readEach(content).map(codesOf)).toEqual([['sources/document-not-utf-8']]);
  });

  test('are not looked at where they are too many', () => {
    const limits = { size: 10, depth: 9, values: 9 };
    const setting = { file: 'document.json', tenant: TENANT, learnerKey: '1', limits };
    const byBytes = { ...setting, limits: { ...limits, size: 31, values: 99 } };
    expect(reader.read(bytes('{"henkilö": {}, "ääää": "ääää"}'), byBytes)).toMatchObject({ kind: 'refused', diagnostics: [{ data: { limit: 31 } }] });
    for (const content of [text, bytes(text)]) {
      expect(reader.read(content, setting)).toMatchObject({
        kind: 'refused',
        diagnostics: [{ code: 'sources/document-too-large', data: { limit: 10 } }],
      });
    }
  });
});
