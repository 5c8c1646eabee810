import fc from 'fast-check';
import { LEVELS, type Space, stretchOfDay } from '../../src/proof/space.ts';
import { type Request, stateOf } from '../../src/request.ts';
import type { RuleBook } from '../../src/rule-book.ts';
import { FACTS, type Fact, namesOf, type StatedDimension } from '../../src/vocabulary.ts';
import { requests, ruleBooks, VOCABULARY } from '../random-rule-book.ts';

/** Random rule books of a size whose whole space is walked in milliseconds: random boxes share little. */
export const smallBooks: fc.Arbitrary<RuleBook> = ruleBooks.map((book) => ({ ...book, rules: book.rules.slice(0, 16) }));

/** Random requests in which every fact is known. */
export const completeRequests: fc.Arbitrary<Request> = fc
  .tuple(requests, ...FACTS.map((fact) => fc.constantFrom(...namesOf(VOCABULARY[fact]))))
  .map(([request, ...values]) => ({
    ...request,
    facts: Object.fromEntries(FACTS.map((fact, index) => [fact, values[index]])) as Record<Fact, string>,
  }));

/** The point of a complete request about one field, in a space. */
export function pointOf(space: Space, request: Request, field: RuleBook['fields'][number]): readonly number[] {
  const state = stateOf(request, field);
  return LEVELS.map((level, index) => {
    if (level === 'day') return stretchOfDay(space, request.day);
    const names = space.names[index] ?? [];
    if (level === 'consent' || level === 'judgement') return names.indexOf(state[level]);
    return names.indexOf(request.stated[level as StatedDimension] ?? request.facts[level as Fact] ?? '');
  });
}
