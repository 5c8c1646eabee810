import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import { permittedFieldsOf } from '@casl/ability/extra';
import { DIMENSIONS, type Rule, type RuleBook, type Vocabulary } from '@nivel/policy';
import type { MakeEngine } from './engine.ts';

/** The same rules as CASL abilities: a rule's box and path become conditions, its category's fields the fields. */
export const caslEngine: MakeEngine = (book, requests) => {
  const builder = new AbilityBuilder(createMongoAbility);
  for (const rule of inOrder(book.rules)) {
    const fields = book.fields.filter((field) => field.category === rule.category).map((field) => field.field);
    if (fields.length === 0) continue;
    const conditions = conditionsOf(rule, book.vocabulary);
    if (rule.path === 'prohibition') builder.cannot('release', 'Request', fields, conditions);
    else builder.can('release', 'Request', fields, conditions);
  }
  const ability = builder.build();
  const every = book.fields.map((field) => field.field);
  const fieldsFrom = (rule: { fields?: string[] | undefined }) => rule.fields ?? every;
  return {
    name: '@casl/ability, no reasons',
    requests: Math.min(300, requests.length),
    decide: (request) => permittedFieldsOf(ability, 'release', subject('Request', { ...request.attributes }), { fieldsFrom }).length,
  };
};

/** CASL lets the later rule win: prohibitions come last. */
function inOrder(rules: RuleBook['rules']): readonly Rule[] {
  return [...rules.filter((rule) => rule.path !== 'prohibition'), ...rules.filter((rule) => rule.path === 'prohibition')];
}

function conditionsOf(rule: Rule, vocabulary: Vocabulary): Record<string, unknown> {
  const conditions: Record<string, unknown> = { day: { $gte: rule.box.days.from, $lt: rule.box.days.until } };
  for (const [index, dimension] of DIMENSIONS.entries()) {
    const { values } = vocabulary[dimension];
    const set = rule.box.sets[index] ?? 0;
    if (index > 0 && set !== 2 ** values.length - 1)
      conditions[dimension] = { $in: values.flatMap((value, at) => ((set & (1 << at)) !== 0 ? [value.id] : [])) };
  }
  return { ...conditions, ...pathConditions(rule, conditions) };
}

/** What a path needs besides the box. A condition on a dimension that the box narrows already is met inside the box. */
function pathConditions(rule: Rule, box: Record<string, unknown>): Record<string, unknown> {
  if (rule.path === 'necessity') return { judgement: 'necessary' };
  if (rule.path === 'consent') return { consent: 'given' };
  if (rule.path === 'register') return { channel: { $eq: 'register', ...(box['channel'] as object | undefined) } };
  if (rule.path === 'self') return { receiver: { ...(box['receiver'] as object | undefined), $nin: OTHERS } };
  return {};
}

/** Receivers that are not the learner or guardian, to whom the path `self` releases nothing. */
const OTHERS = [
  'basic-education',
  'general-upper-secondary',
  'vocational',
  'tuva',
  'folk-high-school',
  'sami-institute',
  'adult-basic-education',
  'national-register',
  'evaluation-centre',
  'workplace',
  'home-municipality',
];
