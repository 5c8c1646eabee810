import { type Case, type DecisionTable, FACTS, formatDay, NO_END, requestOfCase, type Situation, STATED_DIMENSIONS } from '@nivel/policy';
import { addressOf, type CaseState } from './case-address.ts';

/** The example of a situation on a day, as the form of a case holds it. */
export function caseOfSituation({ example }: Situation, day: number): CaseState {
  const { facts, ...rest } = example as Record<string, unknown>;
  const named = { ...rest, ...(facts as object | undefined) } as Readonly<Record<string, unknown>>;
  const values = Object.fromEntries(
    [...STATED_DIMENSIONS, ...FACTS].flatMap((name) => (named[name] === undefined ? [] : [[name, String(named[name])]])),
  );
  return { day: formatDay(day), values, consents: {}, judgements: {} };
}

/** A case of the rule book as the address of the form holds it; `undefined` where its request cannot be read. */
export function caseAddressOf(table: DecisionTable, each: Case): string | undefined {
  const { request } = requestOfCase(table, each);
  if (request === undefined || request.day >= NO_END) return undefined;
  const { day, stated, facts, consents, judgements } = request;
  return addressOf({ day: formatDay(day), values: { ...stated, ...facts }, consents, judgements });
}
