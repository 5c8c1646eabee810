import type { Binding } from './binding.ts';
import { documentColumns } from './documents/document-columns.ts';
import { comparable } from './documents/known-paths.ts';
import { BINDINGS } from './generated/bindings.ts';
import { EHOKS } from './generated/ehoks.ts';
import { KOSKI } from './generated/koski.ts';

/** A column of a bound file or a path of a document, as the model's `x-sources` writes it, and the field that it goes to. */
export interface BoundColumn {
  /** `primus:oppilaat/sukunimi`, `koski:henkilö.sukunimi`. */
  readonly source: string;
  readonly field: string;
}

/** The columns of an export and the fields that they go to. The key goes to every record, the municipality to the learner. */
export function exportColumns(binding: Binding): readonly BoundColumn[] {
  const sourceOf = (column: string) => `primus:${binding.id}/${column}`;
  const entities = [...new Set(binding.records.map((record) => record.entity))];
  const columns = [
    ...binding.columns.flatMap(({ name, field }) => (field === null ? [] : [{ source: sourceOf(name), field }])),
    ...entities.map((entity) => ({ source: sourceOf(binding.keyColumn), field: `${entity}.learnerKey` })),
    { source: sourceOf(binding.tenantColumn), field: 'learner.tenant' },
  ];
  return [...new Map(columns.map((column) => [`${column.source} ${column.field}`, column])).values()];
}

/** Every column and path that the bindings of this package read into a field, Primus first, then KOSKI and eHOKS. */
export function boundColumns(): readonly BoundColumn[] {
  return [...BINDINGS.flatMap(exportColumns), ...documentColumns(KOSKI), ...documentColumns(EHOKS)];
}

/**
 * Whether a source as the model writes it is this column. `<aine>` stands for any one part of a name; parts that hold parts of their own
 * kind are one step at every depth, and a list and its items are one path.
 */
export function isColumn(written: string, column: string): boolean {
  const [before = '', after] = written.split(/<[^>]*>/);
  if (after === undefined) return written === column || comparable(written) === comparable(column);
  return column.startsWith(before) && column.endsWith(after) && column.length > before.length + after.length;
}
