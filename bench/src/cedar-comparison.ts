import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { compileRuleBook, type Decision, decideFields, type RuleBook } from '@nivel/policy';
import { bookToCedar, type CedarPolicy } from '@nivel/policy/cedar';
import { type SampledRequest, sampledRequests } from './sampled-requests.ts';

/** What a comparison with Cedar came to. */
export interface CedarComparison {
  readonly requests: number;
  /** How many of the requests had each outcome: a comparison in which nothing is released says little. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** The requests that the two decide otherwise, the first few. */
  readonly different: readonly { readonly request: SampledRequest; readonly nivel: string; readonly cedar: string }[];
  readonly milliseconds: number;
}

/**
 * Decides sampled requests by the rule book and by its policies in Cedar, and compares outcome, path, form and the rules that made it.
 *
 * @param cedarBook the book that is said in Cedar, where it is another: so a test sees that a difference is found.
 */
export function compareWithCedar(book: RuleBook, count: number, cedarBook: RuleBook = book): CedarComparison {
  const policies = preparse(cedarBook);
  const table = compileRuleBook(book);
  const start = performance.now();
  const outcomes: Record<string, number> = {};
  const different: CedarComparison['different'][number][] = [];
  for (const sampled of sampledRequests(book, count)) {
    const [decision] = decideFields(table, sampled.request, [sampled.field]);
    if (decision === undefined) throw new RangeError('a field has a decision');
    outcomes[decision.outcome] = (outcomes[decision.outcome] ?? 0) + 1;
    const [ours, theirs] = [essence(decision), cedarDecision(sampled, policies)];
    if (ours !== theirs && different.length < 10) different.push({ request: sampled, nivel: ours, cedar: theirs });
  }
  return { requests: count, outcomes, different, milliseconds: performance.now() - start };
}

type Policies = ReadonlyMap<string, ReadonlyMap<string, CedarPolicy>>;

/** Gives Cedar the policies, category by category, after it has typed them against the schema. */
function preparse(book: RuleBook): Policies {
  const { policies, schema } = bookToCedar(book);
  return new Map(
    [...policies].map(([category, own]) => {
      const staticPolicies = Object.fromEntries(own.map((policy) => [policy.id, policy.text]));
      const typed = succeed(cedar.validate({ schema, policies: { staticPolicies } }));
      if (typed.validationErrors.length > 0) throw new Error(JSON.stringify(typed.validationErrors));
      succeed(cedar.preparsePolicySet(category, { staticPolicies }));
      return [category, new Map(own.map((policy) => [policy.id, policy]))];
    }),
  );
}

function succeed<T extends { readonly type: string }>(answer: T): Extract<T, { type: 'success' }> {
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
  return answer as Extract<T, { type: 'success' }>;
}

function essence({ outcome, path, form, because }: Pick<Decision, 'outcome' | 'path' | 'form' | 'because'>): string {
  return JSON.stringify([outcome, path, form, because.map((each) => each.rule).toSorted()]);
}

const STRENGTH = ['duty', 'register', 'permission', 'task', 'necessity', 'consent', 'self'];

/** Cedar says yes or no and names all policies that made it; of those the strongest path is the decision's. */
function cedarDecision(sampled: SampledRequest, policies: Policies): string {
  const own = policies.get(sampled.field.category) ?? new Map<string, CedarPolicy>();
  const release = authorize(sampled, 'release');
  if (release.decision === 'allow') return allowed('release', release.reason, own);
  if (release.reason.length > 0) {
    return essence({ outcome: 'withhold', path: 'prohibition', form: null, because: release.reason.map((rule) => ({ rule, provisions: [] })) });
  }
  const ask = authorize(sampled, 'ask');
  if (ask.decision === 'allow') return allowed('ask', ask.reason, own);
  return essence({ outcome: 'withhold', path: null, form: null, because: [] });
}

function allowed(outcome: 'release' | 'ask', reason: readonly string[], policies: ReadonlyMap<string, CedarPolicy>): string {
  const rules = reason.flatMap((id) => policies.get(id)?.rule ?? []);
  const path = STRENGTH.find((candidate) => rules.some((rule) => rule.path === candidate));
  const strongest = rules.filter((rule) => rule.path === path);
  const made = outcome === 'release' ? strongest : rules;
  const because = made.map((rule) => ({ rule: rule.id, provisions: [] }));
  return essence({
    outcome,
    path: strongest[0]?.path ?? null,
    form: outcome === 'release' || outcome === 'ask' ? (strongest[0]?.form ?? null) : null,
    because,
  });
}

function authorize({ field, named, day, consent, judgement }: SampledRequest, action: 'release' | 'ask') {
  const answer = cedar.statefulIsAuthorized({
    principal: { type: 'Nivel::Receiver', id: 'receiver' },
    action: { type: 'Nivel::Action', id: action },
    resource: { type: 'Nivel::Category', id: field.category },
    context: { ...named, day, consent, judgement },
    preparsedPolicySetId: field.category,
    entities: [],
  });
  const { response } = succeed(answer);
  if (response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(response.diagnostics.errors));
  return { decision: response.decision, reason: response.diagnostics.reason };
}
