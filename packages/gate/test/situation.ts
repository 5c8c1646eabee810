import type { Diagnostic } from '@nivel/diagnostics';
import { readConsents } from '../src/consent.ts';
import { readJudgements } from '../src/judgement.ts';
import { type PlannedRelease, planRelease } from '../src/plan-release.ts';
import type { ReleaseInput } from '../src/release-input.ts';
import { REQUEST, type SetAside, type SmallLearner, smallSource } from './small-export.ts';
import { tinyTable } from './tiny-book.ts';

export const NOW = new Date('2026-08-17T09:30:00.000Z');
export const TABLE = tinyTable();

export interface Situation {
  readonly learners: readonly SmallLearner[];
  readonly setAside?: readonly SetAside[];
  readonly consents?: readonly object[];
  readonly judgements?: readonly object[];
  readonly request?: ReleaseInput['request'];
  readonly table?: ReleaseInput['table'];
}

export function inputOf({ learners, setAside, consents = [], judgements = [], ...changes }: Situation): ReleaseInput {
  const table = changes.table ?? TABLE;
  return {
    request: REQUEST,
    versions: { model: '0.1.0', program: '0.1.0' },
    source: smallSource(learners, setAside),
    consents: readConsents(JSON.stringify(consents), 'consents.json', table).consents ?? fail('consents'),
    judgements: readJudgements(JSON.stringify(judgements), 'judgements.json', table).judgements ?? fail('judgements'),
    ...changes,
    table,
  };
}

export function fail(what: string): never {
  throw new TypeError(`the ${what} of the test are not sound`);
}

export async function planned(situation: Situation): Promise<{ planned: PlannedRelease; diagnostics: readonly Diagnostic[] }> {
  const result = await planRelease(inputOf(situation));
  return { planned: result.planned ?? fail('plan'), diagnostics: result.diagnostics };
}
