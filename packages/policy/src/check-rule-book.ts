import { type Diagnostic, nearestName, type Place } from '@nivel/diagnostics';
import { type Box, boxOf, intersect, isEmpty, meets, uncovered } from './box.ts';
import type { Provision, Rule } from './law.ts';
import { PATHS } from './paths.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import type { RuleBook } from './rule-book.ts';
import { typeRule } from './type-rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The closed world: every name leads somewhere, every rule stands on law, can decide something, and every category is spoken of. */
export function checkRuleBook(book: RuleBook): readonly Diagnostic[] {
  const provisions = new Map(book.provisions.map((provision) => [provision.id, provision]));
  const law = { vocabulary: book.vocabulary, provisions, fields: book.fields };
  return [
    ...checkReferences(book, provisions),
    ...book.rules.flatMap((rule) => typeRule(rule, law)),
    ...checkDead(book),
    ...checkForms(book.rules),
    ...checkCategories(book),
  ];
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

/** The part of a rule's box in which it releases by itself, whatever is recorded of the learner. */
function alwaysDecides(rule: Rule, vocabulary: Vocabulary): Box | undefined {
  switch (rule.path) {
    case 'prohibition':
    case 'duty':
    case 'permission':
    case 'task':
      return rule.box;
    case 'register':
      return intersect(rule.box, boxOf(vocabulary, { channel: ['register'] }));
    case 'necessity':
    case 'consent':
    case 'self':
      return undefined;
  }
}

/** A rule is dead when prohibitions and stronger rules that always decide cover it whole. */
function checkDead({ rules, vocabulary }: RuleBook): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    if (rule.path === 'prohibition' || isEmpty(rule.box)) return [];
    const stronger = rules.filter((other) => other.category === rule.category && isStronger(other, rule) && meets(other.box, rule.box));
    const covers = stronger.flatMap((other) => alwaysDecides(other, vocabulary) ?? []);
    if (uncovered(rule.box, covers).length > 0) return [];
    return [policyDiagnostics.report('policy/dead-rule', rule.place, { others: stronger.map((other) => other.id).join(', ') })];
  });
}

function isStronger(other: Rule, rule: Rule): boolean {
  return other.path === 'prohibition' || PATHS.indexOf(other.path) < PATHS.indexOf(rule.path);
}

function checkForms(rules: readonly Rule[]): readonly Diagnostic[] {
  return rules.flatMap((rule, index) =>
    rules.slice(index + 1).flatMap((other) => {
      if (other.category !== rule.category || other.path !== rule.path || other.form === rule.form || !meets(other.box, rule.box)) return [];
      return [policyDiagnostics.report('policy/forms-conflict', other.place, { rule: rule.id, other: other.id })];
    }),
  );
}

function checkCategories({ vocabulary, rules, fields }: RuleBook): readonly Diagnostic[] {
  return vocabulary.category.values.flatMap(({ id, place }) => [
    ...(rules.some((rule) => rule.category === id) ? [] : [policyDiagnostics.report('policy/category-without-rule', place, { category: id })]),
    ...(fields.some((field) => field.category === id) ? [] : [policyDiagnostics.report('policy/category-without-field', place, { category: id })]),
  ]);
}
