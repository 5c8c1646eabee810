import type { Diagnostic, Place } from '@nivel/diagnostics';
import type { CellOutcome, Refusal } from './cells/cell-outcome.ts';
import type { ValidateRecord } from './events.ts';
import type { PlannedCell, PlannedRecord, RowPlan } from './row-plan.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/** One record of a row before it becomes an event. */
export interface RowRecord {
  readonly entity: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What the cells of a row give. With one error among the diagnostics the row gives nothing. */
export interface RowRecords {
  readonly records: readonly RowRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A row whose learner and tenant are known. */
export interface RowInHand {
  readonly cells: readonly string[];
  readonly learnerKey: string;
  readonly place: Place;
}

/** Reads the cells of a row into records and checks each against the model. */
export function recordsOf(plan: RowPlan, row: RowInHand, validate: ValidateRecord): RowRecords {
  const diagnostics: Diagnostic[] = [];
  const records = plan.records.flatMap((planned): RowRecord[] => {
    const value = readCells(planned, row, diagnostics);
    if (!isWanted(planned, row.cells)) return [];
    diagnostics.push(...modelFaults(planned, value, row, validate));
    return [{ entity: planned.entity, value }];
  });
  return { records, diagnostics };
}

function isWanted({ when }: PlannedRecord, cells: readonly string[]): boolean {
  return when === undefined || when.some((at) => cells[at] !== '');
}

function readCells(planned: PlannedRecord, row: RowInHand, diagnostics: Diagnostic[]): Readonly<Record<string, unknown>> {
  const value: Record<string, unknown> = { learnerKey: row.learnerKey, ...planned.constants };
  const wanted = isWanted(planned, row.cells);
  for (const cell of planned.cells) {
    const text = row.cells[cell.at] ?? '';
    const outcome = text === '' ? undefined : cell.read(text);
    if (outcome?.kind === 'value') value[cell.property] = outcome.value;
    const problem = problemOf(cell, outcome, wanted);
    if (problem !== undefined) diagnostics.push(problem({ ...row.place, column: cell.at + 1 }, cell.name));
  }
  return value;
}

function problemOf(cell: PlannedCell, outcome: CellOutcome | undefined, wanted: boolean): Refusal | undefined {
  switch (outcome?.kind) {
    case undefined:
      return cell.filled && wanted ? VALUE_MISSING : undefined;
    case 'refused':
      return outcome.refusal;
    case 'unmapped':
      return cell.filled ? CODE_NOT_MAPPED : CODE_LEFT_OUT;
    case 'value':
      // A check box that is off says nothing that would be lost.
      return wanted || outcome.value === false ? undefined : VALUE_WITHOUT_RECORD;
  }
}

const VALUE_MISSING: Refusal = (place, column) => sourceDiagnostics.report('sources/value-missing', place, { column });
const CODE_NOT_MAPPED: Refusal = (place, column) => sourceDiagnostics.report('sources/code-not-mapped', place, { column });
const CODE_LEFT_OUT: Refusal = (place, column) => sourceDiagnostics.report('sources/code-left-out', place, { column });
const VALUE_WITHOUT_RECORD: Refusal = (place, column) => sourceDiagnostics.report('sources/value-without-record', place, { column });

/** Faults that the model finds, told as field and code only: another table's data might carry a value. */
function modelFaults(planned: PlannedRecord, value: Readonly<Record<string, unknown>>, row: RowInHand, validate: ValidateRecord): Diagnostic[] {
  return validate(planned.entity, value).map((fault) => {
    const property = propertyOf(fault.place.path, planned);
    const at = planned.cells.find((cell) => cell.property === property)?.at;
    const place = at === undefined ? row.place : { ...row.place, column: at + 1 };
    const field = property === undefined ? planned.entity : `${planned.entity}.${property}`;
    return sourceDiagnostics.report('sources/value-not-valid', place, { field, reason: fault.code });
  });
}

function propertyOf(path: string | undefined, planned: PlannedRecord): string | undefined {
  const steps = path?.split(/[.[\]/]/) ?? [];
  return [...planned.cells.map((cell) => cell.property), ...Object.keys(planned.constants), 'learnerKey'].find((property) =>
    steps.includes(property),
  );
}
