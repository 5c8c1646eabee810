import type { NamedSets } from '../box.ts';
import type { DayRange } from '../day.ts';
import type { ConsentState, JudgementState } from '../paths.ts';
import type { RuleBook } from '../rule-book.ts';
import { type AnswerView, CHANGE_KINDS, type ChangeKind, changeKind, viewsOf } from './answer-change.ts';
import { categoryDiagram, type Ground, makeGround } from './book-to-diagrams.ts';
import { type FieldMoves, type FieldPair, fieldMoves } from './field-moves.ts';
import { combineValues, constant, mapValues, type Ref, zeroWhereSame } from './forest.ts';
import { countPoints, pathsOf } from './forest-walks.ts';
import { type IndexSets, mergeBoxes, runsOf } from './merge-boxes.ts';
import { DAY_LEVEL, daysOfStretch, LEVELS, REQUEST_LEVELS, type Space, spaceOf } from './space.ts';
import { answerAt } from './told-answer.ts';
import { unchangedCategories } from './unchanged-categories.ts';

/** A box of complete requests by name; a dimension that is left out holds all its values. */
export interface ChangeBox {
  readonly days: DayRange;
  readonly sets: NamedSets;
}

/** What changes for what is recorded of the learner. A state that is left out is any. */
export interface StateChange {
  readonly consent: readonly ConsentState[] | undefined;
  readonly judgement: readonly JudgementState[] | undefined;
  readonly before: AnswerView;
  readonly after: AnswerView;
}

/** One change of what is decided: for these fields, in these boxes, which do not meet each other, from these answers to those. */
export interface Change extends FieldPair {
  readonly kind: ChangeKind;
  readonly boxes: readonly ChangeBox[];
  readonly states: readonly StateChange[];
  /** How many complete requests it concerns; a stretch of days on which neither book changes counts as one day. */
  readonly requests: bigint;
}

/** What a new rule book decides otherwise than an old one: exactly the requests that the two answer differently, once each. */
export interface Difference extends FieldMoves {
  readonly old: RuleBook;
  readonly next: RuleBook;
  readonly changes: readonly Change[];
}

/**
 * Compares two rule books over every complete request. A value, category or field that only one of them knows is withheld by the other. An incomplete
 * request is answered from the complete ones that it may be, so where these are the same it is the same.
 *
 * @param categories where it is known that only these can differ: the others are not looked at.
 */
export function differenceOf(old: RuleBook, next: RuleBook, categories?: ReadonlySet<string>): Difference {
  if (old === next) return { old, next, ...fieldMoves(old, next), changes: [] };
  const ground = makeGround(spaceOf([next, old]));
  const diagramsOf = (book: RuleBook) => {
    const made = new Map<string, Ref>();
    return (category: string) => made.get(category) ?? remember(made, category, categoryDiagram(book, category, ground));
  };
  const [before, after] = [diagramsOf(old), diagramsOf(next)];
  const moves = fieldMoves(old, next);
  const unchanged = unchangedCategories(old, next);
  const asked = (category: string) => categories === undefined || categories.has(category);
  const pairs = moves.pairs.filter((pair) => (asked(pair.before) || asked(pair.after)) && !(pair.before === pair.after && unchanged.has(pair.after)));
  const changes = pairs.flatMap((pair) => changesBetween(ground, pair, { before: before(pair.before), after: after(pair.after) }));
  return { old, next, ...moves, changes: inOrder(ground, changes) };
}

function remember(made: Map<string, Ref>, category: string, ref: Ref): Ref {
  made.set(category, ref);
  return ref;
}

