import type { Place, Texts } from '@nivel/diagnostics';
import type { NamedSets } from '../box.ts';
import type { DayRange } from '../day.ts';
import type { Certainty } from '../law.ts';
import type { ConsentState, DataClass, Form, JudgementState, Leg, Outcome, Path } from '../paths.ts';
import type { Level } from './space.ts';

/** A set of complete requests, by name. What is left out is all. */
export interface RequestSet {
  readonly named: NamedSets;
  /** Only categories that have a field of one of these classes. */
  readonly classes: readonly DataClass[] | undefined;
  readonly consent: readonly ConsentState[] | undefined;
  readonly judgement: readonly JudgementState[] | undefined;
  readonly days: DayRange | undefined;
}

/** Which answers are meant: every key that is written must fit. */
export interface AnswerPattern {
  readonly outcome: readonly Outcome[] | undefined;
  readonly form: readonly Form[] | undefined;
  readonly path: readonly Path[] | undefined;
}

/** Who compares two answers: the receiver sees what arrives and in which form, the sender also what is asked. */
export const VIEWERS = ['receiver', 'sender'] as const;
export type Viewer = (typeof VIEWERS)[number];

/** The dimension that a claim runs over, and how its answers are compared. */
export interface Sameness {
  readonly kind: 'same';
  readonly by: Exclude<Level, 'day'>;
  readonly values: readonly string[];
  readonly seenBy: Viewer;
  /** Only where one of the answers is of this kind. */
  readonly where: AnswerPattern | undefined;
}

/** What is claimed of every request that the invariant speaks of. */
export type Claim =
  /** No answer is of this kind. */
  | { readonly kind: 'never'; readonly answer: AnswerPattern }
  /** Every answer is of this kind. */
  | { readonly kind: 'always'; readonly answer: AnswerPattern }
  /** Every rule that releases stands on a provision version that carries this leg on the day. */
  | { readonly kind: 'stands-on'; readonly leg: Leg }
  /** The answer does not change with the value of one dimension. */
  | Sameness
  /** Every answer is whole: a release has its form, path, rule and provisions, and an ask names what is missing and from whom. */
  | { readonly kind: 'decided' }
  /** Every rule of these paths makes the answer of some request, or advises in one. */
  | { readonly kind: 'reachable'; readonly paths: readonly Path[] | undefined };

/** A statement over all complete requests, in the closed vocabulary, that the rule book must fulfil. */
export interface Invariant {
  readonly kind: 'invariant';
  readonly id: string;
  readonly title: Texts;
  /** Why it must hold, and how far the law carries it. */
  readonly reasons: Texts;
  readonly over: RequestSet;
  readonly except: readonly RequestSet[];
  readonly claim: Claim;
  readonly certainty: Certainty;
  readonly questions: readonly string[];
  readonly place: Place;
}
