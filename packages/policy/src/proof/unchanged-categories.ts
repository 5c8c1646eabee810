import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, namesOf } from '../vocabulary.ts';

/**
 * The categories about which two books say the same: the same rules, provision versions and questions in the same boxes. Nothing can be decided otherwise
 * about them, so nobody need look. None where the books count the values of a dimension differently: the same box then holds other requests.
 */
export function unchangedCategories(old: RuleBook, next: RuleBook): ReadonlySet<string> {
  if (DIMENSIONS.some((dimension) => namesOf(old.vocabulary[dimension]).join() !== namesOf(next.vocabulary[dimension]).join())) return new Set();
  const [before, after] = [textsByCategory(old), textsByCategory(next)];
  return new Set(namesOf(next.vocabulary.category).filter((_, index) => before[index] === after[index]));
}

/** All that a decision about each category turns on, as text. */
function textsByCategory(book: RuleBook): readonly string[] {
  const rules = book.rules.map(({ id, path, form, atLeast, consent, legs, questions, obligations, positions, addedBy, box }) =>
    partOf([box], { id, path, form, atLeast, consent, legs, questions, obligations, positions, addedBy, box }),
  );
  const versions = book.provisions.flatMap(({ versions: own }) =>
    own.map(({ id, provision, effects, reach }) => partOf([reach], { id, provision, effects, reach })),
  );
  const questions = book.questions.map(({ id, touches, position }) => partOf(touches, { id, touches, position }));
  const parts = [...rules, ...versions, ...questions];
  return namesOf(book.vocabulary.category).map((_, index) =>
    parts.flatMap(({ categories, text }) => ((categories & (1 << index)) === 0 ? [] : [text])).join('\n'),
  );
}

interface Part {
  /** The categories that it speaks of, as bits. */
  readonly categories: number;
  readonly text: string;
}

const CATEGORY = DIMENSIONS.indexOf('category');

function partOf(boxes: readonly RuleBook['rules'][number]['box'][], value: object): Part {
  return { categories: boxes.reduce((all, { sets }) => all | (sets[CATEGORY] ?? 0), 0), text: JSON.stringify(value) };
}
