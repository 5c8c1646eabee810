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
  readonly versions: { readonly model: string; readonly program: string } & Partial<Digests>;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a release is. `records` counts what the phase has read so far. */
export interface Progress {
  readonly phase: 'facts' | 'plan' | 'write';
  readonly records: number;
}

/** SHA-256 of the texts that decided: of model and rule book, and of the positions that were taken. `null` where there was no such text. */
export interface Digests {
  readonly ruleBookSha256: string | null;
  readonly positionsSha256: string | null;
}

/** The versions under which a release was decided. The same versions and digests decide the same again. */
export interface Versions extends Digests {
  readonly model: string;
  readonly ruleBook: string;
  readonly program: string;
}

export function versionsOf({ table, versions }: Pick<ReleaseInput, 'table' | 'versions'>): Versions {
  const { model, program, ruleBookSha256 = null, positionsSha256 = null } = versions;
  return { model, ruleBook: table.book.version, program, ruleBookSha256, positionsSha256 };
}
