import { sortedUnion } from '../answer.ts';
import type { Provision, Rule } from '../law.ts';
import type { Leg } from '../paths.ts';
import type { RuleBook } from '../rule-book.ts';
import { carries } from '../type-rule.ts';
import { type BookDiagrams, bookToDiagrams, makeGround } from './book-to-diagrams.ts';
import { combineValues, mapValues, type Ref, restrict, valueAtPoint, zeroWhereFirstIs, zeroWhereSame, zeroWithZero } from './forest.ts';
import { countPoints, endsOf, firstPoint } from './forest-walks.ts';
import type { AnswerPattern, Claim, Invariant, Sameness, Viewer } from './invariant.ts';
import { regionsOf } from './region.ts';
import { LEVELS, spaceOf } from './space.ts';
import { answerAt, type ToldAnswer } from './told-answer.ts';

/** A request for which an invariant does not hold. */
export interface Counterexample {
  readonly category: string;
  /** The index of a value for each level of the space. */
  readonly point: readonly number[];
  readonly answer: ToldAnswer;
  /** Where two answers ought to be the same: the other value, and what is answered for it. */
  readonly other: { readonly value: string; readonly answer: ToldAnswer } | undefined;
}

/** What became of one invariant: over how many complete requests it was proved, or for which it fails. */
export interface Proof {
  readonly invariant: Invariant;
  readonly holds: boolean;
  /** How many complete requests it speaks of; a stretch of days on which nothing changes counts as one day. */
  readonly requests: bigint;
  /** Of these, for how many it fails. */
  readonly failing: bigint;
  readonly counterexample: Counterexample | undefined;
  /** The rules that can never apply, where that is what was claimed. */
  readonly unreached: readonly Rule[];
}

/** The proofs of a rule book's invariants, with the diagrams that they were made on. */
export interface Proofs {
  readonly diagrams: BookDiagrams;
  readonly proofs: readonly Proof[];
}

/**
 * Proves each invariant over every complete request, exactly: what fails is counted, and one request for which it fails is given.
 * What is let go with a fact unknown is let go for every value of it, so nothing leaves by an incomplete request that complete ones keep.
 */
export function proveInvariants(book: RuleBook, invariants: readonly Invariant[]): Proofs {
  const days = invariants.flatMap(({ over, except }) => [over, ...except].flatMap((set) => set.days ?? []));
  const diagrams = bookToDiagrams(book, makeGround(spaceOf([book], days)));
  return { diagrams, proofs: invariants.map((invariant) => prove(diagrams, invariant)) };
}

function prove(diagrams: BookDiagrams, invariant: Invariant): Proof {
  const { forest, space, book, byCategory } = diagrams;
  const regionOf = regionsOf(forest, space, { invariant, fields: book.fields });
  const parts = [...byCategory].map(([category, ref]) => provePart(diagrams, invariant, { category, ref, region: regionOf(category) }));
  const reached = new Set(parts.flatMap((part) => part.reached));
  const unreached = invariant.claim.kind === 'reachable' ? claimedRules(book, invariant).filter((rule) => !reached.has(rule.id)) : [];
  const failing = parts.reduce((sum, part) => sum + part.failing, 0n);
  return {
    invariant,
    holds: failing === 0n && unreached.length === 0,
    requests: parts.reduce((sum, part) => sum + part.requests, 0n),
    failing,
    counterexample: parts.find((part) => part.counterexample !== undefined)?.counterexample,
    unreached,
  };
}

function claimedRules(book: RuleBook, { claim, over }: Invariant): readonly Rule[] {
  const paths = claim.kind === 'reachable' ? claim.paths : undefined;
  return book.rules.filter((rule) => (paths?.includes(rule.path) ?? true) && over.named.category?.includes(rule.category) !== false);
}

interface Part {
  readonly requests: bigint;
  readonly failing: bigint;
  readonly counterexample: Counterexample | undefined;
  readonly reached: readonly string[];
}

