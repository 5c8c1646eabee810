import { compareText } from '@nivel/diagnostics';
import type { DocumentKind } from './document-binding.ts';
import type { DocumentReading } from './document-reading.ts';
import type { DocumentLeaf } from './leaf.ts';
import { pathPattern } from './shown-path.ts';
import { ENGINE_REASONS } from './walk.ts';

/** How many leaves became what. */
export interface DocumentCounts {
  /** `leaves` = `mapped` + `leftOut` + `quarantined`. */
  readonly leaves: number;
  readonly mapped: number;
  readonly leftOut: number;
  /** `quarantined` = `held` + `setAside` + `unknown`. */
  readonly quarantined: number;
  /** Quarantined by a decision of the binding: fields that the model does not take in. */
  readonly held: number;
  /** Quarantined because the model does not take the value as it is, such as a code of the wrong list or a day that does not exist. */
  readonly setAside: number;
  /** Quarantined because the binding does not have the field, or the kind of part that it stands in. */
  readonly unknown: number;
  /** Mapped, and doubtful: an identifier with a wrong check digit, a code outside an open list. */
  readonly flagged: number;
}

/** What became of a document, counted. Holds paths and codes, no value of the document. */
export interface DocumentReport extends DocumentCounts {
  readonly document: DocumentKind;
  /** Records by entity, sorted. */
  readonly records: readonly { readonly entity: string; readonly count: number }[];
  /** Leaves by path (indices taken out), fate, and where to or why; sorted. */
  readonly paths: readonly PathCount[];
}

export interface PathCount {
  readonly path: string;
  readonly fate: DocumentLeaf['fate'];
  /** The field, the decision or the reason. */
  readonly what: string;
  readonly count: number;
}

/** Counts a reading. */
export function documentReport({ document, leaves, records }: DocumentReading): DocumentReport {
  const counted = (fate: DocumentLeaf['fate']) => leaves.filter((leaf) => leaf.fate === fate).length;
  const entities = countBy(records.map(({ entity }) => entity));
  return {
    document,
    leaves: leaves.length,
    mapped: counted('mapped'),
    leftOut: counted('left-out'),
    quarantined: counted('quarantined'),
    ...quarantineCounts(leaves),
    flagged: leaves.filter((leaf) => leaf.fate === 'mapped' && leaf.flag !== undefined).length,
    records: [...entities].map(([entity, count]) => ({ entity, count })).toSorted((a, b) => compareText(a.entity, b.entity)),
    paths: pathCounts(leaves),
  };
}

const UNKNOWN: readonly string[] = [ENGINE_REASONS.unknownField, ENGINE_REASONS.unknownKind];
const SET_ASIDE: readonly string[] = Object.values(ENGINE_REASONS).filter((reason) => !UNKNOWN.includes(reason));

function quarantineCounts(leaves: readonly DocumentLeaf[]): Pick<DocumentReport, 'held' | 'setAside' | 'unknown'> {
  const reasons = leaves.flatMap((leaf) => (leaf.fate === 'quarantined' ? [leaf.reason] : []));
  const unknown = reasons.filter((reason) => UNKNOWN.includes(reason)).length;
  const setAside = reasons.filter((reason) => SET_ASIDE.includes(reason)).length;
  return { held: reasons.length - unknown - setAside, setAside, unknown };
}

function pathCounts(leaves: readonly DocumentLeaf[]): readonly PathCount[] {
  const rows = leaves.map((leaf) => ({ path: pathPattern(leaf.path), fate: leaf.fate, what: whatOf(leaf) }));
  const counts = countBy(rows.map((row) => `${row.path} ${row.fate} ${row.what}`));
  const named = new Map(rows.map((row) => [`${row.path} ${row.fate} ${row.what}`, row]));
  return [...named].toSorted(([a], [b]) => compareText(a, b)).map(([key, row]) => ({ ...row, count: counts.get(key) ?? 0 }));
}

function whatOf(leaf: DocumentLeaf): string {
  switch (leaf.fate) {
    case 'mapped':
      return leaf.field;
    case 'left-out':
      return leaf.decision;
    case 'quarantined':
      return leaf.reason;
  }
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
