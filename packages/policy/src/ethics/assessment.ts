import type { Place } from '@nivel/diagnostics';
import type { DayNumber } from '../day.ts';
import type { EthicsAnswer } from './question.ts';

/** What was answered to one question. */
export interface GivenAnswer {
  readonly question: string;
  /** `undefined` while nobody has answered. */
  readonly answer: EthicsAnswer | undefined;
  readonly evidence: string | undefined;
  readonly place: Place;
}

/** The form that is kept beside a view, filled in and signed, or not yet. */
export interface Assessment {
  readonly kind: 'assessment';
  readonly view: string;
  /** Of the manifest that was assessed. */
  readonly manifest: string | undefined;
  /** Of what the rule book answered about it. */
  readonly ruleBookAnswers: string | undefined;
  /** The office that signs, never a person's name. */
  readonly signedBy: string | undefined;
  readonly signedOn: DayNumber | undefined;
  /** The last day on which it is valid. */
  readonly validThrough: DayNumber | undefined;
  readonly answers: readonly GivenAnswer[];
  readonly place: Place;
  readonly places: Readonly<Record<string, Place>>;
}
