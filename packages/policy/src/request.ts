import type { Point } from './box.ts';
import type { DayNumber } from './day.ts';
import type { Field, FieldState } from './law.ts';
import type { ConsentState, JudgementState } from './paths.ts';
import { DIMENSIONS, FACTS, type Fact, namesOf, type StatedDimension, type Vocabulary } from './vocabulary.ts';

/** Who gives, who receives, in which role, for what, by which channel, on which day, about a learner with these facts. */
export interface Request {
  readonly kind: 'request';
  readonly day: DayNumber;
  readonly stated: Readonly<Record<StatedDimension, string>>;
  /** The facts that are known. One that is left out is unknown. */
  readonly facts: Readonly<Partial<Record<Fact, string>>>;
  /** By field or by category; a field's own entry wins. Left out: not asked. */
  readonly consents: Readonly<Record<string, ConsentState>>;
  /** By field or by category; a field's own entry wins. Left out: not judged. */
  readonly judgements: Readonly<Record<string, JudgementState>>;
  readonly senderOrganisation: string | undefined;
  readonly receiverOrganisation: string | undefined;
}

/** What is recorded of the learner for one field. */
export function stateOf(request: Request, field: Pick<Field, 'field' | 'category'>): FieldState {
  return {
    judgement: request.judgements[field.field] ?? request.judgements[field.category] ?? 'not-judged',
    consent: request.consents[field.field] ?? request.consents[field.category] ?? 'not-asked',
  };
}

/** The facts that the request leaves out. */
export function unknownFacts(request: Request): readonly Fact[] {
  return FACTS.filter((fact) => request.facts[fact] === undefined);
}

/** One way in which the unknown facts may be: the values of all facts by name, and the request as a point for a category. */
export interface Completion {
  readonly facts: Readonly<Partial<Record<Fact, string>>>;
  readonly point: Point;
}

/** Every way in which the unknown facts of a request may be. One, where none is unknown. */
export function completionsOf(request: Request, vocabulary: Vocabulary, category: string): readonly Completion[] {
  let ways: Readonly<Partial<Record<Fact, string>>>[] = [request.facts];
  for (const fact of unknownFacts(request)) {
    ways = ways.flatMap((way) => namesOf(vocabulary[fact]).map((value) => ({ ...way, [fact]: value })));
  }
  return ways.map((facts) => ({ facts, point: pointOf(request, { vocabulary, category, facts }) }));
}

function pointOf(request: Request, context: { vocabulary: Vocabulary; category: string; facts: Completion['facts'] }): Point {
  const named: Readonly<Record<string, string | undefined>> = { category: context.category, ...request.stated, ...context.facts };
  return { values: DIMENSIONS.map((dimension) => namesOf(context.vocabulary[dimension]).indexOf(named[dimension] ?? '')), day: request.day };
}

/** For each dimension the set of values that the request leaves possible: one bit, or all bits of an unknown fact. */
export function possibleSets(request: Request, vocabulary: Vocabulary, category: string): readonly number[] {
  const named: Readonly<Record<string, string | undefined>> = { category, ...request.stated, ...request.facts };
  return DIMENSIONS.map((dimension) => {
    const names = namesOf(vocabulary[dimension]);
    const name = named[dimension];
    return name === undefined ? 2 ** names.length - 1 : 1 << names.indexOf(name);
  });
}
