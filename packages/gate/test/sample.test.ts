import { readDocument } from '@nivel/diagnostics';
import { parseDay } from '@nivel/policy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSample, inspectSample, readPipeline } from '../src/index.ts';
import { contentsOf } from '../src/pipeline/cell-content.ts';
import { tinyTable } from './tiny-book.ts';

const table = tinyTable();
const HETU = '010113A903X';
const NUMBER = '1.2.246.562.24.00000000013';
const PROSE = 'tarvitsee rauhallisen paikan ja paljon toistoa kaikissa aineissa';

const YAML = `
nivel: 1
datasets:
  - name: oppilaat
    source: primus
    columns:
      - { name: korttinumero, from: oppilaat/korttinumero }
      - { name: sukunimi, from: oppilaat/sukunimi }
      - { name: hetu, from: oppilaat/hetu }
      - { name: kuvaus, from: tukimuodot/kaytanto_kuvaus }
    receivers: [{ name: lukio, situation: p1 }]
`;
const { document } = readDocument(YAML, 'nivel.yaml');
const [dataset] = (document === undefined ? undefined : readPipeline(document, { table, day: parseDay('2026-08-17') ?? 0 }).pipeline)?.datasets ?? [];
if (dataset === undefined) throw new SyntaxError('the manifest of the test is wrong');

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const HEADER = 'korttinumero;sukunimi;hetu;kuvaus';

async function findingsOf(text: string | Uint8Array, size = 50_000) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const counts = await inspectSample(chunksOf(bytes, size));
  return dataset === undefined ? [] : checkSample({ file: 'a.csv', dataset, counts }, table);
}

async function codesOf(text: string | Uint8Array) {
  return (await findingsOf(text)).map(({ code, place }) => [code, place.column].filter(Boolean).join(' '));
}

describe('cells', () => {
  test.each([
    [HETU, ['national-id']],
    [`tunnus ${HETU.toLowerCase()}, muuta`, ['national-id']],
    ['010113A903Y', []],
    ['320113A903X', []],
    [`x${HETU}`, []],
    [NUMBER, ['learner-number']],
    ['1.2.246.562.24.00000000002', []],
    ['1.2.246.562.10.79856662832', []],
    ['maija.malli@koulu.example', ['email']],
    ['040 123 4567', ['phone']],
    ['+358401234567', ['phone']],
    ['00845', []],
    ['28100', []],
    ['01.02.2026', []],
    ['900001234567', []],
    [PROSE, ['free-text']],
    ['Esimerkkilän koulun lukio, Pori', []],
    [`$2b$12$${'a'.repeat(53)}`, ['password-hash']],
    ['$argon2id$v=19$m=65536', ['password-hash']],
    ['9A', []],
  ])('%s', (cell, contents) => {
    expect(contentsOf(cell)).toEqual(contents);
  });
});

describe('samples', () => {
  test('whose contents their origins explain say nothing', async () => {
    expect(await codesOf(`${HEADER}\n1;Malli;${HETU};${PROSE}\n2;Esimerkki;${HETU};${PROSE}\n`)).toEqual([]);
  });

  test.each([
    ['a national identity number', HETU, 'gate/sample-national-id 2'],
    ['a learner number', NUMBER, 'gate/sample-learner-number 2'],
    ['an e-mail address', 'a.b@koulu.example', 'gate/sample-email 2'],
    ['a telephone number', '040 1234567', 'gate/sample-phone 2'],
    ['free text', PROSE, 'gate/sample-free-text 2'],
    ['a hashed password', '$2b$12$abc', 'gate/sample-password-hash 2'],
  ])('with %s in a column of names tell of it, with column, rows and share, and without the value', async (_, value, code) => {
    const findings = await findingsOf(`${HEADER}\n1;${value};;\n2;Malli;;\n3;${value};;\n4;;;\n`);
    expect(findings.map((each) => `${each.code} ${each.place.column}`)).toEqual([code]);
    expect(findings[0]?.data).toMatchObject({ column: 'sukunimi', position: 2, rows: 2, share: 67 });
    expect(JSON.stringify(findings)).not.toContain(value);
  });

  test('with a column that nobody declared', async () => {
    expect(await codesOf(`${HEADER};lisatieto\n1;a;;;b\n`)).toEqual(['gate/sample-undeclared-column 5', 'gate/pipeline-free-text-name 5']);
    expect(await codesOf(`${HEADER};kotikunta\n1;a;;;b\n`)).toEqual(['gate/sample-undeclared-column 5']);
  });

  test('with cells behind the header still find what is in them', async () => {
    expect(await codesOf(`${HEADER}\n1;a;;;;${HETU}\n`)).toContain('gate/sample-national-id 6');
  });

  test('with a column too few, or one twice', async () => {
    expect(await codesOf('korttinumero;sukunimi;hetu\n')).toEqual(['gate/sample-missing-column']);
    expect(await codesOf(`${HEADER};hetu\n`)).toEqual(['sources/duplicate-column 5']);
  });

  test('without a header never show their first line', async () => {
    for (const first of [`1;Virtanen;${HETU};x`, '1;Virtanen;x;x', `korttinumero;${HETU};x;x`]) {
      const findings = await findingsOf(`${first}\n1;Virtanen;${HETU};x\n`);
      expect(findings[0]?.code).toBe('gate/sample-no-header');
      expect(JSON.stringify(findings)).not.toMatch(/Virtanen|010113/);
    }
  });

  test('in other encodings, with commas, quotes, huge lines or nothing at all', async () => {
    const latin = Uint8Array.from(`${HEADER}\n1;M\u00E4ki;${HETU};\n2;${HETU};;\n`, (sign) => sign.charCodeAt(0));
    expect(await codesOf(latin)).toEqual(['gate/sample-not-utf-8', 'gate/sample-national-id 2']);
    const wide = Uint8Array.from([...HEADER].flatMap((sign) => [sign.charCodeAt(0), 0]));
    expect(await codesOf(wide)).toEqual(['sources/file-utf-16']);
    expect(await codesOf('')).toEqual(['sources/file-empty']);
    expect(await codesOf(`${HEADER.replaceAll(';', ',')}\n1,"Malli, Maija",${HETU},""\n`)).toEqual([]);
    expect(await codesOf(`${HEADER}\n"1;${HETU};;\n`)).toEqual(['gate/sample-national-id 2']);
    expect(await codesOf(`${HEADER}\n1;${HETU} ${'x'.repeat(200_000)};;\n`)).toEqual(['gate/sample-long-rows', 'gate/sample-national-id 2']);
  });

  test('of many cells in one line, and of signs that invite a search to go back, are read in no time', async () => {
    const started = performance.now();
    for (const line of [';'.repeat(900_000), 'a@'.repeat(300_000), '0 '.repeat(400_000), '"'.repeat(800_000), '1.'.repeat(400_000)]) {
      await findingsOf(`${HEADER}\n${line}\n`);
    }
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test('give the same counts however the bytes arrive', async () => {
    const text = `${HEADER}\r\n1;${HETU};;\r\n2;Mäki;;${PROSE}\n3;a@b.example;;\n`;
    const whole = await findingsOf(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await findingsOf(text, size)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('of any bytes are read without a throw, and what is told carries nothing of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        for (const { data } of await findingsOf(bytes)) expect(data['column'] ?? '?').toMatch(/^(?:\?|korttinumero|sukunimi|hetu|kuvaus)$/);
      }),
      { numRuns: 100 },
    );
  });
});
