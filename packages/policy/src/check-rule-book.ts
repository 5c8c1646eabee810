import { type Diagnostic, hasErrors, nearestName, type Place } from '@nivel/diagnostics';
import { checkAnswers } from './check-answers.ts';
import type { Provision } from './law.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import type { RuleBook } from './rule-book.ts';
import { typeRules } from './type-rules.ts';

/** The closed world: every name leads somewhere, every rule stands on law, can decide something, and every category is spoken of. */
export function checkRuleBook(book: RuleBook): readonly Diagnostic[] {
  const provisions = new Map(book.provisions.map((provision) => [provision.id, provision]));
  const found = [...checkReferences(book, provisions), ...typeRules(book), ...checkCategories(book)];
  // What is wrong with the book itself is told once, not again under every answer to every question.
  return hasErrors(found) ? found : [...found, ...checkAnswers(book)];
}

function checkReferences(book: RuleBook, provisions: ReadonlyMap<string, Provision>): readonly Diagnostic[] {
  const acts = book.acts.map((act) => act.id);
  const questions = book.questions.map((question) => question.id);
  const check = (name: string, what: string, at: { valid: readonly string[]; place: Place }) => {
    if (at.valid.includes(name)) return [];
    const nearest = nearestName(name, at.valid) ?? '–';
    return [policyDiagnostics.report('policy/unknown-reference', at.place, { name, what, nearest })];
  };
  const versions = book.provisions.flatMap((provision) => provision.versions);
  return [
    ...book.provisions.flatMap((provision) => check(provision.act, 'act', { valid: acts, place: provision.place })),
    ...versions.flatMap((version) => version.questions.flatMap((id) => check(id, 'question', { valid: questions, place: version.place }))),
    ...versions.flatMap((version) =>
      (version.endedBy?.carriedBy ?? []).flatMap((id) => check(id, 'provision', { valid: [...provisions.keys()], place: version.place })),
    ),
    ...book.rules.flatMap((rule) =>
      rule.questions.flatMap((id) => check(id, 'question', { valid: questions, place: rule.places['question'] ?? rule.place })),
    ),
  ];
}

function checkCategories({ vocabulary, rules, fields }: RuleBook): readonly Diagnostic[] {
  return vocabulary.category.values.flatMap(({ id, place }) => [
    ...(rules.some((rule) => rule.category === id) ? [] : [policyDiagnostics.report('policy/category-without-rule', place, { category: id })]),
    ...(fields.some((field) => field.category === id) ? [] : [policyDiagnostics.report('policy/category-without-field', place, { category: id })]),
  ]);
}
