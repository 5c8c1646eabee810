import type { Texts } from '@nivel/diagnostics';
import { CERTAINTY_TERMS, type StudyCode, termOf } from '@nivel/policy';
import type { JSX } from 'preact';
import type { PageContext } from '../page.ts';
import { capital } from '../site/capital.ts';
import { WORDS } from '../words.ts';
import { Facts } from './facts.tsx';

const TITLE: Texts = { fi: 'Mitä lain selvitys sanoo', sv: 'Vad lagutredningen säger', en: 'What the law study says' };
const ROW: Texts = { fi: 'matriisin rivi', sv: 'matrisens rad', en: 'row of the matrix' };
const SAYS: Texts = { fi: 'selvityksen vastaus', sv: 'utredningens svar', en: 'what the study answers' };
const NOTE: Texts = { fi: 'huomautus', sv: 'anmärkning', en: 'note' };

/** The study's words by the lists of the rule book that they come from. */
const CODES: Readonly<Record<StudyCode, readonly ['path' | 'form', string]>> = {
  DUTY: ['path', 'duty'],
  NEED: ['path', 'necessity'],
  REG: ['path', 'register'],
  PERM: ['path', 'permission'],
  TASK: ['path', 'task'],
  AGG: ['form', 'aggregate'],
  CONS: ['path', 'consent'],
  STUD: ['path', 'self'],
  NO: ['path', 'prohibition'],
};

interface StudyProperties {
  readonly context: PageContext;
  readonly category: string;
  readonly situation: string;
}

/** The cell of the law study's matrix that a category and a situation come from, and why the book answers otherwise where it does. */
export function StudyReading({ context, category, situation }: StudyProperties): JSX.Element | undefined {
  const { site, t } = context;
  const number = site.categories.find(({ id }) => id === category)?.matrixRow;
  const row = site.catalog.matrix.find((each) => each.row === number);
  const cell = row?.cells.find((each) => each.situation === situation);
  if (row === undefined || cell === undefined) return undefined;
  const says = cell.study.map((code) => (code === 'NO' ? t(WORDS.withhold) : t(termOf(site.book.vocabulary, ...CODES[code]))));
  return (
    <section>
      <h2>{t(TITLE)}</h2>
      <Facts
        rows={[
          [t(ROW), `${row.row}: ${t(row.term)}`],
          [t(SAYS), capital(says.join('; '))],
          [t(WORDS.certainty), `${cell.certainty}: ${t(CERTAINTY_TERMS[cell.certainty])}`],
          [t(NOTE), cell.note === undefined ? undefined : t(cell.note)],
        ]}
      />
    </section>
  );
}