function provePart(diagrams: BookDiagrams, { claim }: Invariant, part: RegionPart): Part {
  const { region } = part;
  const requests = countPoints(diagrams.forest, region, isInside);
  if (requests === 0n) return { requests, failing: 0n, counterexample: undefined, reached: [] };
  if (claim.kind === 'reachable') return { requests, failing: 0n, counterexample: undefined, reached: reachedRules(diagrams, region, part.ref) };
  const failing = claim.kind === 'same' ? failingPairs(diagrams, claim, part) : [failingPoints(diagrams, claim, part)];
  return {
    requests,
    failing: failing.reduce((sum, each) => sum + each.failing, 0n),
    counterexample: failing.find((each) => each.counterexample)?.counterexample,
    reached: [],
  };
}

function isInside(value: number): boolean {
  return value === 1;
}

interface Failing {
  readonly failing: bigint;
  readonly counterexample: Counterexample | undefined;
}

const NONE_FAILS: Failing = { failing: 0n, counterexample: undefined };

interface RegionPart {
  readonly category: string;
  readonly ref: Ref;
  readonly region: Ref;
}

function failingPoints(
  diagrams: BookDiagrams,
  claim: Exclude<Claim, Sameness | { kind: 'reachable' }>,
  { category, ref, region }: RegionPart,
): Failing {
  const { forest, answers } = diagrams;
  const fulfils = fulfilment(diagrams.book, claim);
  if (endsOf(forest, ref).every((answer) => fulfils(answerAt(answers, answer)))) return NONE_FAILS;
  // First to yes or no, then together: of thousands of answers only two are left to walk.
  const breaking = mapValues(forest, ref, (answer) => (fulfils(answerAt(answers, answer)) ? 0 : 1));
  const ill = combineValues(forest, [region, breaking], (inside, breaks) => inside * breaks, zeroWithZero);
  const point = firstPoint(forest, ill, isInside);
  if (point === undefined) return NONE_FAILS;
  const answer = answerAt(answers, valueAtPoint(forest, ref, point));
  return { failing: countPoints(forest, ill, isInside), counterexample: { category, point, answer, other: undefined } };
}

/** Compares the answers for each two values of a dimension, the rest of the request being the same. */
function failingPairs(diagrams: BookDiagrams, claim: Sameness, part: RegionPart): readonly Failing[] {
  const level = LEVELS.indexOf(claim.by);
  const values = claim.values.map((name) => diagrams.space.names[level]?.indexOf(name) ?? -1);
  const { forest, answers } = diagrams;
  if (!endsOf(forest, part.ref).some((answer) => isSpokenOf(claim, answerAt(answers, answer)))) return [NONE_FAILS];
  const looks = looksOf(diagrams, claim, part);
  const byValue = values.map((value) => ({ value, ref: restrict(forest, looks.ref, { level, value }) }));
  return byValue.flatMap((first, at) =>
    byValue.slice(at + 1).map((second) => failingPair(diagrams, { level, first, second, part, isIll: (a, b) => isIll(looks, a, b) })),
  );
}

/** What a viewer can tell apart: 0 outside of what is claimed, and a number for each look of an answer inside. */
interface Looks {
  readonly ref: Ref;
  readonly seen: readonly string[];
  readonly where: readonly boolean[];
}

function looksOf({ forest, answers }: BookDiagrams, claim: Sameness, { ref, region }: RegionPart): Looks {
  const [seenBy, where, numbers] = [[''], [false], new Map<string, number>()];
  const look = mapValues(forest, ref, (value) => {
    const answer = answerAt(answers, value);
    const isWhere = isSpokenOf(claim, answer);
    const key = `${isWhere} ${seen(answer, claim.seenBy)}`;
    const number = numbers.get(key) ?? seenBy.push(seen(answer, claim.seenBy)) - 1;
    if (!numbers.has(key)) where.push(isWhere);
    numbers.set(key, number);
    return number;
  });
  return { ref: combineValues(forest, [region, look], (inside, number) => inside * number, zeroWithZero), seen: seenBy, where };
}

/** Whether a claim that two answers are the same speaks of an answer: of one of the two is enough. */
function isSpokenOf({ where }: Sameness, answer: ToldAnswer): boolean {
  return where === undefined || fits(where, answer);
}

function isIll({ seen: looks, where }: Looks, a: number, b: number): boolean {
  return a > 0 && b > 0 && (where[a] === true || where[b] === true) && looks[a] !== looks[b];
}

