import { parseDay } from '../day.ts';
import type { Rule } from '../law.ts';
import { nearestChanges } from '../proof/counterexample.ts';
import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, type Dimension } from '../vocabulary.ts';
import { categoryBook, mutated } from './category-book.ts';
import { caseQuestions, failingCase } from './category-cases.ts';
import type { Witness } from './first-difference.ts';
import type { Mutant } from './mutant.ts';
import {
  casesOf,
  dayTerm,
  expectationOf,
  nameOfGrounds,
  nameOfValues,
  nameOfWhole,
  type ProposedCase,
  plainExpectation,
  valueTerm,
} from './proposed-case.ts';
import type { MutantRun } from './run-mutants.ts';
import { decideCase, freeFacts, type TypicalCase, typicalCase } from './typical-case.ts';

/** Cases that would notice mutants which nothing noticed, for the file of one rule. */
export interface Proposal {
  readonly rule: Rule;
  readonly cases: readonly ProposedCase[];
}

interface Survivor {
  readonly mutant: Mutant;
  readonly witness: Witness;
}

/**
 * Proposes cases for the mutants that survived, rule by rule: one that shows all that the rule stands on, one for each group of values of a dimension
 * that are answered alike, and the witness of the difference where neither notices. What a case expects is what the book answers today: a person
 * has to read whether that is right.
 */
export function proposeCases(book: RuleBook, runs: readonly MutantRun[]): readonly Proposal[] {
  const survivors = runs.flatMap(({ mutant, fate }) => (fate.kind === 'survived' ? [{ mutant, witness: fate.witness }] : []));
  const byRule = new Map<Rule, Survivor[]>();
  for (const survivor of survivors) {
    const rule = ruleOf(survivor, book);
    if (rule !== undefined) byRule.set(rule, [...(byRule.get(rule) ?? []), survivor]);
  }
  return book.rules.flatMap((rule) => {
    const own = byRule.get(rule);
    return own === undefined ? [] : [{ rule, cases: proposalsFor(rule, categoryBook(book, rule.category), own) }];
  });
}

/** The rule in whose file a case belongs: the changed one; for a provision one that the decision rests on. */
function ruleOf({ mutant, witness }: Survivor, book: RuleBook): Rule | undefined {
  const because = [...witness.before.because, ...witness.after.because][0]?.rule;
  const id = mutant.swap.kind === 'rule' ? mutant.subject : because;
  return book.rules.find((rule) => rule.id === id) ?? book.rules.find((rule) => rule.category === mutant.category);
}

function proposalsFor(rule: Rule, book: RuleBook, survivors: readonly Survivor[]): readonly ProposedCase[] {
  const kept: ProposedCase[] = [];
  let left = survivors;
  const keep = (proposed: readonly ProposedCase[]) => {
    for (const each of proposed) {
      const questions = caseQuestions(book, casesOf(each)).get(rule.category) ?? [];
      const still = left.filter(({ mutant }) => failingCase(mutated(book, mutant), questions, mutant.region) === undefined);
      if (still.length < left.length) kept.push(each);
      left = still;
    }
  };
  const typical = typicalCase(rule, book);
  if (typical !== undefined) {
    keep([wholeCase(rule, book, typical)]);
    for (const dimension of DIMENSIONS) keep(valueCases(rule, book, { typical, dimension, survivors: left }));
  }
  while (left.length > 0) {
    const [first] = left as readonly [Survivor];
    const before = left.length;
    keep([witnessCase(rule, book, first)]);
    if (left.length === before) left = left.slice(1);
  }
  return kept;
}

function wholeCase(rule: Rule, book: RuleBook, typical: TypicalCase): ProposedCase {
  const free = freeFacts(rule, book, typical);
  const unknown = Object.fromEntries(free.map((fact) => [fact, 'unknown']));
  return {
    name: nameOfWhole(free, typical.decision.outcome),
    about: rule.category,
    situation: typical.situation.id,
    with: { ...typical.with, ...unknown },
    expect: expectationOf(typical.decision),
  };
}

interface ValueOrder {
  readonly typical: TypicalCase;
  readonly dimension: Dimension;
  readonly survivors: readonly Survivor[];
}

/** The values of a dimension that a surviving mutant adds or takes away, those that are answered alike together. */
function valueCases(rule: Rule, book: RuleBook, { typical, dimension, survivors }: ValueOrder): readonly ProposedCase[] {
  const prefix = `when.${dimension} `;
  const values = survivors.flatMap(({ mutant }) => (mutant.change.startsWith(prefix) ? [mutant.change.slice(prefix.length + 2)] : []));
  const groups = new Map<
    string,
    { readonly values: string[]; readonly expect: ProposedCase['expect']; readonly outcome: TypicalCase['decision']['outcome'] }
  >();
  for (const value of values) {
    const decision = decideCase(book, rule, { situation: typical.situation.id, with: { ...typical.with, [dimension]: value } });
    if (decision === undefined) continue;
    const expect = plainExpectation(expectationOf(decision), rule);
    const key = JSON.stringify(expect);
    const group = groups.get(key) ?? { values: [], expect, outcome: decision.outcome };
    group.values.push(value);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ values: own, expect, outcome }) => ({
    name: nameOfValues(dimension, own, { vocabulary: book.vocabulary, outcome }),
    about: rule.category,
    situation: typical.situation.id,
    with: { ...typical.with, [dimension]: own.length === 1 ? (own[0] ?? '') : own },
    expect,
  }));
}

/** The request that the mutant decides otherwise, as a case. */
function witnessCase(rule: Rule, book: RuleBook, { witness, mutant }: Survivor): ProposedCase {
  const { situation, changes } = nearestChanges(book.situations, witness.point);
  const own = DIMENSIONS.find((dimension) => mutant.change.includes(`.${dimension} `));
  const decision = { ...witness.before, field: '', nearMisses: [] };
  const turning = own === undefined ? dayTerm(witness.point['day'] ?? '') : valueTerm(book.vocabulary, own, witness.point[own] ?? '');
  const day = parseDay(witness.point['day'] ?? '') === undefined ? {} : { day: witness.point['day'] ?? '' };
  return {
    name: nameOfGrounds(turning, witness.before.outcome),
    about: rule.category,
    situation: situation?.id ?? '',
    with: { ...day, ...Object.fromEntries(changes) },
    expect: expectationOf(decision),
  };
}
