import type { Act, Case, Field, Provision, Question, Rule, Situation } from './law.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The rule book as one frozen value: what the folders of `policies/` say, read, typed and in order. */
export interface RuleBook {
  readonly kind: 'rule-book';
  /** The rule book's own version. */
  readonly version: string;
  readonly vocabulary: Vocabulary;
  readonly acts: readonly Act[];
  readonly provisions: readonly Provision[];
  readonly questions: readonly Question[];
  readonly situations: readonly Situation[];
  /** Sorted by id, so that no answer turns on the order of files. */
  readonly rules: readonly Rule[];
  readonly cases: readonly Case[];
  /** The fields of the model that the book decides about, in the model's order. */
  readonly fields: readonly Field[];
}
