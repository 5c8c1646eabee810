import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { RuleBook } from '@nivel/policy';
import { bookToCedar } from '@nivel/policy/cedar';
import type { MakeEngine } from './engine.ts';

/** The same rules as Cedar policies, one pre-parsed set per category (its best shape), asked once per field: it has no call for many fields. */
export const cedarEngine: MakeEngine = (book) => {
  const { policies } = bookToCedar(book);
  for (const category of new Set(book.fields.map((field) => field.category))) {
    const own = policies.get(category) ?? [];
    const answer = cedar.preparsePolicySet(category, { staticPolicies: Object.fromEntries(own.map(({ id, text }) => [id, text])) });
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
    principal: { type: 'Nivel::Receiver', id: 'receiver' },
    action: { type: 'Nivel::Action', id: 'release' },
    resource: { type: 'Nivel::Category', id: field.category },
    context: { ...attributes },
    preparsedPolicySetId: field.category,
    entities: [],
  });
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
  return answer.response.decision === 'allow';
}
