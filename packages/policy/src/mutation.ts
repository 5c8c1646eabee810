export { type Coverage, coverageOf } from './mutation/coverage.ts';
export { MUTANT_KINDS, type Mutant, type MutantKind } from './mutation/mutant.ts';
export { proposalYaml } from './mutation/proposal-yaml.ts';
export { type Proposal, proposeCases } from './mutation/propose-cases.ts';
export { type Fate, type MutantRun, mutantsOf, runMutants } from './mutation/run-mutants.ts';
export { type Counts, partKilled, type Score, scoreOf } from './mutation/score.ts';
