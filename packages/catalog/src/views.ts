import { createHash } from 'node:crypto';
import type { Diagnostic } from '@nivel/diagnostics';
import {
  type AnsweredQuestion,
  type AnsweredSpan,
  answeredQuestions,
  answeredSpans,
  answersOfView,
  checkAssessment,
  checkView,
  compileRuleBook,
  type DayNumber,
  type DecisionTable,
  type EthicsContext,
  essenceOf,
  type FieldAnswer,
  fitRows,
  type ModelFacts,
  type RowFit,
  type View,
  type ViewDigests,
} from '@nivel/policy';
import { modelFacts } from './model-facts.ts';
import type { Catalog } from './read-catalog.ts';

/** What a page or a terminal shows of one view on one day. */
export interface ShownView {
  readonly view: View;
  readonly day: DayNumber;
  readonly answers: readonly FieldAnswer[];
  /** The answers on all days of the view, cut where they change. */
  readonly spans: readonly AnsweredSpan[];
  readonly rowFit: RowFit;
  readonly questions: readonly AnsweredQuestion[];
  /** What is wrong with it, on that day. */
  readonly diagnostics: readonly Diagnostic[];
  /** In use, without an error. */
  readonly usable: boolean;
  readonly digests: ViewDigests;
}

/** Every view with what the rule book answers about each of its fields, and whether it may be used on a day. Sorted by id. */
export function viewsOf(catalog: Catalog, day: DayNumber, table: DecisionTable = compileRuleBook(catalog.book)): readonly ShownView[] {
  const model = modelFacts(catalog);
  return catalog.views.views.map((view) => viewOf(catalog, { view, day, table, model }));
}

/** One of {@link viewsOf}. */
export function viewOf(catalog: Catalog, asked: { view: View; day: DayNumber; table: DecisionTable; model?: ModelFacts }): ShownView {
  const { view, day, table, model = modelFacts(catalog) } = asked;
  const spans = answeredSpans(table, view);
  const context = contextOf(catalog, { view, spans, model });
  const digests = digestsOf(view, spans);
  const questions = catalog.views.ethics.questions;
  const diagnostics = [...checkView(table, { view, spans }, catalog.views.aiUses), ...checkAssessment({ context, questions, digests, day })];
  return {
    view,
    day,
    answers: spans.find(({ days }) => days.from <= day && day < days.until)?.answers ?? answersOfView(table, view, day),
    spans,
    rowFit: fitRows(view.rows, catalog.views.rowFilters),
    questions: answeredQuestions(questions, context),
    diagnostics,
    usable: view.state === 'in-use' && !diagnostics.some(({ severity }) => severity === 'error'),
    digests,
  };
}

/** What is wrong with the views: shown fields that the rule book does not carry, and assessments that do not hold on the day. */
export function checkViews(catalog: Catalog, day: DayNumber, table?: DecisionTable): readonly Diagnostic[] {
  return viewsOf(catalog, day, table).flatMap(({ diagnostics }) => diagnostics);
}

function contextOf(catalog: Catalog, of: Pick<EthicsContext, 'view' | 'spans' | 'model'>): EthicsContext {
  const { views, assessments, rowFilters, aiUses } = catalog.views;
  const assessment = assessments.find((each) => each.view === of.view.id);
  return { ...of, views, book: catalog.book, rowFilters, aiUses, assessment };
}

/** What an assessment is of. Places do not count: a comment in the file changes nothing. */
function digestsOf({ state: _, ...view }: View, spans: readonly AnsweredSpan[]): ViewDigests {
  const answers = spans.map((span) => [span.days, span.answers.map(essenceOf)]);
  return { manifest: sha256(view), ruleBookAnswers: sha256(answers) };
}

function sha256(value: unknown): string {
  const text = JSON.stringify(value, (key, part: unknown) => (key === 'place' || key === 'places' ? undefined : part));
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
