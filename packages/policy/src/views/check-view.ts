import type { Diagnostic } from '@nivel/diagnostics';
import { formatDay } from '../day.ts';
import type { DecisionTable } from '../rule-book-to-decision-table.ts';
import type { AiUse } from './ai-use.ts';
import type { FieldAnswer, RequestAnswer } from './answers-of-view.ts';
import { checkAggregate } from './check-aggregate.ts';
import { NO_ROWS } from './row-filter.ts';
import { type LeftOutField, type ShownField, shownFields, type View, type ViewField } from './view.ts';
import { viewDiagnostics } from './view-diagnostics.ts';
import { type Found, namesText, rulesOf, type ViewCheck, whereAnswered } from './where-answered.ts';

/** Holds a view against the rule book on every day of its own: each problem with the place of the field in the manifest. */
export function checkView(table: DecisionTable, { view, spans }: Omit<ViewCheck, 'table'>, aiUses: readonly AiUse[]): readonly Diagnostic[] {
  const check: ViewCheck = { table, view, spans };
  return [
    ...checkShape(view),
    ...view.fields.flatMap((field) => checkShown(check, field, 'of-all')),
    ...view.perLearner.flatMap((field) => checkShown(check, field, 'of-some')),
    ...view.aggregates.flatMap((aggregate) => checkAggregate(check, aggregate)),
    ...view.leftOut.flatMap((field) => checkLeftOut(check, field)),
    ...view.usesAi.flatMap((id, index) => checkAiUse(view, { use: aiUses.find((each) => each.id === id), index })),
  ];
}

function checkShape(view: View): readonly Diagnostic[] {
  const single = [...view.fields, ...view.perLearner];
  const seen = new Set<string>();
  const twice = [...single, ...view.leftOut].flatMap((each) => {
    const keys = each.requests.map((request) => `${each.field} ${request}`);
    const again = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return again ? [viewDiagnostics.report('view/field-twice', each.place, { field: each.field, view: view.id })] : [];
  });
  const nothing = shownFields(view).length === 0 ? [viewDiagnostics.report('view/shows-nothing', view.place, { view: view.id })] : [];
  const mismatch = single.length > 0 && view.rows === NO_ROWS;
  const rows = mismatch
    ? [viewDiagnostics.report('view/rows-and-fields', view.places['rows'] ?? view.place, { view: view.id, rows: view.rows })]
    : [];
  return [...twice, ...nothing, ...rows];
}

function checkShown(check: ViewCheck, field: ShownField, of: 'of-all' | 'of-some'): readonly Diagnostic[] {
  const refused = whereAnswered(check, field, (answer) => (of === 'of-all' ? answer.answers.some(isWithheld) : isClosedToARole(answer)));
  if (refused !== undefined) return [refusal(check.view, field, refused)];
  const asked = of === 'of-all' ? whereAnswered(check, field, (answer) => answer.outcome === 'ask') : undefined;
  if (asked !== undefined) return [asking(field, asked)];
  const totals = whereAnswered(check, field, (answer) => answer.form === 'aggregate');
  return totals === undefined ? [] : [totalsOnly(check, field, totals)];
}

/** Whether one of the roles sees the field of nobody. */
function isClosedToARole({ answers }: FieldAnswer): boolean {
  const roles = new Set(answers.map(({ role }) => role));
  return [...roles].some((role) => answers.every((each) => each.role !== role || isWithheld(each)));
}

function isWithheld({ decision }: RequestAnswer): boolean {
  return decision.outcome === 'withhold';
}

function refusal(view: View, field: ViewField, { days, answer }: Found): Diagnostic {
  const first = answer.answers.find(isWithheld);
  const data = { field: field.field, view: view.id, role: first?.role ?? '–', days };
  const [because] = first?.decision.because ?? [];
  if (because !== undefined) {
    return viewDiagnostics.report('view/forbidden-field', field.place, { ...data, rule: because.rule, provisions: namesText(because.provisions) });
  }
  const near = first?.decision.nearMisses[0];
  const nearest = { nearest: near?.rule ?? '–', failed: near?.failed.join(', ') ?? '–' };
  return viewDiagnostics.report('view/withheld-field', field.place, { ...data, request: first?.request ?? '–', ...nearest });
}

function asking(field: ViewField, { days, answer }: Found): Diagnostic {
  const missing = namesText(answer.answers.flatMap(({ decision }) => decision.missing.map(({ name }) => name)));
  return viewDiagnostics.report('view/asked-field', field.place, { field: field.field, missing, rules: rulesOf(answer), days });
}

function totalsOnly({ table }: ViewCheck, field: ViewField, { answer }: Found): Diagnostic {
  const because = answer.answers.flatMap(({ decision }) => (decision.form === 'aggregate' ? decision.because : []))[0];
  const atLeast = table.book.rules.find(({ id }) => id === because?.rule)?.atLeast ?? 2;
  const data = { field: field.field, rule: because?.rule ?? '–', atLeast, provisions: namesText(because?.provisions ?? []) };
  return viewDiagnostics.report('view/aggregate-only', field.place, data);
}

function checkLeftOut(check: ViewCheck, field: LeftOutField): readonly Diagnostic[] {
  const allowed = whereAnswered(check, field, (answer) => answer.outcome === 'release');
  if (allowed === undefined) return [];
  const data = { field: field.field, view: check.view.id, rules: rulesOf(allowed.answer), days: allowed.days };
  return [viewDiagnostics.report('view/left-out-allowed', field.place, data)];
}

function checkAiUse(view: View, { use, index }: { use: AiUse | undefined; index: number }): readonly Diagnostic[] {
  if (use === undefined || view.days.until <= use.from) return [];
  const place = view.places[`usesAi[${index}]`] ?? view.place;
  const data = { view: view.id, use: use.id, from: formatDay(use.from), cites: use.cites };
  if (use.effect === 'prohibited') return [viewDiagnostics.report('view/ai-prohibited', place, data)];
  const reported = use.reported === undefined ? '–' : formatDay(use.reported.from);
  return [viewDiagnostics.report('view/ai-high-risk', place, { ...data, mark: use.mark, reported })];
}
