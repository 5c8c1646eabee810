import type { Place, Texts } from '@nivel/diagnostics';
import type { Box } from './box.ts';
import type { DayRange } from './day.ts';
import type { ConsentState, DataClass, Effect, Form, JudgementState, Leg, Path, Test } from './paths.ts';

export interface Act {
  readonly kind: 'act';
  readonly id: string;
  /** Number and year in the statute book, `1214/2020`. */
  readonly number: string;
  readonly name: Texts;
  readonly abbreviation: Texts;
  /** What its parts are called: Finnish acts have sections, regulations of the Union articles. */
  readonly parts: 'sections' | 'articles';
  /** Stable citation where one exists. */
  readonly eli: string | undefined;
  readonly place: Place;
}

export const MARKS = ['SEEN', 'SEEN-N', 'RECALLED', 'INFERRED', 'UNKNOWN'] as const;
/** How a text was verified; SEEN-N: only the number of the act was. */
export type Mark = (typeof MARKS)[number];

/** What was read of a provision's text, and until which day. */
export interface Verified {
  readonly upTo: string;
  readonly mark: Mark;
  readonly note: Texts | undefined;
}

export interface ProvisionVersion {
  readonly kind: 'provision-version';
  /** Provision and first day in force, `ovl-23-5@2025-08-01`. */
  readonly id: string;
  readonly provision: string;
  readonly madeBy: string;
  /** Why the first day is not known. Such a version is in force on no day that anyone can name, so nothing rests on it. */
  readonly pending: Texts | undefined;
  readonly inForce: DayRange;
  /** The days on which it is applied: other than in force only where a transition provision says so. */
  readonly applied: DayRange;
  readonly endedBy: { readonly act: string; readonly carriedBy: readonly string[] } | undefined;
  readonly effects: readonly Effect[];
  readonly test: Test;
  /** Its own reach, on the days on which it is applied. */
  readonly reach: Box;
  readonly summary: Texts;
  readonly verified: Verified;
  readonly questions: readonly string[];
  readonly place: Place;
}

/** One moment of one section of one act, with its versions in order of time. */
export interface Provision {
  readonly kind: 'provision';
  readonly id: string;
  readonly act: string;
  readonly section: string;
  readonly moment: string | undefined;
  readonly item: string | undefined;
  readonly term: Texts;
  /** The rows of the law study's registry that it carries, `LB-OVL23.5a`. */
  readonly registryRows: readonly string[];
  readonly versions: readonly ProvisionVersion[];
  readonly place: Place;
}

/** A question that the law leaves open, the careful reading taken, and the requests that it leaves without a rule. */
export interface Question {
  readonly kind: 'question';
  readonly id: string;
  readonly question: Texts;
  readonly careful: Texts;
  readonly touches: readonly Box[];
  /** The answers that a controller may take; none where the question leaves nothing to choose. */
  readonly answers: readonly QuestionAnswer[];
  /** Which of the answers is the careful reading. */
  readonly carefulAnswer: string | undefined;
  /** Where a controller has taken a position: which. Only in a book that was made with positions. */
  readonly position?: Position;
  readonly place: Place;
}

/** One possible answer to an open question, and what the rule book says otherwise under it. */
export interface QuestionAnswer {
  readonly id: string;
  readonly text: Texts;
  readonly changes: readonly Change[];
  readonly place: Place;
}

/** What an answer changes: a rule that reads otherwise, a rule more, a rule less, or a provision that reaches further. */
export type Change =
  | { readonly kind: 'becomes'; readonly rule: string; readonly terms: RuleTerms; readonly place: Place }
  | { readonly kind: 'add'; readonly rule: Rule; readonly place: Place }
  | { readonly kind: 'drop'; readonly rule: string; readonly place: Place }
  | { readonly kind: 'reaches'; readonly version: string; readonly reach: Box; readonly place: Place };

