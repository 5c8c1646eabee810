import { type Box, intersect, isEmpty } from '../box.ts';
import { categoryDiagram, makeGround } from '../proof/book-to-diagrams.ts';
import { type NamedPoint, namedPoint } from '../proof/counterexample.ts';
import { combineValues, valueAtPoint } from '../proof/forest.ts';
import { firstPoint } from '../proof/forest-walks.ts';
import { spaceOf } from '../proof/space.ts';
import { answerAt, type ToldAnswer } from '../proof/told-answer.ts';
import type { RuleBook } from '../rule-book.ts';

/** A request that two books decide otherwise. */
export interface Witness {
  readonly point: NamedPoint;
  readonly before: ToldAnswer;
  readonly after: ToldAnswer;
}

/** Two books that differ nowhere but in a region, and the category that they are asked about. */
export interface Compared {
  readonly category: string;
  readonly region: Box;
}

/**
 * The first complete request that two books decide otherwise, or `undefined` where there is none: exactly, by their diagrams. Everything is cut to the
 * region first, so that little is left to draw.
 */
export function firstDifference(before: RuleBook, after: RuleBook, { category, region }: Compared): Witness | undefined {
  const books = [before, after].map((book) => cutTo(book, region)) as [RuleBook, RuleBook];
  const ground = makeGround(spaceOf(books, [region.days]));
  const [old, next] = books.map((book) => categoryDiagram(book, category, ground)) as [number, number];
  if (old === next) return undefined;
  const { forest, answers, space } = ground;
  const pairs: (readonly [number, number])[] = [];
  const differing = combineValues(forest, [old, next], (a, b) => {
    if (a === b || decided(answerAt(answers, a)) === decided(answerAt(answers, b))) return 0;
    return pairs.push([a, b]);
  });
  const point = firstPoint(forest, differing, (value) => value > 0);
  if (point === undefined) return undefined;
  const [a, b] = pairs[valueAtPoint(forest, differing, point) - 1] as readonly [number, number];
  return { point: namedPoint(space, point), before: answerAt(answers, a), after: answerAt(answers, b) };
}

function cutTo(book: RuleBook, region: Box): RuleBook {
  const cut = (box: Box) => intersect(box, region);
  return {
    ...book,
    rules: book.rules.map((rule) => ({ ...rule, box: cut(rule.box) })).filter((rule) => !isEmpty(rule.box)),
    provisions: book.provisions.map((provision) => ({
      ...provision,
      versions: provision.versions.map((version) => ({ ...version, reach: cut(version.reach) })).filter((version) => !isEmpty(version.reach)),
    })),
    questions: book.questions.map((question) => ({ ...question, touches: question.touches.map(cut).filter((box) => !isEmpty(box)) })),
  };
}

/** What a decision says: the answer without what only a comparison of two books tells. */
function decided({ terms: _, advice: __, ...answer }: ToldAnswer): string {
  return JSON.stringify(answer);
}
