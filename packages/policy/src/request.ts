import type { DayNumber } from './day.ts';
import type { Field, FieldState } from './law.ts';
import type { ConsentState, JudgementState } from './paths.ts';
import { DIMENSIONS, type Dimension, FACTS, type Fact, namesOf, type StatedDimension, type Vocabulary } from './vocabulary.ts';

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

/** One way in which the unknown facts may be: the index of a value for every dimension after the category. */
export type Completion = readonly number[];

/** The values of every dimension, looked up by name. */
export interface ValueIndex {
  readonly sets: readonly ReadonlyMap<string, number>[];
}

/**
 * For each dimension the set of values that the request leaves possible: one bit, or all bits of an unknown fact.
 *
 * @param category the index of the category.
 */
export function possibleSets(request: Request, { sets }: ValueIndex, category: number): readonly number[] {
  const possible: number[] = [1 << category];
  for (let index = 1; index < DIMENSIONS.length; index += 1) {
    const name = namedValue(request, DIMENSIONS[index] as Dimension);
    const values = sets[index] as ReadonlyMap<string, number>;
    possible.push(name === undefined ? 2 ** values.size - 1 : 1 << (values.get(name) ?? -1));
  }
  return possible;
}

function namedValue(request: Request, dimension: Dimension): string | undefined {
  return request.stated[dimension as StatedDimension] ?? request.facts[dimension as Fact];
}

/** The values of the dimensions after the category, for each way in which the unknown facts may be. */
export function completionsOf(request: Request, { sets }: ValueIndex): readonly Completion[] {
  let ways: (readonly number[])[] = [[]];
  for (let index = 1; index < DIMENSIONS.length; index += 1) {
    const name = namedValue(request, DIMENSIONS[index] as Dimension);
    const values = sets[index] as ReadonlyMap<string, number>;
    if (name !== undefined) for (const way of ways) (way as number[]).push(values.get(name) ?? -1);
    else ways = ways.flatMap((way) => [...values.values()].map((value) => [...way, value]));
  }
  return ways;
}

/** Looks every value up by name. */
export function valueIndex(vocabulary: Vocabulary): ValueIndex {
  return { sets: DIMENSIONS.map((dimension) => new Map(namesOf(vocabulary[dimension]).map((name, index) => [name, index]))) };
}
