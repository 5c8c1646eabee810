import { compareText } from '@nivel/diagnostics';
import { answerOf, closedMisses, type Holding } from './answer.ts';
import { contains, type Point } from './box.ts';
import type { Circumstances } from './combine.ts';
import type { Decision, NearMiss } from './decision.ts';
import type { Field, Rule } from './law.ts';
import { mergeAnswers } from './merge-answers.ts';
import { completionsOf, possibleSets, type Request, stateOf, unknownFacts } from './request.ts';
import type { RuleBook } from './rule-book.ts';
import { DIMENSIONS } from './vocabulary.ts';

/**
 * Decides one field by plain definition: look at every rule, for every way in which the unknown facts may be, and combine.
 * Slow and short. The compiled form ({@link decideFields}) is held equal to it by a law test.
 */
export function decideByDefinition(book: RuleBook, request: Request, field: Field): Decision {
  const circumstances: Circumstances = {
    ...stateOf(request, field),
    registerChannel: request.stated.channel === 'register',
    ownData: request.stated.receiver === 'learner' || request.stated.receiver === 'guardian',
  };
  const completed = completionsOf(request, book.vocabulary, field.category).map((completion) => ({
    completion,
    answer: answerOf(holdingAt(book, completion.point), circumstances),
  }));
  const held = book.rules.filter((rule) => completed.some(({ completion }) => contains(rule.box, completion.point)));
  const answer = mergeAnswers(completed, unknownFacts(request));
  const misses = [...closedMisses(held, circumstances), ...boxMisses(book, request, field)];
  return { field: field.field, ...answer, nearMisses: misses.toSorted((a, b) => compareText(a.rule, b.rule)) };
}

function holdingAt(book: RuleBook, point: Point): Holding {
  return {
    rules: book.rules.filter((rule) => contains(rule.box, point)),
    versions: book.provisions.flatMap((provision) => provision.versions).filter((version) => contains(version.reach, point)),
    questions: book.questions.filter((question) => question.touches.some((box) => contains(box, point))),
  };
}

/** The rules of the category that fail to hold the request in one dimension only. */
function boxMisses(book: RuleBook, request: Request, field: Field): readonly NearMiss[] {
  const possible = possibleSets(request, book.vocabulary, field.category);
  return book.rules.flatMap((rule) => {
    const failed = rule.category === field.category && rule.path !== 'prohibition' ? failedDimensions(rule, request, possible) : [];
    return failed.length === 1 ? [{ rule: rule.id, failed }] : [];
  });
}

function failedDimensions(rule: Rule, request: Request, possible: readonly number[]): NearMiss['failed'] {
  const failed: NearMiss['failed'][number][] = DIMENSIONS.filter((_, index) => ((rule.box.sets[index] ?? 0) & (possible[index] ?? 0)) === 0);
  const dayFails = request.day < rule.box.days.from || request.day >= rule.box.days.until;
  return dayFails ? [...failed, 'day'] : failed;
}
