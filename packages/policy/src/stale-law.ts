import { compareText, type Diagnostic } from '@nivel/diagnostics';
import type { DayNumber } from './day.ts';
import type { Provision, ProvisionVersion } from './law.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { type Rests, restsOnVersion } from './provision-rests.ts';
import type { RuleBook } from './rule-book.ts';

/** Why a text must be read again: its first day is not known, it was never read, or later acts were not read. */
export type StaleReason = 'pending' | 'not-read' | 'amended-later';

/** A version of a provision whose text must be read before anybody leans on it, and what leans on it. */
export interface StaleVersion {
  readonly provision: Provision;
  readonly version: ProvisionVersion;
  readonly reasons: readonly StaleReason[];
  /** The acts that must be read, as the note of the version names them. */
  readonly acts: readonly string[];
  readonly rests: Rests;
}

const ACT_NUMBER = /\b\d{1,4}\/(\d{4})\b/g;

/** What must be re-read of the law that holds on a day or begins later, in order of id. What ended before the day is left out. */
export function staleLaw(book: RuleBook, day: DayNumber): readonly StaleVersion[] {
  const versions = book.provisions.flatMap((provision) => provision.versions.map((version) => ({ provision, version })));
  return versions
    .filter(({ version }) => version.pending !== undefined || Math.max(version.applied.until, version.inForce.until) > day)
    .flatMap(({ provision, version }) => {
      const acts = laterActs(version);
      const reasons = reasonsOf(version, acts);
      return reasons.length === 0 ? [] : [{ provision, version, reasons, acts, rests: restsOnVersion(book, version, day) }];
    })
    .toSorted((a, b) => compareText(a.version.id, b.version.id));
}

function reasonsOf(version: ProvisionVersion, acts: readonly string[]): readonly StaleReason[] {
  return [
    ...(version.pending === undefined ? [] : (['pending'] as const)),
    ...(version.verified.mark === 'SEEN' ? [] : (['not-read'] as const)),
    ...(acts.length === 0 ? [] : (['amended-later'] as const)),
  ];
}

/** The acts of the note that are not older than the reading: those that were found by number and whose text nobody read. */
function laterActs({ verified, madeBy }: ProvisionVersion): readonly string[] {
  const readIn = Number(verified.upTo.slice(0, 4));
  const found = [...(verified.note?.fi ?? '').matchAll(ACT_NUMBER)].filter(([act, year]) => Number(year) >= readIn && act !== madeBy);
  return [...new Set(found.map(([act]) => act))].toSorted((a, b) => compareText(sortKey(a), sortKey(b)));
}

function sortKey(act: string): string {
  const [number = '', year = ''] = act.split('/');
  return `${year}/${number.padStart(4, '0')}`;
}

/** The findings as diagnostics, at the place of each version. They are warnings: the book says itself what it has not read. */
export function staleFindings(stale: readonly StaleVersion[]): readonly Diagnostic[] {
  return stale.flatMap((each) => each.reasons.map((reason) => findingOf(reason, each)));
}

function findingOf(reason: StaleReason, { version, acts, rests }: StaleVersion): Diagnostic {
  const data = { version: version.id, rules: rests.rules.length, fields: rests.fields.length };
  switch (reason) {
    case 'pending':
      return policyDiagnostics.report('law/pending', version.place, data);
    case 'not-read':
      return policyDiagnostics.report('law/not-read', version.place, { ...data, mark: version.verified.mark });
    case 'amended-later':
      return policyDiagnostics.report('law/amended-later', version.place, { ...data, upTo: version.verified.upTo, acts: acts.join(', ') });
  }
}
