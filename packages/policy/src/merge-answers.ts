import { compareText } from '@nivel/diagnostics';
import { sortedUnion, unionOfPositions } from './answer.ts';
import type { Answer, Because, Missing } from './decision.ts';
import { PATHS } from './paths.ts';
import type { Completion } from './request.ts';
import { DIMENSIONS, FACTS, type Fact } from './vocabulary.ts';

/** Where the facts stand in a completion. */
const FACT_POSITIONS = FACTS.map((fact) => DIMENSIONS.indexOf(fact) - 1);

/** The answer for one way in which the unknown facts may be. */
export interface CompletedAnswer {
  readonly completion: Completion;
  readonly answer: Omit<Answer, 'nearMisses'>;
}

/**
 * The answer where facts are unknown: the same answer for all their values is the answer; otherwise the facts that change
 * it are asked for. Two answers are the same when outcome, form and what they ask for are the same.
 */
export function mergeAnswers(completed: readonly CompletedAnswer[], unknown: readonly Fact[]): Omit<Answer, 'nearMisses'> {
  const [first] = completed;
  if (first === undefined) throw new RangeError('a request has at least one completion');
  const answers = [...new Set(completed.map((each) => each.answer))];
  if (answers.length === 1) return first.answer;
  const union = {
    because: unionBecause(answers),
    unsettled: sortedUnion(answers.map((answer) => answer.unsettled)),
    positions: unionOfPositions(answers.map((answer) => answer.positions)),
  };
  const same = sameness(first.answer);
  if (answers.every((answer) => sameness(answer) === same)) {
    const weakest = PATHS.findLast((path) => answers.some((answer) => answer.path === path)) ?? null;
    return { ...first.answer, ...union, path: weakest, obligations: sortedUnion(answers.map((answer) => answer.obligations)) };
  }
  const facts = unknown.filter((fact) => matters(fact, completed));
  const missing: readonly Missing[] = facts.map((fact) => ({ kind: 'fact', name: fact, from: ['sending-provider'] }));
  return { outcome: 'ask', form: null, path: null, missing, obligations: [], ...union };
}

function sameness(answer: Omit<Answer, 'nearMisses'>): string {
  return JSON.stringify([answer.outcome, answer.form, answer.missing]);
}

/** A fact matters when two ways that differ in it alone are answered differently. */
function matters(fact: Fact, completed: readonly CompletedAnswer[]): boolean {
  const others = FACT_POSITIONS.filter((position) => DIMENSIONS[position + 1] !== fact);
  const byOthers = new Map<string, string>();
  for (const { completion, answer } of completed) {
    const key = others.map((other) => completion[other]).join(' ');
    const seen = byOthers.get(key);
    if (seen === undefined) byOthers.set(key, sameness(answer));
    else if (seen !== sameness(answer)) return true;
  }
  return false;
}

function unionBecause(answers: readonly Omit<Answer, 'nearMisses'>[]): readonly Because[] {
  const byRule = new Map<string, readonly string[]>();
  for (const { rule, provisions } of answers.flatMap((answer) => answer.because)) {
    byRule.set(rule, sortedUnion([byRule.get(rule) ?? [], provisions]));
  }
  return [...byRule].map(([rule, provisions]) => ({ rule, provisions })).toSorted((a, b) => compareText(a.rule, b.rule));
}
