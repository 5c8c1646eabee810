import type { Rule, RuleBook } from '@nivel/policy';

/** The last day up to which a rule without an end is cut: 1.1.2046. */
const HORIZON = 27_759;

/**
 * A rule book so many times as large: every rule is cut into pieces that follow each other in time, each with an id of its own, as if each had been
 * amended that often. No category may hold more values than a machine word has bits, so rules and days grow, not the dimensions.
 */
export function largerRuleBook(book: RuleBook, times: number): RuleBook {
  return { ...book, rules: book.rules.flatMap((rule) => piecesOf(rule, times)) };
}

function piecesOf(rule: Rule, times: number): readonly Rule[] {
  const { from, until } = rule.box.days;
  const length = Math.max(1, Math.floor((Math.min(until, HORIZON) - from) / times));
  const pieces = Math.min(times, Math.max(1, Math.min(until, HORIZON) - from));
  return Array.from({ length: pieces }, (_, piece) => ({
    ...rule,
    id: times === 1 ? rule.id : `${rule.id}-${piece}`,
    box: { ...rule.box, days: { from: from + piece * length, until: piece === pieces - 1 ? until : from + (piece + 1) * length } },
  }));
}
