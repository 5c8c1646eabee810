import type { Texts } from '@nivel/diagnostics';
import { answerTo, type FieldAnswer, type ShownField, type ViewField } from '@nivel/policy';
import type { ShownView } from './views.ts';

/** How a view shows a field. */
export type Showing = 'of-all' | 'per-learner' | 'aggregate' | 'left-out';

/** One field of a view with how it is shown and what the rule book answers. */
export interface ViewRow {
  readonly field: string;
  readonly showing: Showing;
  readonly use: ShownField['use'] | undefined;
  /** The aggregate that it belongs to. */
  readonly aggregate: string | undefined;
  /** Why it was left out. */
  readonly reason: Texts | undefined;
  readonly answer: FieldAnswer;
}

/** The fields of a view in the order of its manifest. */
export function rowsOfView({ view, answers }: ShownView): readonly ViewRow[] {
  const row = (field: ViewField, showing: Showing, more: Partial<Pick<ViewRow, 'use' | 'aggregate' | 'reason'>> = {}): ViewRow => ({
    field: field.field,
    showing,
    use: undefined,
    aggregate: undefined,
    reason: undefined,
    ...more,
    answer: answerTo(answers, field),
  });
  return [
    ...view.fields.map((field) => row(field, 'of-all', { use: field.use })),
    ...view.perLearner.map((field) => row(field, 'per-learner', { use: field.use })),
    ...view.aggregates.flatMap(({ id, of, by }) => [of, ...by].map((field) => row(field, 'aggregate', { aggregate: id }))),
    ...view.leftOut.map((field) => row(field, 'left-out', { reason: field.reason })),
  ];
}
