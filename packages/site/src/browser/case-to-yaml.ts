import { FACTS, STATED_DIMENSIONS } from '@nivel/policy';
import type { CaseState } from '../site/case-address.ts';
import type { CategoryAnswer } from './case-decisions.ts';

/** The case as a file of `policies/cases/`: one case for each category, with the answer that the engine gives now. Whoever keeps it changes what is wrong. */
export function caseFile(state: CaseState, situation: string, answers: readonly CategoryAnswer[]): string {
  const cases = answers.map(({ category, decision }) => {
    const lines = [
      `  - name: ${category}, ${state.day}`,
      `    about: [${category}]`,
      `    situation: ${situation}`,
      `    with: { ${changes(state, category).join(', ')} }`,
      `    expect: { ${expectation(decision).join(', ')} }`,
    ];
    return lines.join('\n');
  });
  return `cases:\n${cases.join('\n')}\n`;
}

function expectation({ outcome, path, form, missing, unsettled }: CategoryAnswer['decision']): readonly string[] {
  return [
    `outcome: ${outcome}`,
    ...(path === null ? [] : [`path: ${path}`]),
    ...(form === null ? [] : [`form: ${form}`]),
    ...(missing.length === 0 ? [] : [`missing: [${missing.map((each) => each.name).join(', ')}]`]),
    ...(unsettled.length === 0 ? [] : [`unsettled: [${unsettled.join(', ')}]`]),
  ];
}

function changes(state: CaseState, category: string): readonly string[] {
  const stated = STATED_DIMENSIONS.map((name) => `${name}: ${state.values[name]}`);
  const facts = FACTS.map((name) => `${name}: ${quoted(state.values[name] ?? 'unknown')}`);
  const consent = state.consents[category] === undefined ? [] : [`consent: ${state.consents[category]}`];
  const judgement = state.judgements[category] === undefined ? [] : [`judgement: ${state.judgements[category]}`];
  return [`day: ${state.day}`, ...stated, ...facts, ...consent, ...judgement];
}

/** YAML 1.1 readers take `yes` and `no` for truth values. */
function quoted(value: string): string {
  return value === 'yes' || value === 'no' ? `'${value}'` : value;
}
