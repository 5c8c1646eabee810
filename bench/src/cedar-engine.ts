import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { DIMENSIONS, type Rule, type RuleBook } from '@nivel/policy';
import type { MakeEngine } from './engine.ts';

/** The same rules as Cedar policies, one pre-parsed set per category (its best shape), asked once per field: it has no call for many fields. */
export const cedarEngine: MakeEngine = (book) => {
  for (const category of new Set(book.fields.map((field) => field.category))) {
    const rules = book.rules.filter((rule) => rule.category === category);
    const answer = cedar.preparsePolicySet(category, { staticPolicies: Object.fromEntries(rules.map((rule) => [rule.id, policyText(rule, book)])) });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
  }
  return {
    name: '@cedar-policy/cedar-wasm, policy ids only',
    requests: 10,
    decide: (request) => book.fields.filter((field) => allows(field, request.attributes)).length,
  };
};

function allows(field: RuleBook['fields'][number], attributes: Readonly<Record<string, string | number>>): boolean {
  const answer = cedar.statefulIsAuthorized({
    principal: { type: 'Receiver', id: 'receiver' },
    action: { type: 'Action', id: 'release' },
    resource: { type: 'Field', id: field.field },
    context: { ...attributes },
    preparsedPolicySetId: field.category,
    entities: [],
  });
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
  return answer.response.decision === 'allow';
}

function policyText(rule: Rule, book: RuleBook): string {
  const conditions = [
    `context.day >= ${rule.box.days.from}`,
    `context.day < ${rule.box.days.until}`,
    ...boxConditions(rule, book),
    ...pathConditions(rule),
  ];
  const effect = rule.path === 'prohibition' ? 'forbid' : 'permit';
  return `${effect}(principal, action, resource) when { ${conditions.join(' && ')} };`;
}

function boxConditions(rule: Rule, book: RuleBook): readonly string[] {
  return DIMENSIONS.flatMap((dimension, index) => {
    const { values } = book.vocabulary[dimension];
    const set = rule.box.sets[index] ?? 0;
    if (index === 0 || set === 2 ** values.length - 1) return [];
    const names = values.flatMap((value, at) => ((set & (1 << at)) !== 0 ? [`"${value.id}"`] : []));
    return [`[${names.join(', ')}].contains(context.${dimension})`];
  });
}

function pathConditions(rule: Rule): readonly string[] {
  if (rule.path === 'necessity') return ['context.judgement == "necessary"'];
  if (rule.path === 'consent') return ['context.consent == "given"'];
  if (rule.path === 'register') return ['context.channel == "register"'];
  if (rule.path === 'self') return ['["learner", "guardian"].contains(context.receiver)'];
  return [];
}
