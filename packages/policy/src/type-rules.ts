import type { Diagnostic } from '@nivel/diagnostics';
import { type Box, boxOf, intersect, isEmpty, meets, uncovered } from './box.ts';
import { groupBy } from './group-by.ts';
import type { Rule } from './law.ts';
import { PATHS } from './paths.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import type { RuleBook } from './rule-book.ts';
import { typeRule } from './type-rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Types the rules of a book against its provisions and against each other: all of them, or those of some categories. */
export function typeRules(book: RuleBook, categories?: ReadonlySet<string>): readonly Diagnostic[] {
  const provisions = new Map(book.provisions.map((provision) => [provision.id, provision]));
  const rules = categories === undefined ? book.rules : book.rules.filter((rule) => categories.has(rule.category));
  const law = { vocabulary: book.vocabulary, provisions, fields: book.fields };
  return [...rules.flatMap((rule) => typeRule(rule, law)), ...checkDead({ ...book, rules }), ...checkForms(rules)];
}

/** Types some of the rules anew, as when only they have changed, with what they do to the others of their category. */
export function typeChanged(book: RuleBook, changed: readonly Rule[]): readonly Diagnostic[] {
  const law = {
    vocabulary: book.vocabulary,
    provisions: new Map(book.provisions.map((provision) => [provision.id, provision])),
    fields: book.fields,
  };
  return [...changed.flatMap((rule) => typeRule(rule, law)), ...checkDead(book), ...checkForms(book.rules)];
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
  const byCategory = rulesByCategory(rules);
  return rules.flatMap((rule) => {
    if (rule.path === 'prohibition' || isEmpty(rule.box)) return [];
    const stronger = (byCategory.get(rule.category) ?? []).filter((other) => isStronger(other, rule) && meets(other.box, rule.box));
    const covers = stronger.flatMap((other) => alwaysDecides(other, vocabulary) ?? []);
    if (uncovered(rule.box, covers).length > 0) return [];
    return [policyDiagnostics.report('policy/dead-rule', rule.place, { others: stronger.map((other) => other.id).join(', ') })];
  });
}

function isStronger(other: Rule, rule: Rule): boolean {
  return other.path === 'prohibition' || PATHS.indexOf(other.path) < PATHS.indexOf(rule.path);
}

function checkForms(rules: readonly Rule[]): readonly Diagnostic[] {
  return [...rulesByCategory(rules).values()].flatMap((own) =>
    own.flatMap((rule, index) =>
      own.slice(index + 1).flatMap((other) => {
        if (other.path !== rule.path || other.form === rule.form || !meets(other.box, rule.box)) return [];
        return [policyDiagnostics.report('policy/forms-conflict', other.place, { rule: rule.id, other: other.id })];
      }),
    ),
  );
}

/** Rules only meet in their category; comparing all with all would be felt in a large book. */
function rulesByCategory(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  return groupBy(rules, (rule) => rule.category);
}
