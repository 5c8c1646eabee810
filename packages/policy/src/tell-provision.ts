import type { Language } from '@nivel/diagnostics';
import { fullSet, namesIn } from './box.ts';
import { citationText } from './explain.ts';
import type { Provision, ProvisionVersion } from './law.ts';
import { EFFECT_TERMS, MARK_TERMS, TEST_TERMS } from './law-terms.ts';
import { restsOnProvision } from './provision-rests.ts';
import { daysText, writtenDayText } from './reader-days.ts';
import type { RuleBook } from './rule-book.ts';
import { DIMENSIONS, termOf } from './vocabulary.ts';

/** A provision in the words of one language, part by part, so that a page or a terminal can lay it out. */
export interface ToldProvision {
  readonly id: string;
  readonly citation: string;
  readonly term: string;
  readonly act: string;
  readonly eli: string | null;
  readonly registryRows: readonly string[];
  readonly versions: readonly ToldVersion[];
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  readonly categories: readonly { readonly id: string; readonly term: string }[];
  readonly fields: readonly string[];
}

export interface ToldVersion {
  readonly id: string;
  readonly madeBy: string;
  readonly endedBy: { readonly act: string; readonly carriedBy: readonly string[] } | null;
  /** Why the first day is not known, where it is not. */
  readonly pending: string | null;
  readonly inForce: string;
  /** `null` where it is applied on the days on which it is in force. */
  readonly applied: string | null;
  readonly effects: readonly string[];
  readonly test: string;
  /** Dimension by dimension: its term and the terms of the values. What is not named is not limited. */
  readonly reach: readonly { readonly dimension: string; readonly values: readonly string[] }[];
  readonly summary: string;
  readonly verified: { readonly upTo: string; readonly mark: string; readonly means: string; readonly note: string | null };
  readonly questions: readonly { readonly id: string; readonly question: string }[];
}

export function tellProvision(book: RuleBook, provision: Provision, language: Language): ToldProvision {
  const act = book.acts.find((each) => each.id === provision.act);
  const rests = restsOnProvision(book, provision);
  const titleOf = (id: string) => book.rules.find((rule) => rule.id === id)?.title[language] ?? id;
  return {
    id: provision.id,
    citation: citationText(book, provision, language),
    term: provision.term[language],
    act: act === undefined ? provision.act : `${act.name[language]} ${act.number}`,
    eli: act?.eli ?? null,
    registryRows: provision.registryRows,
    versions: provision.versions.map((version) => tellVersion(book, version, language)),
    rules: rests.rules.map((id) => ({ id, title: titleOf(id) })),
    categories: rests.categories.map((id) => ({ id, term: termOf(book.vocabulary, 'category', id)[language] })),
    fields: rests.fields,
  };
}

export function tellVersion(book: RuleBook, version: ProvisionVersion, language: Language): ToldVersion {
  const { inForce, applied, verified, endedBy } = version;
  const sameDays = inForce.from === applied.from && inForce.until === applied.until;
  return {
    id: version.id,
    madeBy: version.madeBy,
    endedBy: endedBy === undefined ? null : { act: endedBy.act, carriedBy: endedBy.carriedBy },
    pending: version.pending?.[language] ?? null,
    inForce: version.pending === undefined ? daysText(inForce, language) : '–',
    applied: sameDays ? null : daysText(applied, language),
    effects: version.effects.map((effect) => EFFECT_TERMS[effect][language]),
    test: TEST_TERMS[version.test][language],
    reach: reachOf(book, version, language),
    summary: version.summary[language],
    verified: {
      upTo: writtenDayText(verified.upTo, language),
      mark: verified.mark,
      means: MARK_TERMS[verified.mark][language],
      note: verified.note?.[language] ?? null,
    },
    questions: version.questions.map((id) => ({ id, question: book.questions.find((each) => each.id === id)?.question[language] ?? id })),
  };
}

function reachOf({ vocabulary }: RuleBook, { reach }: ProvisionVersion, language: Language): ToldVersion['reach'] {
  return DIMENSIONS.flatMap((dimension, index) => {
    const set = reach.sets[index] ?? 0;
    if (set === fullSet(vocabulary, dimension)) return [];
    const values = namesIn(vocabulary, dimension, set).map((name) => termOf(vocabulary, dimension, name)[language]);
    return [{ dimension: vocabulary[dimension].term[language], values }];
  });
}
