import type { RuleBook } from '../rule-book.ts';
import type { Mutant } from './mutant.ts';

/** The part of a rule book that decides about one category: small enough to be made and asked thousands of times. */
export function categoryBook(book: RuleBook, category: string): RuleBook {
  const index = book.vocabulary.category.values.findIndex((value) => value.id === category);
  const rules = book.rules.filter((rule) => rule.category === category);
  const cited = new Set(rules.flatMap((rule) => Object.values(rule.legs).flat()));
  return {
    ...book,
    rules,
    provisions: book.provisions.filter((provision) => cited.has(provision.id)),
    questions: book.questions.filter((question) => question.touches.some((box) => ((box.sets[0] ?? 0) & (1 << index)) !== 0)),
    fields: book.fields.filter((field) => field.category === category),
    cases: [],
  };
}

/** The part of a rule book as the mutant makes it. */
export function mutated(book: RuleBook, { swap }: Mutant): RuleBook {
  if (swap.kind === 'rule') return { ...book, rules: book.rules.flatMap((rule) => (rule.id === swap.from.id ? (swap.to ?? []) : [rule])) };
  const provisions = book.provisions.map((provision) => ({
    ...provision,
    versions: provision.versions.flatMap((version) => (version.id === swap.from.id ? (swap.to ?? []) : [version])),
  }));
  return { ...book, provisions };
}
