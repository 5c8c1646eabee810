import type { Mutant } from './mutant.ts';

/** Who noticed a mutant; `equivalent` when it was proved that it changes nothing, `comparison` when only the comparison of versions tells. */
export const KILLERS = ['examples', 'made records', 'profile', 'floor', 'comparison', 'equivalent', 'nobody'] as const;
export type Killer = (typeof KILLERS)[number];

export interface Verdict {
  readonly mutant: Mutant;
  readonly killer: Killer;
}

export interface Score {
  readonly counts: Readonly<Record<Killer, number>>;
  /** Killed among those that are not proved equivalent, in per cent: by what is written for the schemas, and with the comparison too. */
  readonly without: number;
  readonly with: number;
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const counts = Object.fromEntries(KILLERS.map((killer) => [killer, verdicts.filter((each) => each.killer === killer).length])) as Record<
    Killer,
    number
  >;
  const all = verdicts.length - counts.equivalent;
  const killed = all - counts.nobody - counts.comparison;
  return { counts, without: percent(killed, all), with: percent(killed + counts.comparison, all) };
}

/** Rounded down: only what is whole is 100. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10;
}
