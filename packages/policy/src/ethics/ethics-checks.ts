import { CHECKS_OF_FIELDS, type EthicsCheck } from './checks-of-fields.ts';
import { CHECKS_OF_USE } from './checks-of-use.ts';
import type { EthicsContext } from './ethics-context.ts';
import type { EthicsAnswer, EthicsQuestion } from './question.ts';

/** The closed list of computations that answer questions. */
const ETHICS_CHECKS: Readonly<Record<string, EthicsCheck>> = { ...CHECKS_OF_FIELDS, ...CHECKS_OF_USE };

export const ETHICS_CHECK_NAMES: readonly string[] = Object.keys(ETHICS_CHECKS);

/** What the program answers to a question; `undefined` where only a person can. */
export function programAnswer(question: EthicsQuestion, context: EthicsContext): EthicsAnswer | undefined {
  return question.check === undefined ? undefined : ETHICS_CHECKS[question.check]?.(context);
}
