import { readDocument } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { readRequest } from '../src/read-request.ts';
import { loadTiny, TINY_FIELDS } from './tiny-book.ts';

const REQUEST = {
  day: '2022-09-01',
  sender: 'basic-education',
  receiver: 'vocational',
  relation: 'other-provider',
  role: 'special-needs-teacher',
  purpose: 'arrange-education',
  channel: 'direct',
  facts: { learnerStatus: 'adult' },
};

function read(changes: object) {
  const vocabulary = loadTiny().book?.vocabulary;
  const { document } = readDocument(JSON.stringify({ ...REQUEST, ...changes }, null, 1), 'request.json');
  if (vocabulary === undefined || document === undefined) throw new Error('the tiny book loads');
  return readRequest(document, { vocabulary, fields: TINY_FIELDS });
}

describe('a request', () => {
  test('is read with its facts', () => {
    expect(read({}).request).toMatchObject({ kind: 'request', facts: { learnerStatus: 'adult' }, consents: {}, judgements: {} });
  });

  test.each([
    ['an unknown role', { role: 'headmaster' }, 'policy/unknown-name', 6],
    ['an unknown purpose', { purpose: 'selection' }, 'policy/unknown-name', 7],
    ['an impossible day', { day: '2022-02-30' }, 'policy/impossible-day', 2],
    ['a missing receiver', { receiver: undefined }, 'policy/missing-key', 1],
    ['an unknown key', { colour: 'red' }, 'policy/unknown-key', 12],
    ['an unknown fact', { facts: { age: '15' } }, 'policy/unknown-key', 10],
    ['an unknown value of a fact', { facts: { learnerStatus: 'child' } }, 'policy/unknown-name', 10],
    ['a consent about nothing', { consents: { 'final-grade.colour': 'given' } }, 'policy/unknown-key', 13],
    ['an unknown state', { consents: { 'final-grade': 'maybe' } }, 'policy/unknown-name', 13],
    ['a day that is a number', { day: 20220901 }, 'policy/wrong-shape', 2],
    ['one organisation as two', { senderOrganisation: '1.2.246.562.10.1', receiverOrganisation: '1.2.246.562.10.1' }, 'request/contradiction', 5],
  ])('with %s is never decided', (_, changes, code, line) => {
    const { request, diagnostics } = read(changes);
    expect(request).toBeUndefined();
    expect(diagnostics.map((diagnostic) => `${diagnostic.code}:${diagnostic.place.line}`)).toEqual([`${code}:${line}`]);
  });

  test('that is no object is never decided', () => {
    const vocabulary = loadTiny().book?.vocabulary;
    const { document } = readDocument('[1, 2]', 'request.json');
    if (vocabulary === undefined || document === undefined) throw new Error('the tiny book loads');
    expect(readRequest(document, { vocabulary, fields: TINY_FIELDS })).toMatchObject({
      request: undefined,
      diagnostics: [{ code: 'request/unreadable' }],
    });
  });
});
