import type { Diagnostic, Severity } from '@nivel/diagnostics';
import type { Decision, Outcome } from '@nivel/policy';
import type { CountsEvent } from '@nivel/sources';
import type { Facts } from './learner-case.ts';
import type { Reason } from './record-verdict.ts';
import type { Versions } from './release-input.ts';

/** What a release will do, before anything is written. Prints as JSON; holds no value and no key of a learner. */
export interface ReleasePlan {
  readonly kind: 'release-plan';
  readonly request: Readonly<Record<string, unknown>>;
  readonly requestSha256: string;
  readonly versions: Versions;
  readonly learners: number;
  /** Per file: rows read = rows accepted + rows set aside. */
  readonly files: readonly FileCounts[];
  /** Per entity: values read = released + asked + withheld. */
  readonly entities: readonly EntityCounts[];
  /** What the release as a whole answers, and then the same for each group of learners with the same facts. */
  readonly answers: readonly AnswerTotal[];
  readonly groups: readonly LearnerGroup[];
  readonly duties: DutyCounts;
  /** How many consents and judgements there are, and how many of them are of this purpose and this receiver. */
  readonly recorded: { readonly consents: RecordedCount; readonly judgements: RecordedCount };
  /** What reading the source found, by code. */
  readonly problems: readonly ProblemCount[];
  /** What the gate itself found, alike ones once. */
  readonly findings: readonly Finding[];
}

export type FileCounts = Omit<CountsEvent, 'kind'>;

export interface EntityCounts {
  readonly entity: string;
  readonly records: number;
  readonly recordsReleased: number;
  /** A value is one property of one record. */
  readonly values: { readonly read: number; readonly released: number; readonly asked: number; readonly withheld: number };
}

/** One answer of the rule book, the fields that it is for, and how much of it there is. */
export interface AnswerTotal {
  readonly category: string;
  readonly fields: readonly FieldTotal[];
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly form: Decision['form'];
  readonly path: Decision['path'];
  readonly because: Decision['because'];
  readonly missing: Decision['missing'];
  readonly obligations: Decision['obligations'];
  readonly unsettled: Decision['unsettled'];
  readonly positions: Decision['positions'];
  /** Withheld because of what people recorded: judged not necessary, or no consent any more. */
  readonly closedBy: 'judgement' | 'consent' | null;
  readonly learners: number;
  readonly values: number;
}

/** `values` is 0 where the source does not fill the field: the answer is told all the same. */
export interface FieldTotal {
  readonly field: string;
  readonly values: number;
}

/** Learners with the same facts. One with several support decisions may be in several groups. */
export interface LearnerGroup {
  readonly facts: Facts;
  readonly learners: number;
  readonly answers: readonly AnswerTotal[];
}

export interface DutyCounts {
  /** Values that the law orders to be given and that are given. */
  readonly delivered: number;
  /** Findings: ordered, and not given. */
  readonly undelivered: number;
  /** Findings: may be ordered, which turns on a fact that is not known. */
  readonly open: number;
}

export interface RecordedCount {
  readonly read: number;
  readonly counted: number;
}

/** A diagnostic of the gate without its place: a release must not turn on where its inputs lay. */
export interface Finding extends ProblemCount {
  readonly data: Diagnostic['data'];
}

export interface ProblemCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}
