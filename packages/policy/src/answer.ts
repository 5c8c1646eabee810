import { compareText } from '@nivel/diagnostics';
import { type Circumstances, type Combined, combine, standingOf } from './combine.ts';
import type { Answer, Because, Missing, NearMiss } from './decision.ts';
import type { Position, PositionRef, ProvisionVersion, Question, Rule } from './law.ts';
import { LEGS } from './paths.ts';
import { carries } from './type-rule.ts';

/** The parts of the book that hold one point: the rules, the provision versions and the open questions whose boxes have it. */
export interface Holding {
  readonly rules: readonly Rule[];
  readonly versions: readonly ProvisionVersion[];
  readonly questions: readonly Question[];
}

/** The answer for one point, without near misses: those turn on what does not hold it. */
export function answerOf(holding: Holding, circumstances: Circumstances): Omit<Answer, 'nearMisses'> {
  const combined = combine(holding.rules, circumstances);
  return {
    outcome: combined.outcome,
    form: combined.form,
    path: combined.path,
    because: combined.because.map((rule) => becauseOf(rule, holding.versions)).toSorted((a, b) => compareText(a.rule, b.rule)),
    missing: missingOf(combined),
    obligations: combined.outcome === 'release' ? sortedUnion(combined.because.map((rule) => rule.obligations)) : [],
    unsettled: unsettledOf(combined, holding),
    positions: positionsOf(combined, holding),
  };
}

function becauseOf(rule: Rule, versions: readonly ProvisionVersion[]): Because {
  const cited = LEGS.flatMap((leg) => {
    const ids = rule.legs[leg] ?? [];
    return versions.filter((version) => ids.includes(version.provision) && carries(version, leg));
  });
  return { rule: rule.id, provisions: sortedUnion([cited.map((version) => version.id)]) };
}

function missingOf(combined: Combined): readonly Missing[] {
  if (combined.outcome !== 'ask') return [];
  const judged = combined.because.some((rule) => rule.path === 'necessity');
  const consenting = combined.because.filter((rule) => rule.path === 'consent');
  const givers = sortedUnion(consenting.map((rule) => rule.consent?.givers ?? ['learner']));
  return [
    ...(judged ? [{ kind: 'judgement', name: 'judgement', from: ['sending-provider'] } as const] : []),
    ...(consenting.length > 0 ? [{ kind: 'consent', name: 'consent', from: givers } as const] : []),
  ];
}

/** The questions of the rules that made the answer; where none did, the open questions that touch the request. */
function unsettledOf(combined: Combined, holding: Holding): readonly string[] {
  if (combined.because.length > 0) return sortedUnion(combined.because.map((rule) => rule.questions));
  return sortedUnion([holding.questions.flatMap((question) => (question.position === undefined ? [question.id] : []))]);
}

/** The positions that settle questions of the rules that made the answer; where none did, of the questions that touch the request. */
function positionsOf(combined: Combined, holding: Holding): readonly PositionRef[] {
  if (combined.because.length > 0) return unionOfPositions(combined.because.map((rule) => rule.positions ?? []));
  return unionOfPositions([holding.questions.flatMap(({ position }) => (position === undefined ? [] : [refOf(position)]))]);
}

/** In order of question, each once: a question has one position at a time. */
export function unionOfPositions(lists: readonly (readonly PositionRef[])[]): readonly PositionRef[] {
  const byQuestion = new Map(lists.flat().map((position) => [position.question, position]));
  return [...byQuestion.values()].toSorted((a, b) => compareText(a.question, b.question));
}

export function refOf({ question, answer }: Position): PositionRef {
  return { question, answer };
}

/**
 * Whether a rule that fails to hold a request in one dimension is told. A prohibition is not: nobody waits for one. Nor is a rule that only
 * a position made: outside of what its question governs, a position changes nothing, not even what is told.
 */
export function isNamedWhenNear(rule: Rule): boolean {
  return rule.path !== 'prohibition' && rule.addedBy === undefined;
}

/** The rules that hold the point but have nothing to release: with what closed them. */
export function closedMisses(rules: readonly Rule[], circumstances: Circumstances): readonly NearMiss[] {
  return rules.flatMap((rule) => {
    const standing = standingOf(rule.path, circumstances);
    if (standing !== 'closed' && standing !== 'advises') return [];
    return [{ rule: rule.id, failed: [closingState(rule)] }];
  });
}

export function closingState(rule: Rule): NearMiss['failed'][number] {
  switch (rule.path) {
    case 'register':
      return 'channel';
    case 'self':
      return 'receiver';
    case 'consent':
      return 'consent';
    case 'necessity':
    case 'duty':
    case 'permission':
    case 'task':
    case 'prohibition':
      return 'judgement';
  }
}

export function sortedUnion<T extends string>(lists: readonly (readonly T[])[]): readonly T[] {
  const all = lists.length === 1 ? (lists[0] as readonly T[]) : lists.flat();
  return all.length < 2 ? all : [...new Set(all)].toSorted(compareText);
}
