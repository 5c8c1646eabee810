import { compareText, type Diagnostic, type ReadDocument } from '@nivel/diagnostics';
import type { Assessment } from '../ethics/assessment.ts';
import { ethicsDiagnostics } from '../ethics/ethics-diagnostics.ts';
import type { EthicsQuestions } from '../ethics/question.ts';
import { readAssessment } from '../ethics/read-assessment.ts';
import { readQuestions } from '../ethics/read-questions.ts';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import type { RuleBook } from '../rule-book.ts';
import type { AiUse } from './ai-use.ts';
import { readAiUses } from './read-ai-uses.ts';
import { readRowFilters } from './read-row-filters.ts';
import { readView } from './read-view.ts';
import type { RowFilters } from './row-filter.ts';
import type { View } from './view.ts';

/** The folder of one view: its manifest, and the assessment beside it. */
export interface ViewFolder {
  readonly name: string;
  readonly view: ReadDocument | undefined;
  readonly assessment: ReadDocument | undefined;
}

export interface ViewDocuments {
  readonly views: readonly ViewFolder[];
  readonly rowFilters: ReadDocument | undefined;
  readonly aiUses: ReadDocument | undefined;
  readonly questions: ReadDocument | undefined;
}

/** What `policies/views/` and `policies/ethics/` say, as one value. */
export interface ViewBook {
  readonly kind: 'view-book';
  /** In order of id. */
  readonly views: readonly View[];
  readonly assessments: readonly Assessment[];
  readonly rowFilters: RowFilters;
  readonly aiUses: readonly AiUse[];
  readonly ethics: EthicsQuestions;
}

/** Reads the views against a rule book. Whether they hold against it is asked by `checkView`. */
export function loadViews(documents: ViewDocuments, book: RuleBook): { views: ViewBook; diagnostics: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  const rowFilters = readRowFilters(documents.rowFilters, found);
  const aiUses = readAiUses(documents.aiUses, found);
  const ethics = readQuestions(documents.questions, found);
  const context = {
    vocabulary: book.vocabulary,
    situations: book.situations,
    fields: book.fields.map(({ field }) => field),
    rowFilters: rowFilters.filters.map(({ id }) => id),
    aiUses: aiUses.map(({ id }) => id),
  };
  const folders = documents.views.toSorted((a, b) => compareText(a.name, b.name));
  const views = folders.flatMap(({ name, view: document }) => {
    const view = document === undefined ? undefined : readView({ document, found }, context);
    if (view !== undefined && view.id !== name) {
      found.push(policyDiagnostics.report('policy/id-not-file-name', view.place, { id: view.id, expected: name }));
    }
    return view === undefined ? [] : [view];
  });
  const asked = ethics.questions.map(({ id }) => id);
  const assessments = folders.flatMap(({ name, assessment: document }) => {
    const assessment = document === undefined ? undefined : readAssessment({ document, found }, asked);
    if (assessment === undefined) return [];
    if (assessment.view === name && views.some(({ id }) => id === name)) return [assessment];
    found.push(ethicsDiagnostics.report('ethics/assessment-of-nothing', assessment.place, { view: assessment.view }));
    return [];
  });
  return { views: { kind: 'view-book', views, assessments, rowFilters, aiUses, ethics }, diagnostics: found };
}
