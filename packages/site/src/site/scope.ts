import type { Language } from '@nivel/diagnostics';
import { type Box, DIMENSIONS, type Dimension, type RuleBook } from '@nivel/policy';

/** Whether a box holds a value of a dimension, by name. */
export function holdsValue(book: RuleBook, box: Box, dimension: Dimension, id: string): boolean {
  const bit = book.vocabulary[dimension].values.findIndex((value) => value.id === id);
  return bit >= 0 && ((box.sets[DIMENSIONS.indexOf(dimension)] ?? 0) & (1 << bit)) !== 0;
}

/** The values of a dimension that a box holds, in the order of the vocabulary. */
export function valuesIn(book: RuleBook, box: Box, dimension: Dimension): readonly string[] {
  return book.vocabulary[dimension].values.map((value) => value.id).filter((id) => holdsValue(book, box, dimension, id));
}

/** The dimensions of a box that do not hold everything, each with its values in words. The category has a row of its own elsewhere. */
export function scopeOf(book: RuleBook, box: Box, language: Language): readonly (readonly [string, string])[] {
  return DIMENSIONS.slice(1).flatMap((dimension) => {
    const { values, term } = book.vocabulary[dimension];
    const inside = values.filter((value) => holdsValue(book, box, dimension, value.id));
    if (inside.length === values.length) return [];
    return [[term[language], inside.map((value) => value.term[language]).join(', ')] as const];
  });
}