/** How one controller answers an open question: by which office, when, why and until when. */
export interface Position {
  readonly kind: 'position';
  readonly question: string;
  readonly answer: string;
  /** The office that signed it; never the name of a person. */
  readonly office: string;
  /** From the day on which it was signed: a position does not work backwards. */
  readonly days: DayRange;
  /** In the controller's own words and language. */
  readonly why: string;
  readonly place: Place;
}

/** A position as a rule or a decision names it. */
export type PositionRef = Pick<Position, 'question' | 'answer'>;

export const CERTAINTIES = ['A', 'B', 'C', 'D'] as const;
/** A settled by wording, B our application, C contested, D not verified. */
export type Certainty = (typeof CERTAINTIES)[number];

export const GIVERS = ['learner', 'guardian', 'guardian-if-learner-cannot-judge'] as const;
export type Giver = (typeof GIVERS)[number];
export const WRITINGS = ['individualised', 'individualised-written'] as const;

export interface ConsentTerms {
  readonly givers: readonly Giver[];
  readonly writing: (typeof WRITINGS)[number];
}

/** What a rule says of the requests in its box. */
export interface RuleTerms {
  /** Left out where an answer to a question keeps the rule's own. */
  readonly title: Texts | undefined;
  readonly reasons: Texts | undefined;
  readonly path: Path;
  readonly form: Form;
  /** For aggregates: over how many learners at least. */
  readonly atLeast: number | undefined;
  readonly legs: Readonly<Partial<Record<Leg, readonly string[]>>>;
  readonly consent: ConsentTerms | undefined;
  readonly certainty: Certainty;
  readonly obligations: readonly string[];
  /** The places of parts of the file, by path: `legs.order[0]`, `days`, `when.role[1]`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** Our reading: for this category, in these requests, this path and form, on these provisions. */
export interface Rule extends RuleTerms {
  readonly kind: 'rule';
  readonly id: string;
  readonly category: string;
  readonly situation: string;
  readonly title: Texts;
  readonly reasons: Texts;
  readonly box: Box;
  readonly questions: readonly string[];
  /** The positions that settle some of its questions. Only in a book that was made with positions. */
  readonly positions?: readonly PositionRef[];
  /** Set where only a position made the rule: no near miss names it. */
  readonly addedBy?: PositionRef;
  readonly place: Place;
}

/** The facts and states of a case or a request, by name, before they are looked up in the vocabulary. */
export interface Situation {
  readonly kind: 'situation';
  readonly id: string;
  readonly term: Texts;
  readonly text: Texts;
  readonly box: Box;
  readonly example: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** What one rule or topic expects of the book, in a form that a lawyer can write. */
export interface Case {
  readonly kind: 'case';
  readonly name: string;
  /** The name in three languages, where it was written so. */
  readonly title?: Texts;
  readonly about: readonly string[];
  readonly situation: string;
  readonly with: Readonly<Record<string, string>>;
  readonly expect: Expectation;
  readonly place: Place;
}

export interface Expectation {
  readonly outcome: string;
  readonly form: string | undefined;
  readonly path: string | undefined;
  readonly rule: string | undefined;
  /** Among those that it stands on. */
  readonly provisions: readonly string[] | undefined;
  /** By rule: every rule that makes the answer with every provision version that it stands on, no more and no fewer. */
  readonly because: Readonly<Record<string, readonly string[]>> | undefined;
  readonly missing: readonly string[] | undefined;
  /** From whom that is got which is missing: who consents, who judges. */
  readonly from: readonly string[] | undefined;
  /** All of them, no more and no fewer. */
  readonly obligations: readonly string[] | undefined;
  readonly unsettled: readonly string[] | undefined;
}

/** A field of the model as the engine needs it. */
export interface Field {
  readonly field: string;
  readonly category: string;
  readonly class: DataClass;
  readonly term: Texts;
}

/** The two states that records of people give to a field. */
export interface FieldState {
  readonly judgement: JudgementState;
  readonly consent: ConsentState;
}
