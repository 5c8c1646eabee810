import type { Random } from './random.ts';

/** What an invented learner is an example of. */
export interface SampleProfile {
  readonly place: 'receiver' | 'another' | 'none';
  readonly age: 'minor' | 'adult';
  readonly protection: 'Ei' | 'näytetään' | 'ilman nimeä' | 'Kyllä';
  readonly decision: 'none' | 'pol-17' | 'pol-20f' | 'lapsed' | 'negative';
  readonly practices: number;
}

const PLAIN: SampleProfile = { place: 'receiver', age: 'minor', protection: 'Ei', decision: 'none', practices: 0 };

/** The first learners of every sample, so that even a small one has each of these. */
const FIRST_PROFILES: readonly SampleProfile[] = [
  { ...PLAIN, decision: 'pol-20f', practices: 2 },
  { ...PLAIN, decision: 'pol-17', practices: 1 },
  PLAIN,
  { ...PLAIN, decision: 'lapsed' },
  { ...PLAIN, decision: 'negative', practices: 1 },
  { ...PLAIN, place: 'another', decision: 'pol-20f' },
  { ...PLAIN, age: 'adult', practices: 1 },
  { ...PLAIN, protection: 'ilman nimeä', decision: 'pol-20f' },
  { ...PLAIN, place: 'none' },
  { ...PLAIN, protection: 'Kyllä' },
];

/** The profile of the learner at a position, from 0. */
export function profileAt(position: number, chance: Random): SampleProfile {
  return FIRST_PROFILES[position] ?? chanceProfile(chance);
}

function chanceProfile(chance: Random): SampleProfile {
  return {
    place: chance.pick(['receiver', 'receiver', 'receiver', 'another', 'another', 'none']),
    age: chance.chance(4) ? 'adult' : 'minor',
    protection: chance.chance(3) ? chance.pick(['näytetään', 'ilman nimeä', 'Kyllä']) : 'Ei',
    decision: chance.chance(20) ? chance.pick(['pol-17', 'pol-20f', 'pol-20f', 'lapsed', 'negative']) : 'none',
    practices: chance.chance(30) ? 1 + chance.below(2) : 0,
  };
}
