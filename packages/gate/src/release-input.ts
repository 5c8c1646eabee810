import type { DecisionTable, Request } from '@nivel/policy';
import type { Consent } from './consent.ts';
import type { Judgement } from './judgement.ts';
import type { ReleaseSource } from './release-source.ts';

/** What a release is planned from. */
export interface ReleaseInput {
  readonly request: Request;
  readonly table: DecisionTable;
  readonly source: ReleaseSource;
  readonly consents: readonly Consent[];
  readonly judgements: readonly Judgement[];
  /** The rule book says its own version. */
  readonly versions: { readonly model: string; readonly program: string };
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a release is. `records` counts what the phase has read so far. */
export interface Progress {
  readonly phase: 'facts' | 'plan' | 'write';
  readonly records: number;
}

/** The versions under which a release was decided. */
export interface Versions {
  readonly model: string;
  readonly ruleBook: string;
  readonly program: string;
}

export function versionsOf({ table, versions }: Pick<ReleaseInput, 'table' | 'versions'>): Versions {
  return { model: versions.model, ruleBook: table.book.version, program: versions.program };
}
