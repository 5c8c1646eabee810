import { compareText } from '@nivel/diagnostics';
import { answerOf, closedMisses, type Holding, isNamedWhenNear } from './answer.ts';
import { contains, type Point } from './box.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Decision, NearMiss } from './decision.ts';
import type { Field, Rule } from './law.ts';
import { mergeAnswers } from './merge-answers.ts';
import { type Completion, completionsOf, possibleSets, type Request, unknownFacts, valueIndex } from './request.ts';
import type { RuleBook } from './rule-book.ts';
import { DIMENSIONS } from './vocabulary.ts';

/**
 * Decides one field by plain definition: look at every rule, for every way in which the unknown facts may be, and combine.
 * Slow and short. The compiled form ({@link decideFields}) is held equal to it by a law test.
 */
export function decideByDefinition(book: RuleBook, request: Request, field: Field): Decision {
  const circumstances = circumstancesOf(request, field);
  const index = valueIndex(book.vocabulary);
  const category = index.sets[0]?.get(field.category) ?? -1;
  const pointOf = (completion: Completion): Point => ({ values: [category, ...completion], day: request.day });
  const completed = completionsOf(request, index).map((completion) => ({
    completion,
    answer: answerOf(holdingAt(book, pointOf(completion)), circumstances),
  }));
  const held = book.rules.filter((rule) => completed.some(({ completion }) => contains(rule.box, pointOf(completion))));
  const answer = mergeAnswers(completed, unknownFacts(request));
  const misses = [...closedMisses(held, circumstances), ...boxMisses(book, { request, field, possible: possibleSets(request, index, category) })];
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
function boxMisses(book: RuleBook, at: { request: Request; field: Field; possible: readonly number[] }): readonly NearMiss[] {
  return book.rules.flatMap((rule) => {
    const failed = rule.category === at.field.category && isNamedWhenNear(rule) ? failedDimensions(rule, at.request, at.possible) : [];
    return failed.length === 1 ? [{ rule: rule.id, failed }] : [];
  });
}

function failedDimensions(rule: Rule, request: Request, possible: readonly number[]): NearMiss['failed'] {
  const failed: NearMiss['failed'][number][] = DIMENSIONS.filter((_, index) => ((rule.box.sets[index] ?? 0) & (possible[index] ?? 0)) === 0);
  const dayFails = request.day < rule.box.days.from || request.day >= rule.box.days.until;
  return dayFails ? [...failed, 'day'] : failed;
}
