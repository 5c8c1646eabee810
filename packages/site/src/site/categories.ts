import type { Texts } from '@nivel/diagnostics';
import type { RuleBook } from '@nivel/policy';

/** What the law sees: a group of fields, as the vocabulary lists it. */
export interface Category {
  readonly id: string;
  readonly term: Texts;
  /** Its row in the matrix of the law study; `undefined` where the study has none for it. */
  readonly matrixRow: number | undefined;
}

export function categoriesOf(book: RuleBook): readonly Category[] {
  return book.vocabulary.category.values.map(({ id, term, matrixRow }) => ({ id, term, matrixRow }));
}
