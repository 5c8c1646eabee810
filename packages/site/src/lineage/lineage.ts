import type { Catalog, ShownView } from '@nivel/catalog';
import type { Form, Outcome } from '@nivel/policy';
import type { FieldInfo } from '@nivel/schema-tools';
import { type BoundColumn, boundColumns, isColumn } from '@nivel/sources';

/** A source of a field, and who says so. */
export interface ReadSource extends BoundColumn {
  /** `binding`: a binding reads it. `model`: only the model names it; it is inherited, counted, or of another service. */
  readonly by: 'binding' | 'model';
}

/** A field that a view shows, with what the rule book answers there on the day. */
export interface FieldInView {
  readonly view: string;
  readonly field: string;
  readonly outcome: Outcome;
  /** The least telling form in which it is released. */
  readonly form: Form | null;
  /** Whether it goes into a number over many learners, and is not itself shown. */
  readonly isCounted: boolean;
}

/** From where every field comes, of what it is computed, and in which views it is shown. */
export interface Lineage {
  readonly fields: readonly FieldInfo[];
  readonly reads: readonly ReadSource[];
  readonly shows: readonly FieldInView[];
}

/** The lineage of a catalog on the day of its views, from the bindings of the sources, the model and the manifests. */
export function lineageOf({ fields }: Catalog, views: readonly ShownView[]): Lineage {
  return { fields, reads: fields.flatMap(readsOf(boundColumns())), shows: views.flatMap(showsOf) };
}

/** A field has the columns that its bindings read, and those that only the model names. */
function readsOf(columns: readonly BoundColumn[]): (field: FieldInfo) => readonly ReadSource[] {
  const byField = new Map<string, BoundColumn[]>();
  for (const column of columns) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  return ({ field, sources }) => {
    const bound = byField.get(field) ?? [];
    const named = sources.filter((source) => !bound.some((column) => isColumn(source, column.source)));
    return [...bound.map((column) => ({ ...column, by: 'binding' as const })), ...named.map((source) => ({ source, field, by: 'model' as const }))];
  };
}

function showsOf({ view, answers }: ShownView): readonly FieldInView[] {
  const shown = new Set([...view.fields, ...view.perLearner].map(({ field }) => field));
  const counted = view.aggregates.flatMap(({ of, by }) => [of, ...by].map(({ field }) => field));
  return [...new Set([...shown, ...counted])].flatMap((field) => {
    const answer = answers.find((each) => each.field === field);
    if (answer === undefined) return [];
    return [{ view: view.id, field, outcome: answer.outcome, form: answer.form, isCounted: !shown.has(field) }];
  });
}
