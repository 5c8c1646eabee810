import type { LedgerLine } from './ledger-line.ts';

/** What was told to one receiver on one day, for one purpose and on one ground. */
export interface ToldRelease {
  readonly day: string;
  readonly organisation: string;
  readonly purpose: string;
  readonly path: string | null;
  readonly form: string | null;
  /** The provision versions that it was given under, sorted. */
  readonly versions: readonly string[];
  readonly fields: readonly string[];
}

/** The releases among some lines of logs, in the order of days. A log that is given twice tells nothing twice. */
export function toldReleases(lines: readonly LedgerLine[]): readonly ToldRelease[] {
  const groups = new Map<string, ToldRelease & { readonly fields: string[] }>();
  for (const line of lines) {
    if (line.outcome !== 'release') continue;
    const { day, receiverOrganisation: organisation, purpose, path, form } = line;
    const versions = [...new Set(line.because.flatMap(({ provisions }) => provisions))].toSorted();
    const key = JSON.stringify([day, organisation, purpose, path, form, versions]);
    const told = groups.get(key) ?? { day, organisation, purpose, path, form, versions, fields: [] };
    told.fields.push(...line.fields.filter((field) => !told.fields.includes(field)));
    groups.set(key, told);
  }
  return [...groups.keys()].toSorted().flatMap((key) => groups.get(key) ?? []);
}

/** The lines of one year, by the day of each release. */
export function linesOfYear<T extends { readonly day: string }>(lines: readonly T[], year: number | undefined): readonly T[] {
  return year === undefined ? lines : lines.filter(({ day }) => day.startsWith(`${year}-`));
}
