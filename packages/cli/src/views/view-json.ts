import { type Catalog, changesOfView, rowsOfView, type ShownView, type ViewRow } from '@nivel/catalog';
import { formatDay, NO_END } from '@nivel/policy';

/** The views for a program: every field with its outcome, rules, provisions and what is asked for. */
export function viewsJson({ views }: Catalog, shown: readonly ShownView[], day: number): string {
  const { filters, real, conflict } = views.rowFilters;
  const rowFilters = { filters: filters.map(withoutPlace), real: real.map(withoutPlace), conflict };
  return `${JSON.stringify({ day: formatDay(day), rowFilters, views: shown.map(viewJson) }, null, 2)}\n`;
}

function withoutPlace<T extends { readonly place: unknown }>({ place: _, ...rest }: T) {
  return rest;
}

function viewJson(shown: ShownView) {
  const { view, rowFit } = shown;
  const { id, title, text, state, roles, purpose, rows, days, protectionOrder, usesAi, decides } = view;
  return {
    ...{ id, title, text, state, usable: shown.usable, roles, purpose },
    days: { from: formatDay(days.from), ...(days.until >= NO_END ? {} : { through: formatDay(days.until - 1) }) },
    requests: view.requests.map(withoutPlace),
    rows: { filter: rows, fit: rowFit.kind, real: 'real' in rowFit ? rowFit.real.id : null },
    ...{ protectionOrder, usesAi, decides },
    fields: rowsOfView(shown).map(rowJson),
    aggregates: view.aggregates.map(({ id: name, title: called, measure, of, by, atLeast }) => {
      return { id: name, title: called, measure, of: of.field, by: by.map(({ field }) => field), atLeast };
    }),
    changes: changesOfView(shown).map(({ from, fields }) => ({ from: formatDay(from), fields })),
    questions: shown.questions.map(({ question, computed, answer }) => {
      return { id: question.id, answeredBy: question.answeredBy, computed: computed ?? null, answer: answer ?? null };
    }),
    digests: shown.digests,
    findings: shown.diagnostics.map(({ code, severity, place, data }) => ({ code, severity, place, data })),
  };
}

function rowJson({ field, showing, use, aggregate, reason, answer }: ViewRow) {
  const answers = answer.answers.map(({ request, role, decision }) => {
    const { outcome, form, path, because, missing, obligations, unsettled } = decision;
    return { request, role, outcome, form, path, because, missing, obligations, unsettled };
  });
  return { field, showing, use, aggregate, reason, outcome: answer.outcome, form: answer.form, answers };
}
