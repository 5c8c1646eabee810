import { beforeAll, expect, test } from 'vitest';
import type { RuleBook } from '../../packages/policy/dist/index.js';
import {
  coverageOf,
  type Mutant,
  mutantsOf,
  partKilled,
  proposalYaml,
  proposeCases,
  runMutants,
  scoreOf,
} from '../../packages/policy/dist/mutation.js';
import { readRuleBook } from './rule-book.ts';

/* The whole run is `nivel mutate`; here every fortieth mutant, so that a change of the cases is noticed early. */

const STEP = 40;

let book: RuleBook;
let sample: readonly Mutant[];

beforeAll(async () => {
  book = await readRuleBook();
  sample = mutantsOf(book).filter((_, index) => index % STEP === 0);
}, 60_000);

test('the cases notice at least 95 % of the mutants that the typing lets pass and that change a decision, of each kind too', () => {
  const { all, byKind, killed } = scoreOf(runMutants(book, sample));
  expect(sample.length).toBeGreaterThan(500);
  expect(Math.min(all.typing, all.equivalent, all.case)).toBeGreaterThan(100);
  expect(killed).toBeGreaterThanOrEqual(0.95);
  expect(byKind.filter((counts) => partKilled(counts) < 0.95)).toEqual([]);
});

test('every rule decides or advises in some case, and around its first and last day there are cases', () => {
  const coverage = coverageOf(book);
  expect(coverage.undecided.map((rule) => rule.id)).toEqual([]);
  expect(coverage.uncovered).toEqual([]);
});

test('without its cases a rule has survivors, and the proposed cases notice them', () => {
  const rule = 's1-support-decision-task';
  const silent = { ...book, cases: [] };
  const mutants = mutantsOf(book, [rule]).filter((mutant) => mutant.subject === rule);
  const runs = runMutants(silent, mutants);
  expect(scoreOf(runs).killed).toBe(0);
  const proposals = proposeCases(silent, runs);
  expect(proposals.map((proposal) => proposal.rule.id)).toEqual([rule]);
  expect(proposalYaml(proposals[0]?.cases ?? [])).toContain('all grounds and obligations');
  expect(partKilled(scoreOf(runMutants(book, mutants)).all)).toBeGreaterThan(0.9);
});
