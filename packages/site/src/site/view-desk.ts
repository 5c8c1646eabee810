import { type Catalog, type ShownView, viewsOf } from '@nivel/catalog';
import { answerTo, type DayNumber, type DecisionTable, type FieldAnswer, shownFields } from '@nivel/policy';
import { groupBy } from './group-by.ts';

type Views = readonly ShownView[];

/** The views of the day, and which of them each thing of the rule book is shown in or carries. */
export interface ViewDesk {
  readonly views: Views;
  readonly byRole: ReadonlyMap<string, Views>;
  readonly byField: ReadonlyMap<string, Views>;
  readonly byCategory: ReadonlyMap<string, Views>;
  readonly byRule: ReadonlyMap<string, Views>;
  readonly byProvision: ReadonlyMap<string, Views>;
  readonly byQuestion: ReadonlyMap<string, Views>;
}

/** Looks up, for the answers about what the views show, on what they rest. What a view leaves out rests on nothing. */
export function viewDesk(catalog: Catalog, { day, table }: { readonly day: DayNumber; readonly table: DecisionTable }): ViewDesk {
  const views = viewsOf(catalog, day, table);
  const answers = new Map(views.map((shown) => [shown, answersShown(shown)]));
  const categories = new Map(catalog.fields.map(({ field, category }) => [field, category]));
  const provisions = new Map(catalog.book.provisions.flatMap(({ id, versions }) => versions.map((version) => [version.id, id] as const)));
  const by = (keysOf: (answer: FieldAnswer) => readonly string[]) =>
    groupBy(views, (shown) => [...new Set((answers.get(shown) ?? []).flatMap(keysOf))]);
  const decisions = ({ answers: all }: FieldAnswer) => all.map(({ decision }) => decision);
  return {
    views,
    byRole: groupBy(views, ({ view }) => view.roles),
    byField: by(({ field }) => [field]),
    byCategory: by(({ field }) => [categories.get(field) ?? '']),
    byRule: by((answer) => decisions(answer).flatMap(({ because }) => because.map(({ rule }) => rule))),
    byProvision: by((answer) =>
      decisions(answer).flatMap(({ because }) => because.flatMap((each) => each.provisions.map((id) => provisions.get(id) ?? ''))),
    ),
    byQuestion: by((answer) => decisions(answer).flatMap(({ unsettled }) => unsettled)),
  };
}

/** The answers of the day about everything that a view shows, in rows or in aggregates. */
function answersShown({ view, answers }: ShownView): readonly FieldAnswer[] {
  return shownFields(view).map((field) => answerTo(answers, field));
}
