import type { Binding, RecordBinding } from './binding.ts';
import type { ReadCell } from './cells/cell-outcome.ts';
import { cellReader } from './cells/cell-reader.ts';
import type { Header, PlacedColumn } from './header.ts';

/** One cell to read: where it stands and which property it becomes. */
export interface PlannedCell {
  readonly at: number;
  readonly name: string;
  readonly property: string;
  readonly filled: boolean;
  readonly read: ReadCell;
}

/** One record to make from a row. */
export interface PlannedRecord {
  readonly entity: string;
  /** Positions of which one must have a value; `undefined`: every row gives this record. */
  readonly when: readonly number[] | undefined;
  readonly constants: Readonly<Record<string, string | number | boolean>>;
  readonly cells: readonly PlannedCell[];
}

/** A binding and a header put together: everything that reading a row needs. */
export interface RowPlan {
  readonly keyAt: number;
  readonly tenantAt: number;
  readonly keyColumn: string;
  readonly tenantColumn: string;
  readonly records: readonly PlannedRecord[];
}

/** Plans the reading of the rows of a file. The header has every column that the binding cannot do without. */
export function planRows(binding: Binding, header: Header): RowPlan {
  const at = (name: string): number => header.columns.find(({ column }) => column.name === name)?.at ?? -1;
  return {
    keyAt: at(binding.keyColumn),
    tenantAt: at(binding.tenantColumn),
    keyColumn: binding.keyColumn,
    tenantColumn: binding.tenantColumn,
    records: binding.records.map((record) => planRecord(record, header, at)),
  };
}

function planRecord(record: RecordBinding, header: Header, at: (name: string) => number): PlannedRecord {
  return {
    entity: record.entity,
    when: record.when.length === 0 ? undefined : record.when.map(at).filter((position) => position >= 0),
    constants: record.constants,
    cells: header.columns.flatMap((placed) => (placed.column.record === record.id ? planCell(placed) : [])),
  };
}

function planCell({ at, column }: PlacedColumn): PlannedCell[] {
  if (column.field === null) return [];
  const property = column.field.slice(column.field.indexOf('.') + 1);
  return [{ at, name: column.name, property, filled: column.presence === 'filled', read: cellReader(column.reader) }];
}
