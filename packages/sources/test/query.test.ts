import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '@nivel/diagnostics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BINDINGS } from '../src/generated/bindings.ts';
import { checkQuery } from '../src/primusquery/check-query.ts';
import { readExpression, readReference } from '../src/primusquery/data-expression.ts';
import { readQuery } from '../src/primusquery/read-query.ts';
import { scanQuery } from '../src/primusquery/scan-query.ts';

const FOLDER = join(import.meta.dirname, 'queries');
const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.pq'));

function check(name: string) {
  return checkQuery(readFileSync(join(FOLDER, name), 'utf8'), name, BINDINGS);
}

describe('query files', () => {
  test.each(names)('%s: the codes and places that are written beside it', (name) => {
    const { diagnostics } = check(name);
    const found = diagnostics.map(({ code, place: { line, column } }) => [code, [line, column].filter(Boolean).join(':')].join(' ').trim());
    expect(found).toEqual(expected[name]);
    if (name.startsWith('valid-')) expect(found).toEqual([]);
    expect(hasErrors(diagnostics)).toBe(name.startsWith('invalid-'));
  });

  test('every expectation has its file', () => {
    expect(Object.keys(expected)).toEqual(names.toSorted());
  });

  test('no message carries text of the query but names of columns and numbers of fields', () => {
    const query = '#DATABASE salaisuus1\n#PASS salaisuus2\n#SALAISUUS3X\n#DATA{salaisuus4,SALAISUUS5(salaisuus6)};salaisuus7\n';
    const data = JSON.stringify(checkQuery(query, 'a.pq', BINDINGS).diagnostics.filter(({ code }) => code !== 'sources/query-unknown-directive'));
    expect(data).toContain('sources/query-password-written');
    expect(data).not.toMatch(/salaisuus/i);
  });
});

describe('columns', () => {
  test('are traced to fields by number, by name where the binding knows no number, and the tenant by its text', () => {
    const columns = check('valid-learners.pq').columns.map(({ name, fields, by }) => [name, fields.join(), by]);
    expect(columns).toEqual([
      ['Kuntakoodi', 'learner.tenant', 'tenant'],
      ['korttinumero', 'learner.learnerKey', 'reference'],
      ['sukunimi', 'learner.lastName', 'reference'],
      ['etunimet', 'learner.firstNames', 'reference'],
      ['aidinkieli', 'learner.motherTongue', 'reference'],
      ['turvakielto', 'learner.protectionOrder', 'reference'],
      ['luokka', 'study-right.className', 'name'],
    ]);
  });

  test('are what their number is, where the header promises another field', () => {
    const { columns } = check('invalid-crossed-columns.pq');
    expect(columns.slice(2, 4).map(({ fields, nameSays }) => [fields.join(), nameSays])).toEqual([
      ['learner.firstNames', 'learner.lastName'],
      ['learner.lastName', 'learner.firstNames'],
    ]);
  });

  test('are unknown where a number of health stands under a name that is bound without a number', () => {
    expect(check('invalid-health-under-a-good-name.pq').columns.at(-1)).toMatchObject({ fields: [], by: 'nothing', marks: ['health'] });
  });
});

describe('a search', () => {
  test.each([
    ['K1=%B0% AND K1745=%B0%', true],
    ['(K1745 = %B0%)', true],
    ['k12500=%b0% and K1=%B0%', true],
    ['K1740=""', true],
    ['', false],
    ['K1=%B0%', false],
    ['K1745=%B1%', false],
    ['K1745=%B0% OR K1=%B0%', false],
    ['NOT (K1=%B0% AND K1745=%B0%)', false],
    ['K17450=%B0%', false],
  ])('%s leaves protected learners out: %s', (search, answer) => {
    expect(checkQuery(`#DATABASE opphenk\n#SEARCH ${search}\n#DATA{K2}\n`, 'a.pq', BINDINGS).leavesProtectedOut).toBe(answer);
  });
});

describe('bytes', () => {
  test('that are not UTF-8 are taken as windows-1252, and told', () => {
    const bytes = Uint8Array.from('#DATABASE opphenk\n#HEADER_START\n\u00E4idinkieli;V\u00C4\n#HEADER_STOP\n#DATA{K43^V1};#DATA{V1}\n', (sign) =>
      sign.charCodeAt(0),
    );
    const { columns, diagnostics } = checkQuery(bytes, 'a.pq', BINDINGS);
    expect(columns.map(({ name }) => name)).toEqual(['\u00E4idinkieli', 'V\u00C4']);
    expect(diagnostics[0]?.code).toBe('sources/query-not-utf-8');
  });
});

