import { strictestRule } from '../views/check-aggregate.ts';
import { fitRows } from '../views/row-filter.ts';
import type { View, ViewAggregate } from '../views/view.ts';
import { type EthicsCheck, yes } from './checks-of-fields.ts';
import { answersAbout, carryingRules, type EthicsContext, fieldsInRows, fieldsShown, isSecret } from './ethics-context.ts';
import type { EthicsAnswer } from './question.ts';
import { isWithinAYear } from './valid-days.ts';

/** Computations that look at how the view is used: by whom, of whom, for how long, by which means. */
export const CHECKS_OF_USE = {
  'row-filter-is-real': ({ view, rowFilters }) => yes(['fits', 'not-needed'].includes(fitRows(view.rows, rowFilters).kind)),
  'support-of-own-learners': supportOfOwnLearners,
  'aggregates-have-a-threshold': aggregatesHaveAThreshold,
  'time-window-set': ({ view }) => yes(view.yearsBack !== undefined),
  'path-known-of-every-field': (context) => yes(fieldsShown(context).every(({ field }) => carryingRules(context, field).length > 0)),
  'consents-asked-of-each': consentsAskedOfEach,
  'clean-start-kept': cleanStartKept,
  'place-accepted': placeAccepted,
  'measures-defined-once': measuresDefinedOnce,
  'decided-by-a-person': ({ view }) => yes(view.decides === 'person'),
  'no-prohibited-ai': (context) => yes(!usesAi(context, 'prohibited')),
  'no-high-risk-ai': (context) => yes(!usesAi(context, 'high-risk')),
  'deletion-term-set': deletionTermSet,
  'transition-term-set': (context) => (fieldsInRows(context).length === 0 ? 'not-applicable' : yes(context.view.showsMonths !== undefined)),
  'assessment-signed': assessmentSigned,
  'changes-are-noticed': ({ assessment }) => yes(assessment?.manifest !== undefined && assessment.ruleBookAnswers !== undefined),
} as const satisfies Readonly<Record<string, EthicsCheck>>;

/** Secret fields of single learners are shown through a filter that lets less through than everything. */
function supportOfOwnLearners(context: EthicsContext): EthicsAnswer {
  if (!fieldsInRows(context).some(isSecret)) return 'not-applicable';
  const filter = context.rowFilters.filters.find(({ id }) => id === context.view.rows);
  return yes(filter !== undefined && filter.within.length > 0);
}

function aggregatesHaveAThreshold({ view, spans, book }: EthicsContext): EthicsAnswer {
  if (view.aggregates.length === 0) return 'not-applicable';
  return yes(view.aggregates.every((aggregate) => aggregate.atLeast >= (strictestRule({ spans, book }, aggregate)?.atLeast ?? 2)));
}

/** What needs a consent is not among the fields that are shown of all. */
function consentsAskedOfEach(context: EthicsContext): EthicsAnswer {
  const byConsent = (field: string) => answersAbout(context, field).some(({ decision }) => decision.missing.some(({ kind }) => kind === 'consent'));
  if (!fieldsShown(context).some(({ field }) => byConsent(field))) return 'not-applicable';
  return yes(context.view.fields.every(({ field }) => !byConsent(field)));
}

/** Nothing secret from another provider is shown of all learners. */
function cleanStartKept(context: EthicsContext): EthicsAnswer {
  const { view, book } = context;
  const foreign = new Set(view.requests.filter(({ stated }) => stated.relation === 'other-provider').map(({ id }) => id));
  const secret = new Set(book.fields.filter(isSecret).map(({ field }) => field));
  return yes(view.fields.every(({ field, requests }) => !secret.has(field) || !requests.some((request) => foreign.has(request))));
}

function placeAccepted(context: EthicsContext): EthicsAnswer {
  if (fieldsInRows(context).length === 0) return 'not-applicable';
  return yes(context.view.requests.every(({ facts }) => facts.placeAccepted === 'yes'));
}

/** The same measure has the same id in every view, and another measure another. */
function measuresDefinedOnce({ view, views }: EthicsContext): EthicsAnswer {
  if (view.aggregates.length === 0) return 'not-applicable';
  const all = views.flatMap((each: View) => each.aggregates);
  return yes(view.aggregates.every((own) => all.every((other) => (own.id === other.id) === (formulaOf(own) === formulaOf(other)))));
}

function formulaOf({ measure, of, by, atLeast }: ViewAggregate): string {
  return JSON.stringify([measure, of.field, by.map(({ field }) => field), atLeast]);
}

function usesAi({ view, aiUses }: EthicsContext, effect: 'prohibited' | 'high-risk'): boolean {
  return view.usesAi.some((id) => aiUses.find((use) => use.id === id)?.effect === effect);
}

/** Where a rule obliges to delete when the purpose is fulfilled, the view says when it stops showing. */
function deletionTermSet(context: EthicsContext): EthicsAnswer {
  const obliged = fieldsInRows(context).some(({ field }) =>
    carryingRules(context, field).some((rule) => rule.obligations.includes('delete-after-purpose')),
  );
  return obliged ? yes(context.view.showsMonths !== undefined) : 'not-applicable';
}

function assessmentSigned({ assessment }: EthicsContext): EthicsAnswer {
  const { signedBy, signedOn, validThrough } = assessment ?? {};
  return yes(signedBy !== undefined && signedOn !== undefined && validThrough !== undefined && isWithinAYear(signedOn, validThrough));
}
