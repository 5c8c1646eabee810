import { type Diagnostic, nearestName } from '@nivel/diagnostics';
import { type DayNumber, formatDay } from '../day.ts';
import type { Rule } from '../law.ts';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import type { RuleBook } from '../rule-book.ts';
import { type DigestOf, readTextsOf } from './reviewed-texts.ts';
import type { ReadTexts, RuleReview } from './rule-review.ts';

/**
 * How a review stands on a day. An approval `holds`, is `expired`, or what it approved has `changed`; a later approval of the same office
 * has `replaced` it. A question or an objection is `open` until it is `settled`.
 */
export type RuleReviewState = 'holds' | 'expired' | 'changed' | 'replaced' | 'open' | 'settled';

/** What is not as it was read. */
export type ChangedText =
  | { readonly kind: 'rule' | 'reasons' }
  | { readonly kind: 'provision-changed' | 'provision-added' | 'provision-gone'; readonly version: string };

export interface JudgedRuleReview {
  readonly review: RuleReview;
  /** `undefined` where the book has no such rule. */
  readonly rule: Rule | undefined;
  readonly state: RuleReviewState;
  readonly changed: readonly ChangedText[];
}

export interface RuleReviewContext {
  readonly book: RuleBook;
  readonly day: DayNumber;
  readonly digestOf: DigestOf;
}

/** How every review of a rule stands on a day, in the order of the reviews. */
export function judgeRuleReviews(reviews: readonly RuleReview[], { book, day, digestOf }: RuleReviewContext): readonly JudgedRuleReview[] {
  const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  const texts = new Map<string, ReadTexts>();
  return reviews.map((review) => {
    const rule = rules.get(review.rule);
    if (rule === undefined) return { review, rule, state: review.settled === undefined ? 'open' : 'settled', changed: [] };
    const now = texts.get(rule.id) ?? readTextsOf(book, rule, digestOf);
    texts.set(rule.id, now);
    const changed = changesSince(review.read, now);
    return { review, rule, changed, state: stateOf(review, { day, isChanged: changed.length > 0, isReplaced: isReplaced(review, reviews) }) };
  });
}

function stateOf(
  { kind, until, settled }: RuleReview,
  { day, isChanged, isReplaced }: { readonly day: DayNumber; readonly isChanged: boolean; readonly isReplaced: boolean },
): RuleReviewState {
  if (kind !== 'approval') return settled === undefined ? 'open' : 'settled';
  if (isReplaced) return 'replaced';
  if (isChanged) return 'changed';
  return until !== undefined && until < day ? 'expired' : 'holds';
}

/** Whether the same office approved the rule again later; of two on one day, the later file counts. */
function isReplaced(review: RuleReview, reviews: readonly RuleReview[]): boolean {
  const own = reviews.filter(({ kind, rule, office }) => kind === 'approval' && rule === review.rule && office === review.office);
  const latest = own.reduce((best, each) => (each.day >= best.day ? each : best), review);
  return latest !== review;
}

function changesSince(read: ReadTexts, now: ReadTexts): readonly ChangedText[] {
  const before = new Map(read.provisions.map(({ version, digest }) => [version, digest]));
  const after = new Map(now.provisions.map(({ version, digest }) => [version, digest]));
  return [
    ...(read.rule === now.rule ? [] : [{ kind: 'rule' } as const]),
    ...(read.reasons === now.reasons ? [] : [{ kind: 'reasons' } as const]),
    ...[...after].flatMap(([version, digest]): ChangedText[] => {
      const known = before.get(version);
      if (known === digest) return [];
      return [{ kind: known === undefined ? 'provision-added' : 'provision-changed', version }];
    }),
    ...[...before.keys()].filter((version) => !after.has(version)).map((version) => ({ kind: 'provision-gone', version }) as const),
  ];
}

/** What has to be done about the reviews: unknown rules, approvals that no longer hold, questions and objections that stand. */
export function checkRuleReviews(judged: readonly JudgedRuleReview[], context: Pick<RuleReviewContext, 'book' | 'day'>): readonly Diagnostic[] {
  return judged.flatMap((each) => findingsOf(each, context));
}

function findingsOf(
  { review, rule, state, changed }: JudgedRuleReview,
  { book, day }: Pick<RuleReviewContext, 'book' | 'day'>,
): readonly Diagnostic[] {
  const { kind, office, places, place } = review;
  if (rule === undefined) return [unknownRule(review, book)];
  switch (state) {
    case 'holds':
    case 'replaced':
    case 'settled':
      return [];
    case 'open':
      return [policyDiagnostics.report(kind === 'objection' ? 'policy/objection-stands' : 'policy/question-open', place, { rule: rule.id, office })];
    case 'expired': {
      const data = { rule: rule.id, office, until: formatDay(review.until ?? day), day: formatDay(day) };
      return [policyDiagnostics.report('policy/approval-expired', places['until'] ?? place, data)];
    }
    case 'changed':
      return changed.map((each) => tellChange(review, each));
  }
}

function unknownRule({ rule, place }: RuleReview, { rules }: RuleBook): Diagnostic {
  const nearest =
    nearestName(
      rule,
      rules.map(({ id }) => id),
    ) ?? '–';
  return policyDiagnostics.report('policy/review-of-unknown-rule', place, { rule, nearest });
}

function tellChange({ rule, office, read, places, place }: RuleReview, changed: ChangedText): Diagnostic {
  switch (changed.kind) {
    case 'rule':
      return policyDiagnostics.report('policy/approved-rule-changed', places['read.rule'] ?? place, { rule, office });
    case 'reasons':
      return policyDiagnostics.report('policy/approved-reasons-changed', places['read.reasons'] ?? place, { rule, office });
    case 'provision-added':
    case 'provision-changed':
    case 'provision-gone': {
      const index = read.provisions.findIndex(({ version }) => version === changed.version);
      const at = places[index < 0 ? 'read.provisions' : `read.provisions[${index}]`] ?? place;
      return policyDiagnostics.report(`policy/approved-${changed.kind}`, at, { rule, office, version: changed.version });
    }
  }
}
