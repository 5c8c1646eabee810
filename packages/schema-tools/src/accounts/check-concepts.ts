import type { Diagnostic, ReadDocument, readDocument } from '@nivel/diagnostics';
import { isArray, isObject, type JsonObject, stringsOf } from '../json.ts';
import { suggestionsFor } from '../profile/rule.ts';
import { schemaToolsDiagnostics } from '../schema-diagnostics.ts';
import type { SchemaFile } from '../schema-file.ts';
import type { FieldInfo } from '../schema-to-fields.ts';
import { isReason } from './reason.ts';

/** The rows of the table of concepts that KOSKI and eHOKS have between them, and the transfer that neither has. */
export const CONCEPT_ROWS = 54;

/** Every concept of the sources is a field of the model, or left out for a reason that people can read. */
export function checkConcepts(
  [concepts, leftOut]: readonly [SchemaFile, SchemaFile],
  fields: readonly FieldInfo[],
  read: typeof readDocument,
): readonly Diagnostic[] {
  const carried = rowsOf(concepts, read);
  const left = rowsOf(leftOut, read);
  const names = fields.map(({ field }) => field);
  const isField = new Set(names);
  const known = new Set([...carried.rows, ...left.rows].map(({ value }) => value['row']));
  const missing = Array.from({ length: CONCEPT_ROWS }, (_, index) => index + 1).filter((row) => !known.has(row));
  return [
    ...carried.diagnostics,
    ...left.diagnostics,
    ...missing.map((row) => schemaToolsDiagnostics.report('schema/concept-missing', { file: concepts.file, line: 1, column: 1 }, { row })),
    ...carried.rows.flatMap((row) => wrongFields(row, { names, isField })),
    ...left.rows.filter(({ value }) => !isReason(value['reason'])).map(wrongForm),
  ];
}

interface Row {
  readonly value: JsonObject;
  readonly index: number;
  readonly document: ReadDocument;
}

function rowsOf(
  { file, text }: SchemaFile,
  read: typeof readDocument,
): { readonly rows: readonly Row[]; readonly diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = read(text, file);
  if (document === undefined || !isArray(document.value)) return { rows: [], diagnostics };
  return { rows: document.value.flatMap((value, index) => (isObject(value) ? [{ value, index, document }] : [])), diagnostics };
}

/** The names of the fields, in order and for looking one up. */
interface FieldNames {
  readonly names: readonly string[];
  readonly isField: ReadonlySet<string>;
}

function wrongFields(row: Row, { names, isField }: FieldNames): readonly Diagnostic[] {
  const written = stringsOf(row.value['fields']);
  if (written.length === 0) return [wrongForm(row)];
  return written.flatMap((field, index) => {
    if (isField.has(field)) return [];
    const place = row.document.placeOf([row.index, 'fields', index]);
    const nearest = suggestionsFor(field, names);
    const data = { row: Number(row.value['row']), field, suggestions: names.includes(nearest) ? nearest : '…' };
    return [schemaToolsDiagnostics.report('schema/concept-field', place, data)];
  });
}

function wrongForm({ value, index, document }: Row): Diagnostic {
  return schemaToolsDiagnostics.report('schema/account-form', document.placeOf([index]), { key: String(value['row']) });
}
