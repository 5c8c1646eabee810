import type { Place, Texts } from '@nivel/diagnostics';
import type { DayNumber } from '../day.ts';

export const AI_EFFECTS = ['prohibited', 'high-risk'] as const;
export type AiEffect = (typeof AI_EFFECTS)[number];

/** One kind of use of artificial intelligence that the AI Act names for education, and since when. */
export interface AiUse {
  readonly id: string;
  readonly term: Texts;
  readonly text: Texts;
  readonly effect: AiEffect;
  /** The place in the regulation: `art. 5(1)(f)`. */
  readonly cites: string;
  /** The first day on which it is applied, in the careful reading. */
  readonly from: DayNumber;
  /** A later first day that is reported and not verified. */
  readonly reported: { readonly from: DayNumber; readonly note: Texts } | undefined;
  readonly mark: string;
  readonly place: Place;
}
