import { SEPARATOR } from '../rows.ts';
import type { Random } from './random.ts';
import { type SampleRow, sampleLearner } from './sample-learner.ts';
import { SAMPLE_TENANT } from './sample-organisations.ts';
import { profileAt } from './sample-profile.ts';

/** How many rows of each file are faulty on purpose, in every sample. */
export const SAMPLE_FAULTS = { oppilaat: 4, tukimuodot: 4 } as const;

type LineOf = (row: SampleRow) => string;

/** A row with a column too many, an impossible day, and one card number twice; the sample has `count` sound learners before them. */
export function faultyLearnerLines(count: number, chance: Random, lineOf: LineOf): readonly string[] {
  const plainRow = (serial: number): SampleRow => sampleLearner(serial, profileAt(2, chance), chance).row;
  const doubled = plainRow(count + 2);
  return [
    `${lineOf(plainRow(count))}${SEPARATOR}B 12`,
    lineOf({ ...plainRow(count + 1), syntymaaika: '30.02.2010' }),
    lineOf(doubled),
    lineOf({ ...plainRow(count + 3), korttinumero: doubled['korttinumero'] ?? '' }),
  ];
}

/** A row with a column too few, an impossible day, a learner nobody knows, and one whose own row is faulty. */
export function faultySupportLines(count: number, lineOf: LineOf): readonly string[] {
  const practice = { Kuntakoodi: SAMPLE_TENANT, kaytanto: 'tauot', kaytanto_pvm: '14.04.2026' };
  const lastLearner = { ...practice, korttinumero: String(10_000 + count) };
  const oneColumnLess = lineOf(lastLearner);
  return [
    oneColumnLess.slice(0, oneColumnLess.lastIndexOf(SEPARATOR)),
    lineOf({ ...lastLearner, kaytanto_pvm: '31.04.2026' }),
    lineOf({ ...practice, korttinumero: '99999999' }),
    lineOf({ ...practice, korttinumero: String(10_001 + count + 1) }),
  ];
}
