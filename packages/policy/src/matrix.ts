import type { Place, Texts } from '@nivel/diagnostics';
import type { Certainty } from './law.ts';

/** What the law study may say of a kind of data in a situation: the paths of the book in the study's own words. */
export const STUDY_CODES = ['DUTY', 'NEED', 'REG', 'PERM', 'TASK', 'AGG', 'CONS', 'STUD', 'NO'] as const;
export type StudyCode = (typeof STUDY_CODES)[number];

/** One cell of the law study's matrix. */
export interface MatrixCell {
  readonly situation: string;
  readonly study: readonly StudyCode[];
  readonly certainty: Certainty;
  /** Why the book answers otherwise, or why no question stands. */
  readonly note: Texts | undefined;
}

/** One row of the law study's matrix: a kind of data, which one category of the book or several carry. */
export interface MatrixRow {
  readonly kind: 'matrix-row';
  readonly row: number;
  readonly term: Texts;
  readonly cells: readonly MatrixCell[];
  readonly place: Place;
}
