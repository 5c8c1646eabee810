import { compareText } from '@nivel/diagnostics';
import { type Box, namesIn } from '../box.ts';
import type { ProvisionVersion, Rule } from '../law.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS } from '../vocabulary.ts';
import type { ReadTexts } from './rule-review.ts';

/** What a digest is made of: policy has none of its own. */
export type DigestOf = (text: string) => string;

/**
 * The digests of what someone who reviews a rule reads: what the rule says and for whom, why, and the versions of the provisions that it
 * cites on its days. Comments, the order of keys and how far a text was verified do not count.
 */
export function readTextsOf(book: RuleBook, rule: Rule, digestOf: DigestOf): ReadTexts {
  const { id, category, situation, title, path, form, atLeast, legs, consent, certainty, obligations, questions, box } = rule;
  const said = { id, category, situation, title, path, form, atLeast, legs, consent, certainty, obligations, questions, reach: reachOf(book, box) };
  return {
    rule: digestOf(canonical(said)),
    reasons: digestOf(canonical(rule.reasons)),
    provisions: versionsCited(book, rule).map((version) => ({ version: version.id, digest: digestOf(canonical(versionSaid(book, version))) })),
  };
}

/** The versions of the cited provisions that are applied on some day of the rule, in order of id. */
function versionsCited(book: RuleBook, { legs, box: { days } }: Rule): readonly ProvisionVersion[] {
  const cited = new Set(Object.values(legs).flat());
  return book.provisions
    .filter(({ id }) => cited.has(id))
    .flatMap(({ versions }) => versions.filter(({ applied }) => applied.from < days.until && days.from < applied.until))
    .toSorted((a, b) => compareText(a.id, b.id));
}

function versionSaid(
  book: RuleBook,
  { id, madeBy, pending, inForce, applied, endedBy, effects, test, reach, summary, questions }: ProvisionVersion,
): unknown {
  return { id, madeBy, pending, inForce, applied, endedBy, effects, test, reach: reachOf(book, reach), summary, questions };
}

/** A box by names, so that no order of a vocabulary counts. */
function reachOf({ vocabulary }: RuleBook, box: Box): unknown {
  const sets = DIMENSIONS.map((dimension, index) => [dimension, namesIn(vocabulary, dimension, box.sets[index] ?? 0).toSorted(compareText)]);
  return { days: box.days, sets: Object.fromEntries(sets) };
}

/** JSON whose keys are in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => compareText(a, b)));
  });
}
