import { MUTANT_KINDS, type MutantKind } from './mutant.ts';
import type { Fate, MutantRun } from './run-mutants.ts';

/** How many mutants of one kind, or of all, came to which end. */
export type Counts = Readonly<Record<Fate['kind'], number>>;

export interface Score {
  readonly byKind: readonly (Counts & { readonly kind: MutantKind })[];
  readonly all: Counts;
  /** Of the mutants that the typing lets pass and that change a decision, the part that a case notices: from 0 to 1. */
  readonly killed: number;
}

/** What the cases are worth: counted by kind of mutant. */
export function scoreOf(runs: readonly MutantRun[]): Score {
  const all = countsOf(runs);
  const byKind = MUTANT_KINDS.map((kind) => ({ kind, ...countsOf(runs.filter(({ mutant }) => mutant.kind === kind)) }));
  return { byKind, all, killed: partKilled(all) };
}

/** The part that a case notices; all of none. */
export function partKilled(counts: Counts): number {
  const open = counts.case + counts.survived;
  return open === 0 ? 1 : counts.case / open;
}

function countsOf(runs: readonly MutantRun[]): Counts {
  const count = (kind: Fate['kind']) => runs.filter(({ fate }) => fate.kind === kind).length;
  return { typing: count('typing'), equivalent: count('equivalent'), case: count('case'), survived: count('survived') };
}
