import { describe, expect, test } from 'vitest';
import { csvRows } from '../src/csv-rows.ts';
import { readCaseTable } from '../src/read-case-table.ts';
import type { RuleBook } from '../src/rule-book.ts';
import { compileRuleBook } from '../src/rule-book-to-decision-table.ts';
import { runCase } from '../src/run-cases.ts';
import { loadTiny } from './tiny-book.ts';

const { book: loaded } = loadTiny();
const book = loaded as RuleBook;
const MARK = '\uFEFF';

/** Reads a table whose rows are joined as a spreadsheet does. */
function read(...rows: readonly string[]) {
  return readCaseTable(`${MARK}${rows.join('\r\n')}\r\n`, 'cases.csv', book);
}

describe('a CSV text', () => {
  test('is split as spreadsheets write it', () => {
    expect(csvRows(`${MARK}a;"b; ""c""";\r\n;;\r\n"d\ne";f`)).toEqual([
      { line: 1, cells: ['a', 'b; "c"', ''] },
      { line: 3, cells: ['d\ne', 'f'] },
    ]);
    expect(csvRows('')).toEqual([]);
  });

  test('keeps the line of a row after a line break inside quotes', () => {
    expect(csvRows('"a\nb";c\nd;e\n').map(({ line }) => line)).toEqual([1, 3]);
  });
});

describe('a table of cases', () => {
  const heads = [
    'Tapaus;Tieto;Tilanne;Päivä;Arvio;Tulos;Säännös',
    'Fall;Uppgift;Situation;Dag;Bedömning;Utfall;Bestämmelse',
    'case;field;situation;day;judgement;outcome;provision',
  ];
  test.each(heads)('is read under the heads %s', (head) => {
    const { cases, diagnostics } = read(head, 'judged;support-decision.validFrom;P1;1.9.2022;necessary;released;OVL 23.3');
    expect(diagnostics).toEqual([]);
    expect(cases).toMatchObject([
      {
        name: 'judged',
        about: ['support-decision.validFrom'],
        situation: 'p1',
        with: { day: '2022-09-01', judgement: 'necessary' },
        expect: { outcome: 'release', provisions: ['ovl-23-3@2021-08-01'] },
        place: { file: 'cases.csv', line: 2 },
      },
    ]);
  });

  test('takes outcomes in three languages, and says whether each case holds', () => {
    const { cases } = read(
      'tieto;tilanne;learnerStatus;tulos',
      'support-decision;p1;unknown;selvitetään ensin',
      'support-decision;p1;adult;lämnas ut',
    );
    const table = compileRuleBook(book);
    expect(cases.map((each) => runCase(table, each).diagnostics.map(({ code }) => code))).toEqual([[], ['policy/case-fails']]);
    expect(cases[0]?.with).toEqual({ learnerStatus: 'unknown' });
  });

  const HEAD = 'field;situation;day;outcome;provision';
  const wrong: readonly (readonly [string, readonly string[], string, object])[] = [
    ['an unknown column', ['feild;situation;outcome', 'x;p1;release'], 'case/unknown-column', { line: 1, column: 1 }],
    ['no rows', [HEAD], 'case/no-rows', {}],
    ['an unknown situation', [HEAD, 'support-decision;p9;;release;'], 'case/unknown-value', { line: 2, column: 2, path: 'situation' }],
    ['an unknown field', [HEAD, 'support-decision.x;p1;;release;'], 'case/unknown-value', { line: 2, column: 1, path: 'about' }],
    ['an unknown outcome', [HEAD, 'support-decision;p1;;relase;'], 'case/unknown-value', { line: 2, column: 4, path: 'outcome' }],
    ['a day that does not exist', [HEAD, 'support-decision;p1;31.9.2022;release;'], 'policy/impossible-day', { line: 2, column: 3, path: 'day' }],
    ['an unknown provision', [HEAD, 'support-decision;p1;;release;OVL 99'], 'case/unknown-value', { line: 2, column: 5, path: 'provision' }],
    ['no outcome', [HEAD, 'support-decision;p1;;;'], 'case/empty-cell', { line: 2, column: 4, path: 'outcome' }],
    ['a cell too many', [HEAD, 'support-decision;p1;;release;;x'], 'case/too-many-cells', { line: 2, column: 6 }],
  ];
  test.each(wrong)('with %s says so with row and column', (_, rows, code, place) => {
    const { cases, diagnostics } = read(...rows);
    expect(cases).toEqual([]);
    expect(diagnostics.find((each) => each.code === code)).toMatchObject({ code, place: { file: 'cases.csv', ...place } });
  });

  test('without a column that every case needs is refused', () => {
    const { diagnostics } = read('field;situation', 'support-decision;p1');
    expect(diagnostics).toMatchObject([{ code: 'case/missing-column', place: { line: 1 } }]);
  });
});
