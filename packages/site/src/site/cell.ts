import type { DayNumber, Decision, Dimension, Outcome, Path, Rule, RuleBook, Situation } from '@nivel/policy';
import type { Changes, DecisionDesk } from './decision-desk.ts';
import { holdsValue } from './scope.ts';

/** One kind of data in one situation on one day: what the engine answers for the situation's example, and which rules may apply. */
export interface Cell {
  readonly category: string;
  readonly situation: string;
  /** Rules of the cell on the day; those that made the answer first. */
  readonly rules: readonly Rule[];
  /** What the engine answers for a field of the category; all of them share it while nothing is judged or consented to. */
  readonly decision: Decision | undefined;
  readonly outcome: Outcome;
  readonly path: Path | null;
  /** Whether other rules of the cell answer otherwise: for other learners, receivers or roles. */
  readonly mixed: boolean;
  /** The open questions that the answer or its rules rest on. */
  readonly unsettled: readonly string[];
}

/** Where a cell is. */
export interface CellPlace {
  readonly category: string;
  readonly situation: Situation;
  readonly day: DayNumber;
  readonly changes?: Changes;
}

/** What cells are worked out from. The same in a build and in the reader's browser. */
export interface CellSource {
  readonly book: RuleBook;
  readonly decisionsOf: DecisionDesk;
  readonly rulesByCategory: ReadonlyMap<string, readonly Rule[]>;
}

/** What a path does where nothing has been judged or consented to yet. */
const OUTCOME_OF_PATH: Readonly<Record<Path, Outcome>> = {
  duty: 'release',
  register: 'release',
  permission: 'release',
  task: 'release',
  necessity: 'ask',
  consent: 'ask',
  self: 'release',
  prohibition: 'withhold',
};

/** Works out one cell. */
export function cellAt(source: CellSource, place: CellPlace): Cell {
  const { category, situation, day } = place;
  const changes = Object.entries(place.changes ?? {}) as [Dimension, string][];
  const rules = (source.rulesByCategory.get(category) ?? []).filter(
    ({ situation: own, box }) =>
      own === situation.id &&
      day >= box.days.from &&
      day < box.days.until &&
      changes.every(([dimension, id]) => holdsValue(source.book, box, dimension, id)),
  );
  const decision = decisionAt(source, place);
  const made = new Set(decision?.because.map((because) => because.rule));
  const outcome = decision?.outcome ?? 'withhold';
  return {
    category,
    situation: situation.id,
    rules: [...rules.filter((rule) => made.has(rule.id)), ...rules.filter((rule) => !made.has(rule.id))],
    decision,
    outcome,
    path: decision?.path ?? null,
    mixed: rules.some((rule) => outcomeOf(rule.path, situation) !== outcome),
    unsettled: [...new Set([...(decision?.unsettled ?? []), ...rules.flatMap((rule) => rule.questions)])].toSorted(),
  };
}

/** The engine's own answer for the example of the situation, moved to the day and changed. */
export function decisionAt({ decisionsOf }: CellSource, { category, ...shape }: CellPlace): Decision | undefined {
  return decisionsOf(shape).get(category);
}

/** The path `self` releases to the learner and the guardian; to everyone else it only advises. */
function outcomeOf(path: Path, situation: Situation): Outcome {
  return path === 'self' && situation.id !== 'self' ? 'withhold' : OUTCOME_OF_PATH[path];
}
