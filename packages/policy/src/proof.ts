export { CHANGE_KINDS, type ChangeKind, changeKind } from './proof/answer-change.ts';
export { type BookDiagrams, bookToDiagrams } from './proof/book-to-diagrams.ts';
export { checkProofs } from './proof/check-proofs.ts';
export { checkReviews, type ReviewContext, unreviewed, wideningsOf } from './proof/check-reviews.ts';
export { caseOfCounterexample, requestOfCounterexample } from './proof/counterexample.ts';
export { type DayDifference, dayDifferences } from './proof/day-differences.ts';
export { type Change, type ChangeBox, type Difference, differenceOf, type StateChange } from './proof/difference.ts';
export { formatDifferenceMarkdown } from './proof/difference-markdown.ts';
export { type DifferenceFormat, formatDifferenceHuman, formatDifferenceJson, viewsOfChange } from './proof/format-difference.ts';
export { type FrozenBook, freezeBook, frozenBookText, thawBook } from './proof/frozen-book.ts';
export type { Claim, Invariant } from './proof/invariant.ts';
export { type LoadedInvariants, loadInvariants } from './proof/load-invariants.ts';
export { type Counterexample, type Proof, type Proofs, proveInvariants } from './proof/prove.ts';
export { type LoadedReviews, loadReviews } from './proof/read-review.ts';
export type { Review, ReviewedText, ReviewedWidening } from './proof/review.ts';
export { categoryText, groupedDigits, placeParts, rulesOfChange, situationOf, stateText, type Teller } from './proof/tell-change.ts';
export { type ToldAnswer, termsOfAnswer } from './proof/told-answer.ts';
export {
  type ChangedText,
  checkRuleReviews,
  type JudgedRuleReview,
  judgeRuleReviews,
  type RuleReviewState,
} from './reviews/judge-rule-reviews.ts';
export { type LoadedRuleReviews, loadRuleReviews } from './reviews/read-rule-review.ts';
export { readTextsOf } from './reviews/reviewed-texts.ts';
export { type ReadTexts, RULE_REVIEW_KINDS, type RuleReview, type RuleReviewKind } from './reviews/rule-review.ts';
