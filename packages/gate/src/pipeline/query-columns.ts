import type { Diagnostic } from '@nivel/diagnostics';
import type { QueryColumn } from '@nivel/sources';
import { gateDiagnostics } from '../gate-diagnostics.ts';
import { type Origin, originIndex } from './origin.ts';
import type { Dataset, PipelineColumn } from './pipeline.ts';

/**
 * A dataset with the columns that its query writes. Where it declares its own, what the query writes besides is told, and so is a column that the
 * query reads from another field than the dataset says.
 */
export function withQuery(
  dataset: Dataset,
  written: readonly QueryColumn[],
): { readonly dataset: Dataset; readonly diagnostics: readonly Diagnostic[] } {
  const columns = columnsOfQuery(written);
  if (dataset.columns.length === 0) return { dataset: { ...dataset, columns }, diagnostics: [] };
  const { originOf } = originIndex();
  const diagnostics = columns.flatMap((column) => {
    const declared = dataset.columns.find(({ name }) => name.toLowerCase() === column.name.toLowerCase());
    if (declared === undefined) return [gateDiagnostics.report('gate/pipeline-query-column', column.place, { column: column.name })];
    const [read, said] = [column, declared].map(({ from }) => from.map(originOf));
    if (read === undefined || said === undefined || isOneOfThem(read, said)) return [];
    const data = { column: column.name, declared: declared.from.join(', '), read: column.from.join(', ') };
    return [gateDiagnostics.report('gate/pipeline-query-differs', column.place, data)];
  });
  return { dataset, diagnostics };
}

/** Whether what a query reads is what is declared. The key of a learner is the same in every record; of what nobody knows nothing is said here. */
function isOneOfThem(read: readonly Origin[], said: readonly Origin[]): boolean {
  if ([...read, ...said].some(({ kind }) => kind === 'unknown')) return true;
  const fieldsOf = (origins: readonly Origin[]) =>
    new Set(origins.flatMap((origin) => (origin.kind === 'fields' ? origin.fields : ['literal'])).map(comparable));
  const known = fieldsOf(said);
  return [...fieldsOf(read)].every((field) => known.has(field));
}

function comparable(field: string): string {
  return field.endsWith('.learnerKey') ? 'learnerKey' : field;
}

/** The columns of a query as those of a dataset, each with the fields that its numbers lead to. */
export function columnsOfQuery(written: readonly QueryColumn[]): readonly PipelineColumn[] {
  return written
    .filter(({ kind }) => kind !== 'empty')
    .map((column) => ({ name: nameOf(column), from: originsOf(column), field: undefined, form: 'as-it-is', place: column.place }));
}

function nameOf({ name, position, references }: QueryColumn): string {
  return name ?? [`${position}`, ...references].join(' ');
}

function originsOf({ kind, fields, references }: QueryColumn): readonly string[] {
  if (fields.length > 0) return fields.map((field) => `model:${field}`);
  return kind === 'literal' ? ['literal'] : references.map((reference) => `primus:${reference}`);
}
