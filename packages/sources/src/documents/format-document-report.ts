import type { Language, Texts } from '@nivel/diagnostics';
import { DECISIONS } from '../generated/decisions.ts';
import type { DocumentCounts, DocumentReport, PathCount } from './document-report.ts';

const LABELS = {
  leaves: { fi: 'arvoja', sv: 'värden', en: 'values' },
  mapped: { fi: 'mallissa', sv: 'i modellen', en: 'mapped' },
  'left-out': { fi: 'jätetty pois päätöksellä', sv: 'utelämnade genom beslut', en: 'left out by decision' },
  quarantined: { fi: 'karanteenissa', sv: 'i karantän', en: 'quarantined' },
  held: { fi: 'päätöksellä', sv: 'genom beslut', en: 'by decision' },
  setAside: { fi: 'ei kelpaa', sv: 'duger inte', en: 'not taken' },
  unknown: { fi: 'tuntemattomia', sv: 'okända', en: 'unknown' },
  flagged: { fi: 'epäilyttäviä', sv: 'tvivelaktiga', en: 'doubtful' },
  records: { fi: 'tietueita', sv: 'poster', en: 'records' },
} as const satisfies Readonly<Record<string, Texts>>;

/** The counts of a report, or of several together, as one line. */
export function documentCountsText(counts: DocumentCounts, language: Language): string {
  const count = (value: number, label: keyof typeof LABELS) => `${LABELS[label][language]} ${value}`;
  const quarantine = [count(counts.held, 'held'), count(counts.setAside, 'setAside'), count(counts.unknown, 'unknown')].join(', ');
  const fates = [count(counts.mapped, 'mapped'), count(counts.leftOut, 'left-out'), `${count(counts.quarantined, 'quarantined')} (${quarantine})`];
  return `${count(counts.leaves, 'leaves')}: ${fates.join(', ')}; ${count(counts.flagged, 'flagged')}`;
}

/** A report as text: the counts, the records, and every path that is not mapped with its reason. Ends with a line break. */
export function formatDocumentReport(report: DocumentReport, language: Language): string {
  const records = report.records.map(({ entity, count }) => `  ${count} ${entity}`);
  return [
    documentCountsText(report, language),
    `${LABELS.records[language]}:`,
    ...records,
    ...reasonLines(report, 'quarantined', language),
    ...reasonLines(report, 'left-out', language),
    '',
  ].join('\n');
}

function reasonLines({ paths }: DocumentReport, fate: 'quarantined' | 'left-out', language: Language): readonly string[] {
  const rows = paths.filter((row) => row.fate === fate);
  const reasons = [...new Set(rows.map(({ what }) => what))].toSorted();
  if (rows.length === 0) return [];
  return [`${LABELS[fate][language]}:`, ...reasons.flatMap((reason) => [`  ${reason}: ${reasonText(reason, language)}`, ...pathLines(rows, reason)])];
}

function pathLines(rows: readonly PathCount[], reason: string): readonly string[] {
  return rows.filter(({ what }) => what === reason).map(({ path, count }) => `    ${count} ${path}`);
}

function reasonText(reason: string, language: Language): string {
  return DECISIONS.find(({ id }) => id === reason)?.reason[language] ?? reason;
}
