import type { Place } from '@nivel/diagnostics';
import type { DayNumber } from '../day.ts';

export const RULE_REVIEW_KINDS = ['approval', 'question', 'objection'] as const;
/** What an office says of a rule: that it reads the law rightly, that something must be answered, or that it does not. */
export type RuleReviewKind = (typeof RULE_REVIEW_KINDS)[number];

/** The digests of what an office read: the rule, its reasons, and the versions of the provisions that it cites. */
export interface ReadTexts {
  readonly rule: string;
  readonly reasons: string;
  readonly provisions: readonly ReadVersion[];
}

export interface ReadVersion {
  readonly version: string;
  readonly digest: string;
}

/** How a question was answered, or an objection met. */
export interface Settlement {
  readonly day: DayNumber;
  readonly office: string;
  readonly text: string;
}

/** What one office says of one rule: a file of `policies/reviews/rules/<rule>/`. */
export interface RuleReview {
  readonly kind: RuleReviewKind;
  readonly rule: string;
  /** The office that speaks; never the name of a person. */
  readonly office: string;
  readonly day: DayNumber;
  /** The last day on which an approval holds; `undefined` for what is no approval. */
  readonly until: DayNumber | undefined;
  /** In the office's own words and language. */
  readonly text: string | undefined;
  readonly read: ReadTexts;
  readonly settled: Settlement | undefined;
  readonly place: Place;
  /** The places of `until`, `read.rule`, `read.reasons` and `read.provisions[i]`, by path. */
  readonly places: Readonly<Record<string, Place>>;
}
