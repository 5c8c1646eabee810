import { readDocument } from '@nivel/diagnostics';
import { expect, test } from 'vitest';
import { readMatrix } from '../src/read-matrix.ts';

const ROW = `rows:
  - row: 7
    term: { fi: poissaolot, sv: frånvaro, en: absences }
    cells:
      - situation: s1
        study: [TASK, AGG]
        certainty: A
        requests: []
      - situation: p1
        study: [NEED]
        certainty: B
        note: { fi: a, sv: b, en: c }
`;

function read(text: string) {
  const { document } = readDocument(text, 'policies/matrix.yaml');
  if (document === undefined) throw new Error('the text is YAML');
  return readMatrix(document);
}

test('a row has its number, its term and its cells as the study says them', () => {
  const { rows, diagnostics } = read(ROW);
  expect(diagnostics).toEqual([]);
  expect(rows).toMatchObject([
    {
      row: 7,
      term: { en: 'absences' },
      cells: [
        { situation: 's1', study: ['TASK', 'AGG'], certainty: 'A' },
        { situation: 'p1', note: { sv: 'b' } },
      ],
    },
  ]);
});

test.each([
  ['a word that the study does not have', ROW.replace('NEED', 'NEEDS'), 'policy/unknown-name', 10],
  ['a certainty that is no mark', ROW.replace('certainty: B', 'certainty: E'), 'policy/unknown-name', 11],
  ['a row without a number', ROW.replace('row: 7', 'row: seven'), 'policy/wrong-shape', 2],
])('%s is told with its place', (_, text, code, line) => {
  expect(read(text).diagnostics).toMatchObject([{ code, place: { file: 'policies/matrix.yaml', line } }]);
});
