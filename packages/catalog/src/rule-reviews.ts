import type { Diagnostic } from '@nivel/diagnostics';
import type { DayNumber, Rule } from '@nivel/policy';
import { checkRuleReviews, type JudgedRuleReview, judgeRuleReviews, type ReadTexts, readTextsOf } from '@nivel/policy/proof';
import type { Catalog } from './read-catalog.ts';
import { digestOfText } from './released-books.ts';

/** What offices say of rules, and how each stands on a day. In order of file. */
export function ruleReviewsOn({ book, ruleReviews }: Catalog, day: DayNumber): readonly JudgedRuleReview[] {
  return judgeRuleReviews(ruleReviews, { book, day, digestOf: digestOfText });
}

/** What has to be done about them on a day. */
export function checkRuleReviewsOn(catalog: Catalog, day: DayNumber): readonly Diagnostic[] {
  return checkRuleReviews(ruleReviewsOn(catalog, day), { book: catalog.book, day });
}

/** The digests of what someone who reviews a rule reads now. */
export function readTextsOfRule({ book }: Pick<Catalog, 'book'>, rule: Rule): ReadTexts {
  return readTextsOf(book, rule, digestOfText);
}
