import { compareText, type Diagnostic } from '@nivel/diagnostics';
import type { RecordEvent, SourceEvent } from '@nivel/sources';
import { type LearnerPointers, learnerPointers } from './learner-pointers.ts';
import type { RecordVerdict } from './record-verdict.ts';
import type { EntityCounts, FileCounts, ProblemCount } from './release-plan.ts';

/** What one reading of the source comes to. Planning makes one, writing makes another, and the two must be the same. */
export interface Tally {
  readonly pointers: LearnerPointers;
  readonly files: readonly FileCounts[];
  record(event: RecordEvent, verdict: RecordVerdict): void;
  /** Every event that is not a record. */
  other(event: Exclude<SourceEvent, RecordEvent>): void;
  entities(): readonly EntityCounts[];
  problems(): readonly ProblemCount[];
  /** The first diagnostics of each code: an export with one bad column has as many as it has rows. */
  readonly shown: readonly Diagnostic[];
}

const SHOWN_PER_CODE = 20;

interface Counts {
  records: number;
  recordsReleased: number;
  read: number;
  released: number;
  asked: number;
  withheld: number;
}

export function openTally(): Tally {
  const pointers = learnerPointers();
  const files: FileCounts[] = [];
  const shown: Diagnostic[] = [];
  const entities = new Map<string, Counts>();
  const problems = new Map<string, { severity: Diagnostic['severity']; count: number }>();
  const note = (diagnostic: Diagnostic) => {
    const { count } = problems.get(diagnostic.code) ?? { count: 0 };
    problems.set(diagnostic.code, { severity: diagnostic.severity, count: count + 1 });
    if (count < SHOWN_PER_CODE) shown.push(diagnostic);
  };
  return {
    pointers,
    files,
    shown,
    record({ entity, learnerKey }, verdict) {
      pointers.add(learnerKey, verdict);
      const counts = entities.get(entity) ?? { records: 0, recordsReleased: 0, read: 0, released: 0, asked: 0, withheld: 0 };
      entities.set(entity, counts);
      addVerdict(counts, verdict);
    },
    other(event) {
      if (event.kind === 'problem') note(event.diagnostic);
      if (event.kind === 'set-aside') event.diagnostics.forEach(note);
      if (event.kind === 'counts') files.push(fileCounts(event));
    },
    entities: () => [...entities].toSorted(([a], [b]) => compareText(a, b)).map(([entity, counts]) => entityCounts(entity, counts)),
    problems: () => [...problems].toSorted(([a], [b]) => compareText(a, b)).map(([code, problem]) => ({ code, ...problem })),
  };
}

function addVerdict(counts: Counts, { fields, released }: RecordVerdict): void {
  counts.records += 1;
  if (released.length > 0) counts.recordsReleased += 1;
  counts.read += fields.length;
  for (const { outcome } of fields) {
    if (outcome === 'release') counts.released += 1;
    if (outcome === 'ask') counts.asked += 1;
    if (outcome === 'withhold') counts.withheld += 1;
  }
}

function entityCounts(entity: string, { records, recordsReleased, read, released, asked, withheld }: Counts): EntityCounts {
  return { entity, records, recordsReleased, values: { read, released, asked, withheld } };
}

function fileCounts({ kind: _kind, ...counts }: FileCounts & { readonly kind: 'counts' }): FileCounts {
  return counts;
}
