import { namesIn } from '../box.ts';
import { isOwnReceiver } from '../circumstances.ts';
import { NO_BEGINNING, NO_END } from '../day.ts';
import type { Rule } from '../law.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, namesOf } from '../vocabulary.ts';

/** One policy of Cedar. A rule that can ask gives two: one that releases and one that asks. */
export interface CedarPolicy {
  readonly id: string;
  readonly rule: Rule;
  readonly action: 'release' | 'ask' | 'any';
  readonly text: string;
}

/** The policies that say in Cedar what a rule says: a prohibition forbids everything, the others permit to release, and some to ask. */
export function ruleToCedar(rule: Rule, book: RuleBook): readonly CedarPolicy[] {
  const conditions = [...dayConditions(rule), ...setConditions(rule, book)];
  const policy = (action: CedarPolicy['action'], id: string, further: readonly string[]): CedarPolicy => ({
    id,
    rule,
    action,
    text: policyText(rule, { id, action, conditions: [...conditions, ...further] }),
  });
  switch (rule.path) {
    case 'prohibition':
      return [policy('any', rule.id, [])];
    case 'duty':
    case 'permission':
    case 'task':
      return [policy('release', rule.id, [])];
    case 'register':
      return [policy('release', rule.id, ['context.channel == "register"'])];
    case 'self':
      return [policy('release', rule.id, [`${cedarSet(namesOf(book.vocabulary.receiver).filter(isOwnReceiver))}.contains(context.receiver)`])];
    case 'necessity':
      return [
        policy('release', rule.id, ['context.judgement == "necessary"']),
        policy('ask', `${rule.id}.ask`, ['context.judgement == "not-judged"']),
      ];
    case 'consent':
      return [policy('release', rule.id, ['context.consent == "given"']), policy('ask', `${rule.id}.ask`, ['context.consent == "not-asked"'])];
  }
}

/** Days as numbers of days since 1.1.1970: Cedar has no closed ranges of days. */
function dayConditions({ box: { days } }: Rule): readonly string[] {
  const from = days.from <= NO_BEGINNING ? [] : [`context.day >= ${days.from}`];
  return days.until >= NO_END ? from : [...from, `context.day < ${days.until}`];
}

function setConditions(rule: Rule, { vocabulary }: RuleBook): readonly string[] {
  return DIMENSIONS.slice(1).flatMap((dimension, index) => {
    const names = namesIn(vocabulary, dimension, rule.box.sets[index + 1] ?? 0);
    if (names.length === vocabulary[dimension].values.length) return [];
    return [names.length === 1 ? `context.${dimension} == "${names[0]}"` : `${cedarSet(names)}.contains(context.${dimension})`];
  });
}

function cedarSet(names: readonly string[]): string {
  return `[${names.map((name) => `"${name}"`).join(', ')}]`;
}

function policyText(rule: Rule, { id, action, conditions }: { id: string; action: CedarPolicy['action']; conditions: readonly string[] }): string {
  const scope = action === 'any' ? 'action' : `action == Nivel::Action::"${action}"`;
  const when = conditions.length === 0 ? ['true'] : conditions;
  return [
    `@id("${id}")`,
    `@path("${rule.path}")`,
    `@form("${rule.form}")`,
    `${rule.path === 'prohibition' ? 'forbid' : 'permit'}(principal, ${scope}, resource in Nivel::Category::"${rule.category}")`,
    'when {',
    `  ${when.join(' &&\n  ')}`,
    '};',
    '',
  ].join('\n');
}
