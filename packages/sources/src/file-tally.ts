import type { CountsEvent } from './events.ts';
import type { RowOutcome } from './read-row.ts';

/** The counts of one file while it is read. */
export interface FileTally {
  seeEmptyLine(): void;
  see(outcome: RowOutcome): void;
  counts(): Pick<CountsEvent, 'rowsRead' | 'rowsAccepted' | 'rowsSetAside' | 'records' | 'valuesLeftOut' | 'emptyLines'>;
}

export function fileTally(): FileTally {
  const counts = { rowsRead: 0, rowsAccepted: 0, rowsSetAside: 0, records: 0, valuesLeftOut: 0, emptyLines: 0 };
  return {
    seeEmptyLine() {
      counts.emptyLines += 1;
    },
    see(outcome) {
      counts.rowsRead += 1;
      if (outcome.kind === 'set-aside') {
        counts.rowsSetAside += 1;
        return;
      }
      counts.rowsAccepted += 1;
      counts.records += outcome.records.length;
      counts.valuesLeftOut += outcome.warnings.length;
    },
    counts: () => ({ ...counts }),
  };
}
