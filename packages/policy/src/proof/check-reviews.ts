import { compareText, type Diagnostic, type Place } from '@nivel/diagnostics';
import { sortedUnion } from '../answer.ts';
import { policyDiagnostics } from '../policy-diagnostics.ts';
import type { RuleBook } from '../rule-book.ts';
import type { Change, Difference } from './difference.ts';
import { writtenChange } from './format-difference.ts';
import type { Review, ReviewedText, ReviewedWidening } from './review.ts';

/** What reviews are held against: what the new book opens since the released one, and the texts as they are now. */
export interface ReviewContext {
  readonly difference: Difference;
  readonly base: Review['base'];
  /** The texts of the rule book now, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** The digest of a text; policy has none of its own. */
  digestOf(text: string): string;
}

/** Every opening since the released book needs a review that read exactly it, and the texts that it read must be as they were. */
export function checkReviews(reviews: readonly Review[], context: ReviewContext): readonly Diagnostic[] {
  const own = reviews.filter((review) => review.base.version === context.base.version);
  const widenings = wideningsOf(context);
  return [
    ...own.flatMap((review) => checkBase(review, context)),
    ...widenings.flatMap((widening) => checkWidening(widening, own, context)),
    ...own.flatMap((review) => review.widenings.flatMap((reviewed) => checkReviewed(review, reviewed, widenings))),
  ];
}

/** What a review has to read, in order of category and rule: each opening with its fingerprint and the texts behind it. */
export function wideningsOf(context: ReviewContext): readonly ReviewedWidening[] {
  const { difference } = context;
  return difference.changes
    .filter((change) => change.kind === 'widening')
    .map((change) => {
      const rules = rulesOf(change);
      return {
        category: change.after,
        rules,
        fingerprint: fingerprintOf(change, context),
        texts: textsOf(rules, context),
        place: placeOf(difference.next, change, rules),
      };
    })
    .toSorted(
      (a, b) => compareText(a.category, b.category) || compareText(a.rules.join(), b.rules.join()) || compareText(a.fingerprint, b.fingerprint),
    );
}

/** The openings that no review has read as they are now. */
export function unreviewed(reviews: readonly Review[], context: ReviewContext): readonly ReviewedWidening[] {
  const own = reviews.filter((review) => review.base.version === context.base.version && review.base.digest === context.base.digest);
  return wideningsOf(context).filter((widening) => !own.some((review) => review.widenings.some((reviewed) => isSame(reviewed, widening))));
}

function isSame(reviewed: ReviewedWidening, widening: ReviewedWidening): boolean {
  return (
    reviewed.fingerprint === widening.fingerprint &&
    widening.texts.every((text) => reviewed.texts.some((read) => read.file === text.file && read.digest === text.digest))
  );
}

/** Which fields are in the category, and how many requests there are, is left out: another field or another cut of days does not make it another opening. */
function fingerprintOf(change: Change, { digestOf }: ReviewContext): string {
  const { fields, requests: _, ...rest } = writtenChange(change) as Record<string, unknown>;
  return digestOf(JSON.stringify(change.before === change.after ? rest : { ...rest, fields }));
}

/** The rules that open; where none does, those that no longer close. */
function rulesOf(change: Change): readonly string[] {
  const after = sortedUnion(change.states.map((state) => state.after.rules));
  return after.length > 0 ? after : sortedUnion(change.states.map((state) => state.before.rules));
}

function textsOf(rules: readonly string[], { difference, texts, digestOf }: ReviewContext): readonly ReviewedText[] {
  const own = difference.next.rules.filter((rule) => rules.includes(rule.id));
  const cited = new Set(own.flatMap((rule) => Object.values(rule.legs).flat()));
  const files = [
    ...own.flatMap((rule) => [rule.place.file ?? '', (rule.place.file ?? '').replace(/rule\.yaml$/, 'reasons.yaml')]),
    ...difference.next.provisions.filter((provision) => cited.has(provision.id)).map((provision) => provision.place.file ?? ''),
  ];
  return sortedUnion([files]).flatMap((file) => {
    const text = texts.get(file);
    return text === undefined ? [] : [{ file, digest: digestOf(text) }];
  });
}

function placeOf(book: RuleBook, change: Change, rules: readonly string[]): Place {
  const rule = book.rules.find((each) => rules.includes(each.id));
  return rule?.place ?? book.vocabulary.category.values.find((value) => value.id === change.after)?.place ?? {};
}

function checkBase(review: Review, { base }: ReviewContext): readonly Diagnostic[] {
  if (review.base.digest === base.digest) return [];
  return [policyDiagnostics.report('policy/review-of-other-base', review.place, { review: review.id, base: base.version })];
}

function checkWidening(widening: ReviewedWidening, reviews: readonly Review[], { base }: ReviewContext): readonly Diagnostic[] {
  const read = reviews.flatMap((review) =>
    review.widenings.filter((each) => each.fingerprint === widening.fingerprint).map((reviewed) => ({ review, reviewed })),
  );
  if (read.some(({ reviewed }) => isSame(reviewed, widening))) return [];
  const [latest] = read.toReversed();
  if (latest === undefined) {
    const data = { rule: widening.rules.join(', ') || '–', category: widening.category, base: base.version };
    return [policyDiagnostics.report('policy/widening-without-review', widening.place, data)];
  }
  const changed = widening.texts.filter((text) => !latest.reviewed.texts.some((each) => each.file === text.file && each.digest === text.digest));
  return changed.map(({ file }) =>
    policyDiagnostics.report('policy/reviewed-text-changed', latest.reviewed.place, { review: latest.review.id, file }),
  );
}

function checkReviewed(review: Review, reviewed: ReviewedWidening, widenings: readonly ReviewedWidening[]): readonly Diagnostic[] {
  if (widenings.some((widening) => widening.fingerprint === reviewed.fingerprint)) return [];
  return [policyDiagnostics.report('policy/review-of-nothing', reviewed.place, { review: review.id, category: reviewed.category })];
}
