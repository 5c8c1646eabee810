import type { RuleBook } from '../rule-book.ts';
import { namesOf } from '../vocabulary.ts';

/** Fields that two books decide about together: the category that each book puts them in. */
export interface FieldPair {
  readonly before: string;
  readonly after: string;
  readonly fields: readonly string[];
}

/** A field that only one of two books has, with its category there. */
export interface FieldOfOne {
  readonly field: string;
  readonly category: string;
}

export interface FieldMoves {
  readonly pairs: readonly FieldPair[];
  /** What decides about them is what decides about their category; the category itself is compared. */
  readonly added: readonly FieldOfOne[];
  readonly removed: readonly FieldOfOne[];
}

/**
 * Which diagrams are to be compared for which fields. A field that moved is compared across its two categories; a category with the same fields, or
 * with none that moved, is compared with itself.
 */
export function fieldMoves(old: RuleBook, next: RuleBook): FieldMoves {
  const before = new Map(old.fields.map((field) => [field.field, field.category]));
  const after = new Map(next.fields.map((field) => [field.field, field.category]));
  const pairs = new Map<string, FieldPair>();
  for (const [field, category] of after) {
    const was = before.get(field);
    if (was === undefined) continue;
    const key = `${was} ${category}`;
    pairs.set(key, { before: was, after: category, fields: [...(pairs.get(key)?.fields ?? []), field] });
  }
  const met = new Set([...pairs.values()].flatMap((pair) => [pair.before, pair.after]));
  const categories = [...new Set([...namesOf(next.vocabulary.category), ...namesOf(old.vocabulary.category)])];
  const alone = categories.filter((category) => !met.has(category)).map((category): FieldPair => ({ before: category, after: category, fields: [] }));
  return {
    pairs: [...pairs.values(), ...alone],
    added: next.fields.filter((field) => !before.has(field.field)).map(({ field, category }) => ({ field, category })),
    removed: old.fields.filter((field) => !after.has(field.field)).map(({ field, category }) => ({ field, category })),
  };
}
