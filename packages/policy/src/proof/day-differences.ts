import type { DayNumber } from '../day.ts';
import type { RuleBook } from '../rule-book.ts';
import { type BookDiagrams, bookToDiagrams } from './book-to-diagrams.ts';
import { type Change, changesBetween, type Difference, inOrder } from './difference.ts';
import { type FieldPair, fieldMoves } from './field-moves.ts';
import { constant, type Ref, restrict } from './forest.ts';
import { DAY_LEVEL, daysOfStretch, type Space } from './space.ts';

/** What one and the same rule book decides otherwise from a day on than it does on the day before. */
export interface DayDifference {
  readonly day: DayNumber;
  readonly difference: Difference;
}

/**
 * Every day on which a decision changes, in order of time: exactly the requests that are answered otherwise than on the day before. The boxes hold the
 * days from that day until the next on which anything in the law begins or ends, and the requests of one day are counted.
 *
 * @param diagrams those of the book, where they have been made.
 */
export function dayDifferences(book: RuleBook, diagrams: BookDiagrams = bookToDiagrams(book)): readonly DayDifference[] {
  const moves = fieldMoves(book, book);
  const byStretch = moves.pairs.map((pair) => ({ pair, refs: refsByStretch(diagrams, pair.after) }));
  return diagrams.space.stretches.flatMap((day, stretch) => {
    if (stretch === 0) return [];
    const changes = byStretch.flatMap(({ pair, refs }) => changesOn(diagrams, pair, { stretch, refs }));
    return changes.length === 0 ? [] : [{ day, difference: { old: book, next: book, ...moves, changes: inOrder(diagrams, changes) } }];
  });
}

/** What is decided about a category on each stretch of days, whatever the day. */
function refsByStretch({ forest, space, byCategory }: BookDiagrams, category: string): readonly Ref[] {
  const ref = byCategory.get(category) ?? constant(0);
  return space.stretches.map((_, value) => restrict(forest, ref, { level: DAY_LEVEL, value }));
}

function changesOn(diagrams: BookDiagrams, pair: FieldPair, at: { stretch: number; refs: readonly Ref[] }): readonly Change[] {
  const { stretch, refs } = at;
  const [before, after] = [refs[stretch - 1] ?? constant(0), refs[stretch] ?? constant(0)];
  return changesBetween(diagrams, pair, { before, after }).map((change) => onStretch(diagrams.space, change, stretch));
}

/** A change that was found on any day, put on its own days. */
function onStretch(space: Space, change: Change, stretch: number): Change {
  return {
    ...change,
    boxes: change.boxes.map(({ sets }) => ({ sets, days: daysOfStretch(space, stretch) })),
    requests: change.requests / BigInt(space.stretches.length),
  };
}
