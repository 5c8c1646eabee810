import type { Place } from '@nivel/diagnostics';
import type { Box } from '../box.ts';
import type { ProvisionVersion, Rule } from '../law.ts';

/** The kinds of change that a mutant makes, in the order in which a report tells them. */
export const MUTANT_KINDS = [
  'day',
  'widen',
  'narrow',
  'leg',
  'citation',
  'path',
  'form',
  'giver',
  'obligation',
  'question',
  'rule',
  'version',
] as const;
export type MutantKind = (typeof MUTANT_KINDS)[number];

/** One small change of a rule book, of the kind that a person makes by mistake. */
export interface Mutant {
  readonly kind: MutantKind;
  /** The rule or the provision version that is changed. */
  readonly subject: string;
  /** What was done to it, in the words of the files: `when.role + principal`, `days.from 2021-08-02`. */
  readonly change: string;
  /** The category whose decisions are compared. */
  readonly category: string;
  /** The only requests that the mutant can decide otherwise. */
  readonly region: Box;
  readonly swap: Swap;
  readonly place: Place;
}

/** What stands in the place of what was there; nothing where it is dropped. */
export type Swap =
  | { readonly kind: 'rule'; readonly from: Rule; readonly to: Rule | undefined }
  | { readonly kind: 'version'; readonly from: ProvisionVersion; readonly to: ProvisionVersion | undefined };
