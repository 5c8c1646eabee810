import { type Diagnostic, nearestName } from '@nivel/diagnostics';
import type { FieldInfo } from '@nivel/schema-tools';
import { BINDINGS, type Binding } from '@nivel/sources/bindings';
import { cliDiagnostics } from './cli-diagnostics.ts';

/** A column of a bound file as the model's `x-sources` writes it, and the field that it goes to. */
interface BoundColumn {
  readonly source: string;
  readonly field: string;
}

/** The bindings and the model say the same: every bound column is a named source of its field, and every named column is bound. */
export function checkBindings(fields: readonly FieldInfo[], bindings: readonly Binding[] = BINDINGS): readonly Diagnostic[] {
  const columns = bindings.flatMap(boundColumns);
  return [...columns.flatMap((column) => checkColumn(column, fields)), ...fields.flatMap((field) => checkSources(field, columns))];
}

function boundColumns(binding: Binding): readonly BoundColumn[] {
  const sourceOf = (column: string) => `primus:${binding.id}/${column}`;
  const entities = [...new Set(binding.records.map((record) => record.entity))];
  return [
    ...binding.columns.flatMap(({ name, field }) => (field === null ? [] : [{ source: sourceOf(name), field }])),
    ...entities.map((entity) => ({ source: sourceOf(binding.keyColumn), field: `${entity}.learnerKey` })),
    { source: sourceOf(binding.tenantColumn), field: 'learner.tenant' },
  ];
}

function checkColumn(column: BoundColumn, fields: readonly FieldInfo[]): readonly Diagnostic[] {
  const field = fields.find((each) => each.field === column.field);
  if (field === undefined) {
    const nearest =
      nearestName(
        column.field,
        fields.map((each) => each.field),
      ) ?? '–';
    return [cliDiagnostics.report('cli/binding-to-nothing', {}, { source: column.source, field: column.field, nearest })];
  }
  if (field.sources.some((source) => isSource(source, column.source))) return [];
  return [cliDiagnostics.report('cli/unsourced-binding', field.place, { source: column.source, field: column.field })];
}

function checkSources(field: FieldInfo, columns: readonly BoundColumn[]): readonly Diagnostic[] {
  const named = field.sources.filter((source) => source.startsWith('primus:'));
  return named.flatMap((source) => {
    if (columns.some((column) => isSource(source, column.source))) return [];
    return [cliDiagnostics.report('cli/unbound-source', field.place, { field: field.field, source })];
  });
}

/** Whether a source as the model writes it is this column; `<aine>` stands for any one part of a name. */
function isSource(written: string, column: string): boolean {
  const [before = '', after] = written.split(/<[^>]*>/);
  if (after === undefined) return written === column;
  return column.startsWith(before) && column.endsWith(after) && column.length > before.length + after.length;
}
