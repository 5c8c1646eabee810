import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  compareDiagnostics,
  defineDiagnostics,
  documentDiagnostics,
  fill,
  formatHuman,
  formatJson,
  formatSarif,
  LANGUAGES,
  nearestName,
  type Placeholders,
  textOf,
  UnknownDiagnosticCode,
} from '../src/index.ts';

const table = defineDiagnostics({
  'test/row-too-short': {
    severity: 'error',
    message: { fi: 'rivillä {row} on {found} saraketta', sv: 'rad {row} har {found} kolumner', en: 'row {row} has {found} columns' },
    remedy: { fi: 'korjaa vienti', sv: 'rätta exporten', en: 'mend the export' },
  },
  'test/doubtful': {
    severity: 'warning',
    message: { fi: 'epäilyttävä', sv: 'tvivelaktig', en: 'doubtful' },
    remedy: { fi: 'tarkista', sv: 'kontrollera', en: 'check it' },
  },
});
const late = table.report('test/row-too-short', { file: 'b.csv', line: 7, column: 2 }, { row: 7, found: 3 });
const early = table.report('test/doubtful', { file: 'a.csv', line: 9, path: 'x[1]' }, {});

describe('a table of diagnostics', () => {
  test('types the data of a code by its placeholders', () => {
    expectTypeOf<Placeholders<'row {row} has {found} columns'>>().toEqualTypeOf<'row' | 'found'>();
    // @ts-expect-error `found` is missing
    table.report('test/row-too-short', {}, { row: 1 });
  });

  test('makes texts in every language', () => {
    expect(LANGUAGES.map((language) => textOf([table], late, language).message)).toEqual([
      'rivillä 7 on 3 saraketta',
      'rad 7 har 3 kolumner',
      'row 7 has 3 columns',
    ]);
  });

  test('throws for a code that nobody declares: that is a bug', () => {
    expect(() => textOf([table], { ...late, code: 'test/none' }, 'en')).toThrow(UnknownDiagnosticCode);
    expect(() => textOf([table], { ...late, code: 'constructor' }, 'en')).toThrow(UnknownDiagnosticCode);
  });

  test('orders by place', () => {
    expect([late, early].toSorted(compareDiagnostics)).toEqual([early, late]);
  });

  test('leaves a placeholder without a value to be seen', () => {
    expect(fill('{a} {toString}', { a: 1 })).toBe('1 {toString}');
  });
});

describe('nearest name', () => {
  test.each([
    ['special-needs-techer', 'special-needs-teacher'],
    ['principle', 'principal'],
    ['astronaut', undefined],
  ])('of %s is %s', (written, nearest) => {
    expect(nearestName(written, ['principal', 'special-needs-teacher'])).toBe(nearest);
  });
});

describe('formats', () => {
  test('for a person: place, severity, message, code, remedy', () => {
    expect(formatHuman([table], [late, early], { language: 'en', colour: false })).toMatchInlineSnapshot(`
      "a.csv:9 (x[1])
        warning: doubtful [test/doubtful]
        -> check it

      b.csv:7:2
        error: row 7 has 3 columns [test/row-too-short]
        -> mend the export
      "
    `);
    expect(formatHuman([table], [late], { language: 'fi', colour: true })).toContain('\u001B[31mvirhe\u001B[0m');
  });

  test('for a program: code, place, data and three languages', () => {
    const parsed = JSON.parse(formatJson([table], [late]));
    expect(parsed.diagnostics[0]).toMatchObject({
      code: 'test/row-too-short',
      place: { line: 7 },
      data: { found: 3 },
      text: { sv: { message: 'rad 7 har 3 kolumner' } },
    });
  });

  test('for a code host: SARIF 2.1.0 with rules, regions and fingerprints that do not depend on the line', () => {
    const sarif = JSON.parse(formatSarif([table], [late, early], { language: 'en', toolVersion: '1.2.3' }));
    const moved = JSON.parse(formatSarif([table], [{ ...late, place: { ...late.place, line: 8 } }], { language: 'en', toolVersion: '1.2.3' }));
    const [run] = sarif.runs;
    expect(sarif.version).toBe('2.1.0');
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['test/doubtful', 'test/row-too-short']);
    expect(run.results[1]).toMatchObject({
      ruleId: 'test/row-too-short',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'b.csv' }, region: { startLine: 7, startColumn: 2 } } }],
    });
    expect(moved.runs[0].results[0].partialFingerprints).toEqual(run.results[1].partialFingerprints);
    expect(run.results[0].partialFingerprints).not.toEqual(run.results[1].partialFingerprints);
  });
});

test('every text of our own table is written in three languages with the same placeholders', () => {
  for (const [code, row] of Object.entries(documentDiagnostics.rows)) {
    for (const texts of [row.message, row.remedy]) {
      const names = LANGUAGES.map((language) =>
        [...texts[language].matchAll(/\{(\w+)\}/g)]
          .map((match) => match[1])
          .toSorted()
          .join(),
      );
      expect(new Set(names).size, code).toBe(1);
    }
  }
});
