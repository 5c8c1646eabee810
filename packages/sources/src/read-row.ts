import { type Diagnostic, hasErrors } from '@nivel/diagnostics';
import type { ValidateRecord } from './events.ts';
import type { Line } from './lines.ts';
import { cellsOf, type RowFrame } from './row-cells.ts';
import { type IdentityRules, identityOf } from './row-identity.ts';
import type { RowPlan } from './row-plan.ts';
import { type RowRecord, recordsOf } from './row-records.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** How the rows of one file are read. */
export interface RowReading {
  readonly frame: RowFrame;
  readonly plan: RowPlan;
  readonly rules: IdentityRules;
  readonly validate: ValidateRecord;
}

/** What became of a row: it gives all its records, or none. */
export type RowOutcome =
  | { readonly kind: 'accepted'; readonly learnerKey: string; readonly records: readonly RowRecord[]; readonly warnings: readonly Diagnostic[] }
  | { readonly kind: 'set-aside'; readonly learnerKey: string | undefined; readonly diagnostics: readonly Diagnostic[] };

/** Reads one row: first its frame, then whose it is, then what it says. The first step that finds a fault is the last. */
export function readRow(line: Line, { frame, plan, rules, validate }: RowReading): RowOutcome {
  const place = { file: frame.file, line: line.number };
  const row = cellsOf(line, frame);
  if (row.kind === 'faulty') return { kind: 'set-aside', learnerKey: undefined, diagnostics: [row.diagnostic] };
  const { learnerKey, diagnostics: faults } = identityOf(row.cells, place, plan, rules);
  if (learnerKey === undefined || faults.length > 0) return { kind: 'set-aside', learnerKey, diagnostics: faults };
  const { records, diagnostics } = recordsOf(plan, { cells: row.cells, learnerKey, place }, validate);
  if (hasErrors(diagnostics)) return { kind: 'set-aside', learnerKey, diagnostics };
  if (records.length > 0) return { kind: 'accepted', learnerKey, records, warnings: diagnostics };
  const empty = sourceDiagnostics.report('sources/row-without-record', place, {});
  return { kind: 'set-aside', learnerKey, diagnostics: [...diagnostics, empty] };
}
