import type { Place, Texts } from '@nivel/diagnostics';

export const QUESTION_GROUPS = [
  'purpose',
  'people',
  'minimising',
  'transfer',
  'openness',
  'validity',
  'fairness',
  'human-decision',
  'keeping',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** A person answers; the program answers; or the program proposes and a person confirms. */
export const ANSWERERS = ['person', 'program', 'both'] as const;
export type Answerer = (typeof ANSWERERS)[number];

/** What a "no" does to the view. */
export const CONSEQUENCES = ['block', 'warn', 'note'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** What has to be written beside a "yes", so that it can be followed up. */
export const EVIDENCE = ['none', 'text', 'link', 'date', 'list'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** "Yes" is always the answer that lets the view through. */
export const ANSWERS = ['yes', 'no', 'not-applicable'] as const;
export type EthicsAnswer = (typeof ANSWERS)[number];

/** One of the questions that a view must answer before it is used. */
export interface EthicsQuestion {
  readonly id: string;
  readonly group: QuestionGroup;
  readonly question: Texts;
  readonly answeredBy: Answerer;
  /** The name of the computation that answers or proposes, where the program does. */
  readonly check: string | undefined;
  readonly evidence: Evidence;
  readonly ifNo: Consequence;
  /** The frameworks that the theme comes from. */
  readonly from: readonly string[];
  readonly place: Place;
}

/** The questions, the terms of their groups, and the words of the frameworks. */
export interface EthicsQuestions {
  readonly groups: readonly { readonly id: QuestionGroup; readonly term: Texts }[];
  readonly questions: readonly EthicsQuestion[];
}
