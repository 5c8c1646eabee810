import { type Box, describeDays, isEmpty, namesIn } from '../box.ts';
import { NO_BEGINNING, NO_END } from '../day.ts';
import type { Rule } from '../law.ts';
import { FORMS, LEGS, PATHS } from '../paths.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, type Dimension } from '../vocabulary.ts';
import type { Mutant, MutantKind } from './mutant.ts';

/** Every mutant of one rule. A set is widened only as far as the rule's situation goes: further no file can say it. */
export function mutantsOfRule(rule: Rule, book: RuleBook): readonly Mutant[] {
  return [
    ...dayShifts(rule.box).map(({ box, region }) =>
      mutantOf(rule, { kind: 'day', change: `days ${describeDays(box.days)}`, region, to: { ...rule, box } }),
    ),
    ...setChanges(rule.box, limitOf(rule, book), book).map(({ kind, change, box, region }) =>
      mutantOf(rule, { kind, change, region, to: { ...rule, box } }),
    ),
    ...legDrops(rule),
    ...termChanges(rule),
    mutantOf(rule, { kind: 'rule', change: 'dropped', region: rule.box, to: undefined }),
  ];
}

interface Told {
  readonly kind: MutantKind;
  readonly change: string;
  readonly region: Box;
  readonly to: Rule | undefined;
}

function mutantOf(rule: Rule, { kind, change, region, to }: Told): Mutant {
  return { kind, subject: rule.id, change, category: rule.category, region, swap: { kind: 'rule', from: rule, to }, place: rule.place };
}

/** A box that begins or ends a day earlier or later, with the one day that is gained or lost. */
export function dayShifts(box: Box): readonly { readonly box: Box; readonly region: Box }[] {
  const { from, until } = box.days;
  const at = (days: Box['days'], day: number) => ({ box: { ...box, days }, region: { ...box, days: { from: day, until: day + 1 } } });
  const begins = from <= NO_BEGINNING ? [] : [at({ from: from - 1, until }, from - 1), at({ from: from + 1, until }, from)];
  const ends = until >= NO_END ? [] : [at({ from, until: until - 1 }, until - 1), at({ from, until: until + 1 }, until)];
  return [...begins, ...ends].filter((each) => !isEmpty(each.box));
}

interface SetChange {
  readonly kind: 'widen' | 'narrow';
  readonly change: string;
  readonly box: Box;
  readonly region: Box;
}

/** A box with one value more or less in one dimension; no set becomes empty, none grows beyond the limit, and the category stays. */
export function setChanges(box: Box, limit: Box, { vocabulary }: Pick<RuleBook, 'vocabulary'>): readonly SetChange[] {
  return DIMENSIONS.flatMap((dimension: Dimension, index): readonly SetChange[] => {
    const set = box.sets[index] ?? 0;
    if (dimension === 'category') return [];
    return namesIn(vocabulary, dimension, limit.sets[index] ?? 0).flatMap((name): readonly SetChange[] => {
      const bit = 1 << vocabulary[dimension].values.findIndex((value) => value.id === name);
      const narrows = (set & bit) !== 0;
      const next = set ^ bit;
      if (next === 0) return [];
      const region = { ...box, sets: box.sets.with(index, bit) };
      const change = `when.${dimension} ${narrows ? '-' : '+'} ${name}`;
      return [{ kind: narrows ? 'narrow' : 'widen', change, box: { ...box, sets: box.sets.with(index, next) }, region }];
    });
  });
}

/** How far a rule's sets can be written. */
function limitOf(rule: Rule, { situations }: RuleBook): Box {
  return situations.find((each) => each.id === rule.situation)?.box ?? rule.box;
}

function legDrops(rule: Rule): readonly Mutant[] {
  return LEGS.flatMap((leg): readonly Mutant[] => {
    const cited = rule.legs[leg] ?? [];
    if (cited.length === 0) return [];
    const withLeg = (ids: readonly string[]): Rule => ({ ...rule, legs: { ...rule.legs, [leg]: ids } });
    const whole = mutantOf(rule, { kind: 'leg', change: `legs.${leg} dropped`, region: rule.box, to: withLeg([]) });
    if (cited.length === 1) return [whole];
    const singly = cited.map((id) =>
      mutantOf(rule, { kind: 'citation', change: `legs.${leg} - ${id}`, region: rule.box, to: withLeg(cited.filter((each) => each !== id)) }),
    );
    return [whole, ...singly];
  });
}

function termChanges(rule: Rule): readonly Mutant[] {
  const change = (kind: MutantKind, told: string, terms: Partial<Rule>) =>
    mutantOf(rule, { kind, change: told, region: rule.box, to: { ...rule, ...terms } });
  const { consent, obligations, questions } = rule;
  const givers = consent === undefined || consent.givers.length < 2 ? [] : consent.givers;
  return [
    ...PATHS.filter((path) => path !== rule.path).map((path) => change('path', `path ${path}`, { path })),
    ...FORMS.filter((form) => form !== rule.form).map((form) => change('form', `form ${form}`, { form })),
    ...givers.map((giver) =>
      change('giver', `consent.givers - ${giver}`, {
        consent: { writing: 'individualised', ...consent, givers: givers.filter((each) => each !== giver) },
      }),
    ),
    ...obligations.map((id) => change('obligation', `obligations - ${id}`, { obligations: obligations.filter((each) => each !== id) })),
    ...questions.map((id) => change('question', `question - ${id}`, { questions: questions.filter((each) => each !== id) })),
  ];
}
