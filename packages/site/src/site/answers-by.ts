import type { Decision, Dimension } from '@nivel/policy';
import { type CellPlace, type CellSource, decisionAt } from './cell.ts';
import { valuesIn } from './scope.ts';

/** The values of one dimension that get the same answer while all else is as in the situation's example. */
export interface SameAnswer {
  readonly values: readonly string[];
  readonly decision: Decision;
}

/** How the answer turns on one dimension. */
export interface AnswersBy {
  readonly dimension: Dimension;
  /** The value that the example itself has. */
  readonly own: string;
  readonly answers: readonly SameAnswer[];
}

/** What a reader asks about first: facts of the learner, then who receives and what for. */
const ASKED: readonly Dimension[] = [
  'supportDecision',
  'protectionOrder',
  'placeAccepted',
  'learnerStatus',
  'boards',
  'receiver',
  'role',
  'purpose',
  'channel',
];

/** The dimensions on which the answer of a cell turns, each alone, worked out by the engine. Those that change nothing are left out. */
export function answersBy(source: CellSource, place: CellPlace): readonly AnswersBy[] {
  return ASKED.flatMap((dimension) => {
    const answers = sameAnswers(source, place, dimension);
    return answers.length < 2 ? [] : [{ dimension, own: ownValue(place, dimension), answers }];
  });
}

function ownValue({ situation: { example } }: CellPlace, dimension: Dimension): string {
  const facts = example['facts'] as Readonly<Record<string, unknown>> | undefined;
  return String(facts?.[dimension] ?? example[dimension] ?? '');
}

function sameAnswers(source: CellSource, place: CellPlace, dimension: Dimension): readonly SameAnswer[] {
  const answers = new Map<string, SameAnswer>();
  for (const id of valuesIn(source.book, place.situation.box, dimension)) {
    const decision = decisionAt(source, { ...place, changes: { [dimension]: id } });
    if (decision === undefined) continue;
    const key = keyOf(decision, dimension);
    const known = answers.get(key);
    answers.set(key, { values: [...(known?.values ?? []), id], decision: known?.decision ?? decision });
  }
  return [...answers.values()];
}

/** Two answers are the same for a reader when outcome, path and form are; on the kind of support decision the rule counts too: old and new are never mapped onto each other. */
function keyOf({ outcome, path, form, because }: Decision, dimension: Dimension): string {
  const rules = dimension === 'supportDecision' ? because.map((each) => each.rule) : [];
  return [outcome, path, form, ...rules].join(' ');
}