describe('references', () => {
  test.each([
    ['K2', 'K2'],
    [' k43 ^ v1 ', 'K43^V1'],
    ['K20064^K557[1]^V1', 'K20064^K557^V1'],
    ['K12107+14', 'K12107'],
    ['F172({1},{V9},{V10})>10', 'F172()'],
    ['F104(V100)^K7', 'F104()^K7'],
    ['K6 REMAP (1/2)', 'K6'],
    ['K2K3', undefined],
    ['sukunimi', undefined],
    ['', undefined],
  ])('%s', (written, reference) => {
    expect(readReference(written)).toBe(reference);
  });

  test('with functions keep their arguments apart', () => {
    expect(readExpression('K901, , CHROK("a,b)}",1,1),UCASE')).toEqual({
      reference: 'K901',
      emptyAt: [5],
      functions: [
        { name: 'CHROK', arguments: ['a,b)}', '1', '1'], at: 8 },
        { name: 'UCASE', arguments: [], at: 27 },
      ],
    });
  });
});

describe('laws', () => {
  const pieces = [
    '#DATA{',
    '#IF{',
    '}',
    '"',
    '{',
    ',',
    ';',
    '#',
    '#HEADER_START',
    '#HEADER_STOP',
    '#ELSE',
    '//',
    '\n',
    '\r',
    '\r\n',
    ' ',
    'K2',
    '\uFEFF',
    '#SEARCH ',
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  test('the tokens of any text are the text: no character is lost, doubled or misplaced', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const token of scanQuery(text)) {
          expect(token.from).toBe(at);
          expect(token.to).toBeGreaterThan(at);
          expect(text.slice(token.bodyFrom, token.bodyFrom + token.body.length)).toBe(token.body);
          const before = text.slice(0, token.from).split(/\r\n|\r|\n/);
          expect([token.line, token.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
          at = token.to;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 400 },
    );
  });

  test('any text is checked without a throw, and every finding lies in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        for (const { place } of checkQuery(text, 'a.pq', BINDINGS).diagnostics) {
          expect(place.line ?? 1).toBeLessThanOrEqual(lines.length);
          expect(place.column ?? 1).toBeLessThanOrEqual((lines[(place.line ?? 1) - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('dropping a cell of the data line of a sound query is always told', () => {
    const text = readFileSync(join(FOLDER, 'valid-learners.pq'), 'utf8');
    const [line] = readQuery(text, 'a.pq').lines;
    const data = text.trimEnd().split('\n').at(-1) ?? '';
    const cells = data.split(';');
    expect(line?.cells.length).toBe(cells.length);
    for (const at of cells.keys()) {
      const shorter = text.replace(data, cells.toSpliced(at, 1).join(';'));
      expect(checkQuery(shorter, 'oppilaat.pq', BINDINGS).diagnostics.map(({ code }) => code)).toContain('sources/query-count-differs');
    }
  });

  test('a line of a million signs is read in no time', () => {
    const started = performance.now();
    for (const piece of ['#DATA{', '#DATA{"}', '#DATA{K2,{}', '(', '^K1', '//', '"']) {
      checkQuery(piece.repeat(Math.floor(900_000 / piece.length)), 'a.pq', BINDINGS);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('a file that is no query at all is refused before it is read', () => {
    expect(checkQuery('x'.repeat(1_000_001), 'a.pq', BINDINGS).diagnostics.map(({ code }) => code)).toEqual(['sources/query-too-large']);
  });
});

/** Query files that a developer has beside the project; none of them is ours, and none is copied. */
const shared = process.env['NIVEL_SHARED'] ?? '';
const others =
  shared !== '' && existsSync(shared)
    ? readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:pq|priq|primusquery)$/.test(name))
    : [];

test.skipIf(others.length === 0)('query files of others are read whole (skipped: NIVEL_SHARED holds none)', () => {
  for (const name of others) {
    const text = readFileSync(join(shared, name), 'utf8');
    const { query } = checkQuery(text, name, BINDINGS);
    expect(query?.tokens.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
  }
});
