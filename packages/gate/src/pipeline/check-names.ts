import type { Diagnostic } from '@nivel/diagnostics';
import { FIELDS, type FieldInfo } from '@nivel/model';
import { freeTextFields } from '../free-text.ts';
import { gateDiagnostics } from '../gate-diagnostics.ts';
import { fieldsOfColumn, type VerdictContext } from './column-verdict.ts';
import type { Dataset, PipelineColumn } from './pipeline.ts';
import { suspicionOf } from './suspicious-name.ts';

/** What columns are suspected of by their names, and what they are by their origins. */
export function checkNames(dataset: Dataset, context: VerdictContext): readonly Diagnostic[] {
  return dataset.columns.flatMap((column) => {
    const fields = fieldInfosOf(column, context);
    const { name, place } = column;
    const named = suspicionOf(name);
    if (named === 'password') return [gateDiagnostics.report('gate/pipeline-password-name', place, { column: name })];
    const bound = boundMarks(fields).map((code) => gateDiagnostics.report(code, place, { column: name }));
    if (named === 'national-id' && !fields.some(isNationalId))
      return [...bound, gateDiagnostics.report('gate/pipeline-national-id-name', place, { column: name })];
    if (named === 'free-text' && !explainsText(fields))
      return [...bound, gateDiagnostics.report('gate/pipeline-free-text-name', place, { column: name })];
    return bound;
  });
}

/** The fields that a column comes from; none for a literal and for the unknown. */
export function fieldInfosOf(column: PipelineColumn, context: VerdictContext): readonly FieldInfo[] {
  const traced = fieldsOfColumn(column, context);
  const names = traced.kind === 'fields' ? traced.fields.map(({ field }) => field) : [];
  return FIELDS.filter(({ field }) => names.includes(field));
}

export function isNationalId({ category }: FieldInfo): boolean {
  return category === 'national-id';
}

const FREE_TEXT = freeTextFields();

export function isFreeText({ field }: FieldInfo): boolean {
  return FREE_TEXT.has(field);
}

/** A column that is called a note is explained by a field of free text, or by fields that are no text at all: a code or a day. */
function explainsText(fields: readonly FieldInfo[]): boolean {
  return (
    fields.length > 0 &&
    fields.every((field) => isFreeText(field) || field.values !== 'text' || field.codes !== undefined || /text|description/i.test(field.property))
  );
}

function boundMarks(fields: readonly FieldInfo[]): readonly ('gate/pipeline-national-id-bound' | 'gate/pipeline-free-text-bound')[] {
  return [
    ...(fields.some(isNationalId) ? (['gate/pipeline-national-id-bound'] as const) : []),
    ...(fields.some(isFreeText) ? (['gate/pipeline-free-text-bound'] as const) : []),
  ];
}
