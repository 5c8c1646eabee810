import type { PositionRef } from './law.ts';
import type { Form, Outcome, Path } from './paths.ts';
import type { Dimension, Fact } from './vocabulary.ts';

/** A rule that made a decision, with the provision versions that it stands on for this request. */
export interface Because {
  readonly rule: string;
  readonly provisions: readonly string[];
}

/** Something that can be got and that would change the answer. */
export interface Missing {
  readonly kind: 'judgement' | 'consent' | 'fact';
  /** `judgement`, `consent`, or the name of the fact. */
  readonly name: 'judgement' | 'consent' | Fact;
  /** From whom it is to be got. */
  readonly from: readonly string[];
}

/** A rule that would have released the field but for what is named. */
export interface NearMiss {
  readonly rule: string;
  readonly failed: readonly (Dimension | 'day' | 'judgement' | 'consent')[];
}

/** What the rule book answers for one field and one request. Never a bare boolean. */
export interface Decision {
  readonly field: string;
  readonly outcome: Outcome;
  readonly form: Form | null;
  readonly path: Path | null;
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
  readonly obligations: readonly string[];
  /** The open questions that the answer rests on. */
  readonly unsettled: readonly string[];
  /** The positions of the controller that the answer rests on. */
  readonly positions: readonly PositionRef[];
  readonly nearMisses: readonly NearMiss[];
}

/** A decision without its field: what all fields of a category with the same states share. */
export type Answer = Omit<Decision, 'field'>;
