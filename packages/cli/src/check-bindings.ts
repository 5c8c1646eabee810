import { type Diagnostic, nearestName } from '@nivel/diagnostics';
import type { FieldInfo } from '@nivel/schema-tools';
import { BINDINGS, type Binding, type BoundColumn, exportColumns, isColumn } from '@nivel/sources/bindings';
import { cliDiagnostics } from './cli-diagnostics.ts';

/** The bindings and the model say the same: every bound column is a named source of its field, and every named column is bound. */
export function checkBindings(fields: readonly FieldInfo[], bindings: readonly Binding[] = BINDINGS): readonly Diagnostic[] {
  const columns = bindings.flatMap(exportColumns);
  return [...columns.flatMap((column) => checkColumn(column, fields)), ...fields.flatMap((field) => checkSources(field, columns))];
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
  if (field.sources.some((source) => isColumn(source, column.source))) return [];
  return [cliDiagnostics.report('cli/unsourced-binding', field.place, { source: column.source, field: column.field })];
}

function checkSources(field: FieldInfo, columns: readonly BoundColumn[]): readonly Diagnostic[] {
  const named = field.sources.filter((source) => source.startsWith('primus:'));
  return named.flatMap((source) => {
    if (columns.some((column) => isColumn(source, column.source))) return [];
    return [cliDiagnostics.report('cli/unbound-source', field.place, { field: field.field, source })];
  });
}
