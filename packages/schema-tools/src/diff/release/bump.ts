import type { Level } from '../findings/finding.ts';

/** How much a version rises. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** A version in three numbers; `undefined` for any other text, pre-releases included. */
export function numbersOfVersion(version: string): readonly [number, number, number] | undefined {
  const match = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(version);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

export function compareVersionNumbers(a: string, b: string): number {
  const [left, right] = [numbersOfVersion(a) ?? [0, 0, 0], numbersOfVersion(b) ?? [0, 0, 0]];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/**
 * The least that a version must rise by for changes of a level. What is undecided counts as breaking. Before 1.0.0 a breaking change needs a
 * minor version, as semantic versioning leaves the first number at 0.
 */
export function bumpFor(level: Level | 'none', released?: string): Bump {
  switch (level) {
    case 'undecided':
    case 'breaking':
      return numbersOfVersion(released ?? '')?.[0] === 0 ? 'minor' : 'major';
    case 'additive':
      return 'minor';
    case 'annotation':
      return 'patch';
    case 'none':
      return 'none';
  }
}

/** By how much one version is above another; `none` where it is not above. */
export function bumpBetween(from: string, to: string): Bump {
  const [before, after] = [numbersOfVersion(from), numbersOfVersion(to)];
  if (before === undefined || after === undefined || compareVersionNumbers(to, from) <= 0) return 'none';
  if (after[0] > before[0]) return 'major';
  return after[1] > before[1] ? 'minor' : 'patch';
}

export function isEnough(found: Bump, needed: Bump): boolean {
  return BUMPS.indexOf(found) >= BUMPS.indexOf(needed);
}

export function greatestBump(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? 'none';
}
