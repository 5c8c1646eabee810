import type { RuleBook } from '@nivel/policy';
import type { StatedRequest } from './stated-request.ts';

/** One way of deciding all fields of a record; every engine gets the same rules and the same requests. */
export interface Engine {
  readonly name: string;
  /** How many of the requests it is asked per run: the slow ones fewer, so that the bench ends. */
  readonly requests: number;
  /** The released fields of one request, as a number of them: the answer that is compared. */
  decide(request: StatedRequest): number;
}

export type MakeEngine = (book: RuleBook, requests: readonly StatedRequest[]) => Engine | Promise<Engine>;
