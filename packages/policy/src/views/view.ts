import type { Place, Texts } from '@nivel/diagnostics';
import type { DayRange } from '../day.ts';
import type { Fact, StatedDimension } from '../vocabulary.ts';

/** A draft is shown to nobody; a view in use needs a valid assessment. */
export const VIEW_STATES = ['draft', 'in-use'] as const;
export type ViewState = (typeof VIEW_STATES)[number];

/** How much the purpose of the view needs a field. */
export const FIELD_USES = ['needed', 'useful'] as const;
export type FieldUse = (typeof FIELD_USES)[number];

/** How a learner with a protection order is shown: as others, without names, not at all; `none` where a view shows no single learner. */
export const PROTECTION_MODES = ['none', 'shown', 'nameless', 'left-out'] as const;
export type ProtectionMode = (typeof PROTECTION_MODES)[number];

/** Who decides what follows for a learner from what the view shows. */
export const DECIDERS = ['person', 'program'] as const;
export type Decider = (typeof DECIDERS)[number];

export const MEASURES = ['count', 'share', 'mean', 'median', 'sum'] as const;
export type Measure = (typeof MEASURES)[number];

/** One request that a view puts to the rule book, once for each of its roles. The day is asked beside it. */
export interface ViewRequest {
  readonly id: string;
  readonly term: Texts;
  readonly situation: string | undefined;
  /** All but role and purpose: those are the view's. */
  readonly stated: Readonly<Record<Exclude<StatedDimension, 'role' | 'purpose'>, string>>;
  /** The facts that hold for every learner whom the view shows. One that is left out is unknown, and the engine answers for all its values. */
  readonly facts: Readonly<Partial<Record<Fact, string>>>;
  readonly place: Place;
}

/** A field that a view names, and the requests in which it is asked for. */
export interface ViewField {
  readonly field: string;
  readonly requests: readonly string[];
  readonly place: Place;
}

export interface ShownField extends ViewField {
  readonly use: FieldUse;
}

/** A field that people wished for and that the view does not show, with the reason. */
export interface LeftOutField extends ViewField {
  readonly reason: Texts;
}

/** A number over many learners. */
export interface ViewAggregate {
  readonly id: string;
  readonly title: Texts;
  readonly measure: Measure;
  readonly of: ViewField;
  readonly by: readonly ViewField[];
  /** Over how many learners at least. */
  readonly atLeast: number;
  readonly place: Place;
}

/** One view of a report: who sees, for what, which fields, of which learners. */
export interface View {
  readonly kind: 'view';
  readonly id: string;
  readonly title: Texts;
  readonly text: Texts;
  readonly state: ViewState;
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly requests: readonly ViewRequest[];
  /** The row filter: of which learners. */
  readonly rows: string;
  readonly days: DayRange;
  readonly protectionOrder: ProtectionMode;
  /** For how many months after the learner has moved the sending school's data are shown. */
  readonly showsMonths: number | undefined;
  /** How many years back the data go. */
  readonly yearsBack: number | undefined;
  readonly usesAi: readonly string[];
  readonly decides: Decider;
  /** Shown of every learner whom the rows let through. */
  readonly fields: readonly ShownField[];
  /** Shown of a learner only when the facts, a recorded judgement or a consent let it. */
  readonly perLearner: readonly ShownField[];
  readonly leftOut: readonly LeftOutField[];
  readonly aggregates: readonly ViewAggregate[];
  readonly place: Place;
  /** The places of parts of the file, by path: `usesAi[0]`, `rows`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** All fields that a view names as shown, in rows or inside aggregates, once each per place. */
export function shownFields(view: View): readonly ViewField[] {
  return [...view.fields, ...view.perLearner, ...view.aggregates.flatMap((aggregate) => [aggregate.of, ...aggregate.by])];
}
