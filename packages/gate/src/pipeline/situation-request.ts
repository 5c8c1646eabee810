import { DIMENSIONS, FACTS, type Situation } from '@nivel/policy';

/**
 * What a situation says of every learner in it: its example, with those facts alone that its box fixes. The other facts of the example are of one
 * made-up learner; a pipeline moves many, and states such a fact in `changes` or has it asked for.
 *
 * @param changes dimensions and facts by name; a fact that is `unknown` is left out.
 */
export function situationRequest(situation: Situation, changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const example = situation.example['facts'] as Readonly<Record<string, unknown>> | undefined;
  const fixed = FACTS.filter((fact) => isOne(situation.box.sets[DIMENSIONS.indexOf(fact)] ?? 0) && example?.[fact] !== undefined);
  const facts: Record<string, unknown> = Object.fromEntries(fixed.map((fact) => [fact, example?.[fact]]));
  const request: Record<string, unknown> = { ...situation.example };
  for (const [key, value] of Object.entries(changes)) {
    if (!FACTS.some((fact) => fact === key)) request[key] = value;
    else if (value === 'unknown') delete facts[key];
    else facts[key] = value;
  }
  return { ...request, facts };
}

/** Whether a set of values has exactly one. */
function isOne(set: number): boolean {
  return set !== 0 && (set & (set - 1)) === 0;
}
