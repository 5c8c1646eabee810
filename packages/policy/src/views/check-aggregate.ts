import type { Diagnostic } from '@nivel/diagnostics';
import type { RuleBook } from '../rule-book.ts';
import type { FieldAnswer } from './answers-of-view.ts';
import type { ViewAggregate, ViewField } from './view.ts';
import { viewDiagnostics } from './view-diagnostics.ts';
import { rulesOf, type ViewCheck, whereAnswered } from './where-answered.ts';

/** An aggregate needs, for what it measures and for what it is split by, a rule with the form aggregate, and at least its number of learners. */
export function checkAggregate(check: ViewCheck, aggregate: ViewAggregate): readonly Diagnostic[] {
  const parts = [aggregate.of, ...aggregate.by].flatMap((field) => checkPart(check, aggregate, field));
  return parts.length > 0 ? parts : checkLeast(check, aggregate);
}

function checkPart(check: ViewCheck, aggregate: ViewAggregate, field: ViewField): readonly Diagnostic[] {
  const open = check.table.fields.find((each) => each.field === field.field)?.class === 'open';
  const unfit = whereAnswered(check, field, (answer) => answer.outcome !== 'release' || !(open || isAggregate(answer)));
  if (unfit === undefined) return [];
  const { answer, days } = unfit;
  const data = { field: field.field, aggregate: aggregate.id, outcome: answer.outcome, form: answer.form ?? '–', rules: rulesOf(answer), days };
  return [viewDiagnostics.report('view/not-aggregated', field.place, data)];
}

function isAggregate(answer: FieldAnswer): boolean {
  return answer.answers.every(({ decision }) => decision.form === 'aggregate');
}

function checkLeast(check: ViewCheck, aggregate: ViewAggregate): readonly Diagnostic[] {
  const strictest = strictestRule({ spans: check.spans, book: check.table.book }, aggregate);
  if (strictest === undefined || strictest.atLeast <= aggregate.atLeast) return [];
  const data = { aggregate: aggregate.id, found: aggregate.atLeast, rule: strictest.rule, atLeast: strictest.atLeast };
  return [viewDiagnostics.report('view/too-few', aggregate.place, data)];
}

/** Of all rules that an aggregate rests on, on any day, the one that needs the most learners. */
export function strictestRule(
  { spans, book }: Pick<ViewCheck, 'spans'> & { readonly book: RuleBook },
  aggregate: ViewAggregate,
): { rule: string; atLeast: number } | undefined {
  const named = new Set([aggregate.of, ...aggregate.by].map(({ field }) => field));
  const because = spans.flatMap(({ answers }) =>
    answers.filter(({ field }) => named.has(field)).flatMap((answer) => answer.answers.flatMap(({ decision }) => decision.because)),
  );
  const rules = [...new Set(because.map(({ rule }) => rule))].flatMap((id) => book.rules.find((rule) => rule.id === id) ?? []);
  const numbered = rules.flatMap(({ id, atLeast }) => (atLeast === undefined ? [] : [{ rule: id, atLeast }]));
  return numbered.toSorted((a, b) => b.atLeast - a.atLeast)[0];
}