/** Openings first, then closings, then the rest; in each the categories as the vocabulary has them. */
export function inOrder({ space }: Ground, changes: readonly Change[]): readonly Change[] {
  const rank = ({ kind, after }: Change) => CHANGE_KINDS.indexOf(kind) * 1000 + space.categories.indexOf(after);
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

/** What changes from one diagram of answers to another of the same ground. */
export function changesBetween(ground: Ground, pair: FieldPair, { before, after }: { before: Ref; after: Ref }): readonly Change[] {
  if (before === after) return [];
  const table: Moved[] = [];
  const numbers = new Map<string, number>();
  const { forest, answers } = ground;
  const moveOf = (a: number, b: number) => {
    if (a === b) return 0;
    const [from, to] = [answerAt(answers, a), answerAt(answers, b)];
    const kind = changeKind(from, to);
    return numberOfMove({ kind, ...viewsOf(from, to, kind) }, { table, numbers });
  };
  const moved = combineValues(forest, [before, after], moveOf, zeroWhereSame);
  return CHANGE_KINDS.flatMap((kind) => {
    const own = mapValues(forest, moved, (value) => (table[value - 1]?.kind === kind ? value : 0));
    return changesOfKind(ground, own, { kind, pair, table });
  });
}

/** From one view of the answer to another: what a diagram of changes ends in, 0 being no change. */
interface Moved {
  readonly kind: ChangeKind;
  readonly before: AnswerView;
  readonly after: AnswerView;
}

function numberOfMove(move: Moved, { table, numbers }: { table: Moved[]; numbers: Map<string, number> }): number {
  const key = JSON.stringify(move);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = table.push(move);
  numbers.set(key, number);
  return number;
}

interface KindOrder {
  readonly kind: ChangeKind;
  readonly pair: FieldPair;
  readonly table: readonly Moved[];
}

/** The changes of one kind: the requests whose table of states is the same are one change. */
function changesOfKind({ forest, space }: Ground, ref: Ref, { kind, pair, table }: KindOrder): readonly Change[] {
  const byEnd = new Map<Ref, IndexSets[]>();
  for (const { sets, end } of pathsOf(forest, ref, { from: 0, until: REQUEST_LEVELS, wanted: (each) => each !== constant(0) })) {
    const own = byEnd.get(end);
    if (own === undefined) byEnd.set(end, [sets]);
    else own.push(sets);
  }
  return [...byEnd].map(([end, boxes]) => {
    const rows = pathsOf(forest, end, { from: REQUEST_LEVELS, until: LEVELS.length, wanted: (each) => each !== constant(0) });
    const merged = mergeBoxes(boxes);
    const points = merged.reduce((sum, sets) => sum + sets.reduce((product, values) => product * BigInt(values.length), 1n), 0n);
    const states = mergeStates(rows.map((row) => ({ sets: row.sets, move: table[~row.end - 1] as Moved })));
    return {
      kind,
      ...pair,
      boxes: merged.flatMap((sets) => namedBoxes(space, sets)),
      states: states.map(({ sets, move }) => ({ ...namedStates(space, sets), before: move.before, after: move.after })),
      requests: points * statePoints(forest, end),
    };
  });
}

function mergeStates(rows: readonly { sets: IndexSets; move: Moved }[]): readonly { sets: IndexSets; move: Moved }[] {
  const moves = [...new Set(rows.map((row) => row.move))];
  return moves.flatMap((move) => mergeBoxes(rows.filter((row) => row.move === move).map((row) => row.sets)).map((sets) => ({ sets, move })));
}

/** How many combinations of the two states change, of all those of one request. */
function statePoints(forest: Ground['forest'], end: Ref): bigint {
  const requests = forest.sizes.slice(0, REQUEST_LEVELS).reduce((product, size) => product * BigInt(size), 1n);
  return countPoints(forest, end, (value) => value !== 0) / requests;
}

function namedBoxes(space: Space, sets: IndexSets): readonly ChangeBox[] {
  const named = Object.fromEntries(
    LEVELS.slice(0, REQUEST_LEVELS).flatMap((level, index) => {
      const values = sets[index] ?? [];
      if (level === 'day' || values.length === space.sizes[index]) return [];
      return [[level, values.map((value) => space.names[index]?.[value] ?? '')]];
    }),
  ) as NamedSets;
  return runsOf(sets[DAY_LEVEL] ?? []).map(([first, last]) => ({
    days: { from: daysOfStretch(space, first).from, until: daysOfStretch(space, last).until },
    sets: named,
  }));
}

function namedStates(space: Space, sets: IndexSets): Pick<StateChange, 'consent' | 'judgement'> {
  const names = (at: number) => {
    const values = sets[at] ?? [];
    const level = REQUEST_LEVELS + at;
    return values.length === space.sizes[level] ? undefined : values.map((value) => space.names[level]?.[value] ?? '');
  };
  return { consent: names(0) as StateChange['consent'], judgement: names(1) as StateChange['judgement'] };
}
