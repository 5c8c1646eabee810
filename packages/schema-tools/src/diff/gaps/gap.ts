import type { Json } from '../../json.ts';
import type { Languages } from '../languages/languages.ts';
import type { Aspect } from '../nodes/refusal.ts';
import type { Site } from '../schema-version.ts';

/** One way in which the target refuses what the source accepts, with values that show it. */
export interface Gap {
  readonly aspect: Aspect;
  readonly source: Site;
  readonly target: Site;
  /** The property, the code or the test that the gap is about. */
  readonly name?: string;
  /** What is written on either side: the bound, the pattern, the types. */
  readonly sourceValue?: Json;
  readonly targetValue?: Json;
  /** Accepted by the source, refused by the target. All that differ for the conditions around; at least one. */
  readonly values: readonly Json[];
  /** Whether there may be other values that show it, because a search was given up. */
  readonly incomplete?: boolean;
  /** The property of the outermost record through which the gap is reached. */
  readonly through?: string;
}

/** Why a comparison could not be decided. */
export type DoubtReason = 'keyword' | 'pattern' | 'search';

export interface Doubt {
  readonly reason: DoubtReason;
  readonly source: Site;
  readonly target: Site;
  readonly detail: string;
  readonly through?: string;
}

export interface Gaps {
  readonly gaps: readonly Gap[];
  readonly doubts: readonly Doubt[];
}

export const NO_GAPS: Gaps = { gaps: [], doubts: [] };

/** What a comparison of two forms needs to know of what lies around them. */
export interface GapContext {
  readonly languages: Languages;
  /** Values that a condition of the surrounding record tests for: each may behave differently from all others. */
  readonly apart: readonly Json[];
  /** The pairs of forms being compared. A pair that is met again holds no smaller witness, so it is taken to hold none. */
  readonly comparing: readonly string[];
}

export function joinGaps(parts: readonly Gaps[]): Gaps {
  return { gaps: parts.flatMap(({ gaps }) => gaps), doubts: parts.flatMap(({ doubts }) => doubts) };
}
