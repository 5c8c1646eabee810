import type { Texts } from '@nivel/diagnostics';
import type { Category } from './categories.ts';

/** Rows of the matrix that stand under one heading. */
export interface CategoryGroup {
  readonly id: string;
  readonly title: Texts;
  readonly categories: readonly Category[];
}

/** A row of the law study's matrix by its number, or a category that the study has no row for, or not in this place. */
type Entry = number | string;

/** The headings of the matrix and what stands under them, in the order in which readers look for it. */
const GROUPS: readonly { readonly id: string; readonly title: Texts; readonly entries: readonly Entry[] }[] = [
  {
    id: 'person',
    title: { fi: 'Kuka oppija on', sv: 'Vem eleven är', en: 'Who the learner is' },
    entries: [1, 2, 16, 17, 'living-arrangement', 18],
  },
  {
    id: 'studies',
    title: { fi: 'Opinnot ja arviointi', sv: 'Studier och bedömning', en: 'Studies and assessment' },
    entries: [4, 3, 5, 6, 'matriculation', 15],
  },
  {
    id: 'support',
    title: { fi: 'Oppimisen tuki', sv: 'Stöd för lärande', en: 'Support for learning' },
    entries: [9, 10, 8, 'support-need', 11, 12, 'hoks-support'],
  },
  {
    id: 'attendance',
    title: { fi: 'Läsnäolo ja hyvinvointi', sv: 'Närvaro och välbefinnande', en: 'Attendance and welfare' },
    entries: [7, 13, 14],
  },
  {
    id: 'organisation',
    title: { fi: 'Organisaatio ja luovutukset', sv: 'Organisation och utlämnanden', en: 'Organisation and disclosures' },
    entries: ['organisation', 'staff-contact', 'disclosure-record'],
  },
];

const OTHERS: Texts = { fi: 'Muut tiedot', sv: 'Övriga uppgifter', en: 'Other data' };

/** The categories under their headings. One that no heading holds stands under a heading of its own at the end: none is ever lost. */
export function categoryGroups(categories: readonly Category[]): readonly CategoryGroup[] {
  const named = new Set(GROUPS.flatMap(({ entries }) => entries.filter((entry) => typeof entry === 'string')));
  const of = (entry: Entry) =>
    categories.filter(({ id, matrixRow }) => (typeof entry === 'string' ? id === entry : matrixRow === entry && !named.has(id)));
  const groups = GROUPS.map(({ id, title, entries }) => ({ id, title, categories: entries.flatMap(of) }));
  const placed = new Set(groups.flatMap((group) => group.categories));
  return [...groups, { id: 'others', title: OTHERS, categories: categories.filter((each) => !placed.has(each)) }].filter(
    (group) => group.categories.length > 0,
  );
}