/** Nothing is ill outside of what is claimed, nor where both look the same. */
function nothingIll(a: Ref, b: Ref): Ref | undefined {
  return zeroWithZero(a, b) ?? zeroWhereSame(a, b);
}

interface Pair {
  readonly level: number;
  readonly first: { readonly value: number; readonly ref: Ref };
  readonly second: { readonly value: number; readonly ref: Ref };
  readonly part: RegionPart;
  isIll(a: number, b: number): boolean;
}

function failingPair({ forest, answers, space }: BookDiagrams, { level, first, second, part, isIll: differ }: Pair): Failing {
  const ill = combineValues(forest, [first.ref, second.ref], (a, b) => (differ(a, b) ? 1 : 0), nothingIll);
  const found = firstPoint(forest, ill, isInside);
  if (found === undefined) return NONE_FAILS;
  const [one, other] = [found.with(level, first.value), found.with(level, second.value)];
  const answerOf = (point: readonly number[]) => answerAt(answers, valueAtPoint(forest, part.ref, point));
  return {
    // The level plays no part in the comparison, so each failing request was counted once for each of its values.
    failing: countPoints(forest, ill, isInside) / BigInt(forest.sizes[level] ?? 1),
    counterexample: {
      category: part.category,
      point: other,
      answer: answerOf(other),
      other: { value: space.names[level]?.[first.value] ?? '', answer: answerOf(one) },
    },
  };
}

function seen(answer: ToldAnswer, by: Viewer): string {
  if (by === 'receiver') return answer.outcome === 'release' ? `${answer.form}` : '';
  return JSON.stringify([answer.outcome, answer.form, answer.missing]);
}

/** Whether one answer fulfils a claim about single answers. */
function fulfilment(book: RuleBook, claim: Exclude<Claim, Sameness | { kind: 'reachable' }>): (answer: ToldAnswer) => boolean {
  switch (claim.kind) {
    case 'never':
      return (answer) => !fits(claim.answer, answer);
    case 'always':
      return (answer) => fits(claim.answer, answer);
    case 'stands-on':
      return standing(book, claim.leg);
    case 'decided':
      return isWhole;
  }
}

function fits(pattern: AnswerPattern, answer: ToldAnswer): boolean {
  const allows = <T>(wanted: readonly T[] | undefined, found: T | null) => wanted === undefined || (found !== null && wanted.includes(found));
  return allows(pattern.outcome, answer.outcome) && allows(pattern.form, answer.form) && allows(pattern.path, answer.path);
}

function standing(book: RuleBook, leg: Leg): (answer: ToldAnswer) => boolean {
  const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  const provisions = new Map(book.provisions.map((provision) => [provision.id, provision]));
  return (answer) =>
    answer.outcome !== 'release' ||
    answer.because.every((because) => versionsOfLeg(rules.get(because.rule), leg, provisions).some((id) => because.provisions.includes(id)));
}

function versionsOfLeg(rule: Rule | undefined, leg: Leg, provisions: ReadonlyMap<string, Provision>): readonly string[] {
  const versions = (rule?.legs[leg] ?? []).flatMap((id) => provisions.get(id)?.versions ?? []);
  return versions.filter((version) => carries(version, leg)).map((version) => version.id);
}

function isWhole({ outcome, form, path, because, missing }: ToldAnswer): boolean {
  const founded = because.every((each) => each.provisions.length > 0);
  switch (outcome) {
    case 'release':
      return form !== null && path !== null && because.length > 0 && founded;
    case 'ask':
      return missing.length > 0 && missing.every((each) => each.from.length > 0) && founded;
    case 'withhold':
      return form === null && founded;
  }
}

function reachedRules({ forest, answers }: BookDiagrams, region: Ref, ref: Ref): readonly string[] {
  const inside = combineValues(forest, [region, ref], (is, answer) => (is === 1 ? answer + 1 : 0), zeroWhereFirstIs);
  const told = endsOf(forest, inside).flatMap((value) => (value === 0 ? [] : [answerAt(answers, value - 1)]));
  return sortedUnion(told.map((answer) => [...answer.because.map((because) => because.rule), ...answer.advice]));
}
