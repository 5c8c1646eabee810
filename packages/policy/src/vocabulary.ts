import type { Place, Texts } from '@nivel/diagnostics';

/** The dimensions of a request that are closed lists, in the order of every box. The day comes beside them. */
export const DIMENSIONS = [
  'category',
  'sender',
  'receiver',
  'relation',
  'boards',
  'role',
  'purpose',
  'channel',
  'learnerStatus',
  'placeAccepted',
  'protectionOrder',
  'supportDecision',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The dimensions that a request must state. */
export const STATED_DIMENSIONS = ['sender', 'receiver', 'relation', 'role', 'purpose', 'channel'] as const;
export type StatedDimension = (typeof STATED_DIMENSIONS)[number];

/** The dimensions that are facts: a request may leave them out, and the engine then answers for all their values. */
export const FACTS = ['boards', 'learnerStatus', 'placeAccepted', 'protectionOrder', 'supportDecision'] as const;
export type Fact = (typeof FACTS)[number];

/** The other closed lists that the rule book names things from. */
export const LISTS = ['class', 'path', 'form', 'obligation', 'leg', 'consent-state', 'judgement-state'] as const;
export type ListName = Dimension | (typeof LISTS)[number];

export interface VocabularyValue {
  readonly id: string;
  readonly term: Texts;
  /** A whole sentence where the term alone does not say enough, such as what an obligation asks for. */
  readonly text?: Texts;
  /** Of a category: its row in the matrix of the law study. */
  readonly matrixRow?: number;
  readonly place: Place;
}

/** One closed list: its own term and its values in their order. */
export interface VocabularyList {
  readonly kind: 'vocabulary-list';
  readonly id: ListName;
  readonly term: Texts;
  readonly values: readonly VocabularyValue[];
  readonly place: Place;
}

export type Vocabulary = Readonly<Record<ListName, VocabularyList>>;

/** How many values a dimension may have: a set of them is one machine word. */
export const MAX_VALUES = 31;

export function isFact(name: string): name is Fact {
  return FACTS.some((fact) => fact === name);
}

/** The names of a list, in order. */
export function namesOf(list: VocabularyList): readonly string[] {
  return list.values.map((value) => value.id);
}

/** The term of a value; the value's own id where the list does not have it. */
export function termOf(vocabulary: Vocabulary, list: ListName, id: string): Texts {
  return vocabulary[list].values.find((value) => value.id === id)?.term ?? { fi: id, sv: id, en: id };
}
