import type { Field, ProvisionVersion, Rule } from '../law.ts';
import type { RuleBook } from '../rule-book.ts';
import type { AiUse } from '../views/ai-use.ts';
import type { AnsweredSpan, RequestAnswer } from '../views/answers-of-view.ts';
import type { RowFilters } from '../views/row-filter.ts';
import { shownFields, type View } from '../views/view.ts';
import type { Assessment } from './assessment.ts';

/** What the schemas know of fields, as far as the questions turn on it. */
export interface ModelFacts {
  /** The fields that a person fills in freely. */
  readonly freeText: ReadonlySet<string>;
  /** The fields whose source, or whose lack of one, is written down. */
  readonly sourced: ReadonlySet<string>;
}

/** What a question about one view is answered from. */
export interface EthicsContext {
  readonly view: View;
  /** All views: some questions are about how a view stands to the others. */
  readonly views: readonly View[];
  readonly spans: readonly AnsweredSpan[];
  readonly book: RuleBook;
  readonly model: ModelFacts;
  readonly rowFilters: RowFilters;
  readonly aiUses: readonly AiUse[];
  readonly assessment: Assessment | undefined;
}

/** The shown fields as the book knows them, once each. */
export function fieldsShown({ view, book }: EthicsContext): readonly Field[] {
  const names = new Set(shownFields(view).map(({ field }) => field));
  return book.fields.filter(({ field }) => names.has(field));
}

/** The fields that are shown of single learners. */
export function fieldsInRows({ view, book }: EthicsContext): readonly Field[] {
  const names = new Set([...view.fields, ...view.perLearner].map(({ field }) => field));
  return book.fields.filter(({ field }) => names.has(field));
}

export function isSecret(field: Field): boolean {
  return field.class === 'confidential' || field.class === 'special';
}

/** Every answer on every day about one shown field. */
export function answersAbout({ spans }: EthicsContext, field: string): readonly RequestAnswer[] {
  return spans.flatMap(({ answers }) => answers.filter((each) => each.field === field).flatMap((each) => each.answers));
}

/** The rules by which a field may be shown on some day; a rule that forbids is not among them. */
export function carryingRules(context: EthicsContext, field: string): readonly Rule[] {
  const ids = new Set(answersAbout(context, field).flatMap(({ decision }) => decision.because.map(({ rule }) => rule)));
  return context.book.rules.filter((rule) => ids.has(rule.id) && rule.path !== 'prohibition');
}

/** The versions of provisions on which a field may be shown on some day. */
export function carryingVersions(context: EthicsContext, field: string): readonly ProvisionVersion[] {
  const ids = new Set(answersAbout(context, field).flatMap(({ decision }) => decision.because.flatMap(({ provisions }) => provisions)));
  return context.book.provisions.flatMap(({ versions }) => versions.filter((version) => ids.has(version.id)));
}
