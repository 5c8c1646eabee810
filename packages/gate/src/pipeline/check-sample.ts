import type { Diagnostic, Place } from '@nivel/diagnostics';
import type { FieldInfo } from '@nivel/model';
import type { DecisionTable } from '@nivel/policy';
import { sourceDiagnostics } from '@nivel/sources';
import { gateDiagnostics } from '../gate-diagnostics.ts';
import type { Content } from './cell-content.ts';
import { fieldInfosOf, isFreeText, isNationalId } from './check-names.ts';
import type { VerdictContext } from './column-verdict.ts';
import { headerContents, type SampleColumn, type SampleCounts } from './inspect-sample.ts';
import { originIndex } from './origin.ts';
import type { Dataset } from './pipeline.ts';
import { suspicionOf } from './suspicious-name.ts';

/** A sample that has been counted, and the dataset that it is of. */
export interface CountedSample {
  /** The name of the file, for diagnostics. */
  readonly file: string;
  readonly dataset: Dataset;
  readonly counts: SampleCounts;
}

/** Holds a counted sample against its dataset: columns that nobody declared, and contents that their origin does not explain. */
export function checkSample({ file, dataset, counts }: CountedSample, table: DecisionTable): readonly Diagnostic[] {
  if (counts.form === 'utf-16') return [sourceDiagnostics.report('sources/file-utf-16', { file, line: 1 }, {})];
  if (counts.form === 'empty') return [sourceDiagnostics.report('sources/file-empty', { file, line: 1 }, {})];
  const reader: SampleReader = { file, dataset, counts, hasHeader: hasHeader(dataset, counts), context: { table, origins: originIndex() } };
  return [...checkEncoding(file, counts), ...checkHeader(reader), ...counts.columns.flatMap((column) => checkContents(reader, column))];
}

interface SampleReader {
  readonly file: string;
  readonly dataset: Dataset;
  readonly counts: SampleCounts;
  readonly hasHeader: boolean;
  readonly context: VerdictContext;
}

/** A first line is a header where it has a declared name and nothing that is a number of a person. */
function hasHeader({ columns }: Dataset, counts: SampleCounts): boolean {
  const declared = new Set(columns.map(({ name }) => comparable(name)));
  return headerContents(counts).length === 0 && counts.columns.some(({ written }) => declared.has(comparable(written)));
}

function checkEncoding(file: string, { cut, foreign }: SampleCounts): readonly Diagnostic[] {
  return [
    ...(foreign > 0 ? [gateDiagnostics.report('gate/sample-not-utf-8', { file }, { rows: foreign })] : []),
    ...(cut > 0 ? [gateDiagnostics.report('gate/sample-long-rows', { file }, { rows: cut })] : []),
  ];
}

function checkHeader(reader: SampleReader): readonly Diagnostic[] {
  const { file, dataset, counts } = reader;
  if (!reader.hasHeader) return [gateDiagnostics.report('gate/sample-no-header', { file, line: 1 }, { dataset: dataset.name })];
  const written = counts.columns.map((column) => comparable(column.written));
  const missing = dataset.columns.filter(({ name }) => !written.includes(comparable(name)));
  return [
    ...counts.columns.flatMap((column, index) => checkHeaderCell(reader, column, written.indexOf(written[index] ?? ''))),
    ...missing.map(({ name }) => gateDiagnostics.report('gate/sample-missing-column', { file, line: 1 }, { column: name })),
  ];
}

function checkHeaderCell(reader: SampleReader, column: SampleColumn, firstIndex: number): readonly Diagnostic[] {
  const place = placeOf(reader, column);
  const first = firstIndex + 1;
  if (first < column.position && column.written !== '') {
    return [sourceDiagnostics.report('sources/duplicate-column', place, { first, second: column.position })];
  }
  if (declaredColumn(reader, column) !== undefined) return [];
  const name = shownName(reader, column);
  const undeclared = gateDiagnostics.report('gate/sample-undeclared-column', place, { column: name, position: column.position });
  const suspicion = suspicionOf(column.written);
  return suspicion === undefined ? [undeclared] : [undeclared, gateDiagnostics.report(NAME_CODES[suspicion], place, { column: name })];
}

const NAME_CODES = {
  password: 'gate/pipeline-password-name',
  'national-id': 'gate/pipeline-national-id-name',
  'free-text': 'gate/pipeline-free-text-name',
} as const;

const CONTENT_CODES = {
  'national-id': 'gate/sample-national-id',
  'learner-number': 'gate/sample-learner-number',
  email: 'gate/sample-email',
  phone: 'gate/sample-phone',
  'free-text': 'gate/sample-free-text',
  'password-hash': 'gate/sample-password-hash',
} as const;

/** Fewer rows of prose may be an accident of a name; one number of a person never is. */
const PROSE_ROWS = 2;

function checkContents(reader: SampleReader, column: SampleColumn): readonly Diagnostic[] {
  const declared = declaredColumn(reader, column);
  const fields = declared === undefined ? [] : fieldInfosOf(declared, reader.context);
  const found = (Object.keys(CONTENT_CODES) as Content[]).filter((content) => {
    const least = content === 'free-text' ? Math.min(PROSE_ROWS, column.filled) : 1;
    return column.counts[content] >= Math.max(1, least) && !explains(content, fields);
  });
  return found.map((content) => {
    const rows = column.counts[content];
    const data = { column: shownName(reader, column), position: column.position, rows, share: Math.max(1, Math.round((100 * rows) / column.filled)) };
    return gateDiagnostics.report(CONTENT_CODES[content], placeOf(reader, column), data);
  });
}

/** Whether the declared origin is a field that holds such contents: then the rule book has answered already. */
function explains(content: Content, fields: readonly FieldInfo[]): boolean {
  switch (content) {
    case 'national-id':
      return fields.some(isNationalId);
    case 'learner-number':
      return fields.some(({ category, property }) => category === 'identity' && /number|oid/i.test(property));
    case 'email':
      return fields.some(({ property }) => /email/i.test(property));
    case 'phone':
      return fields.some(({ property }) => /phone/i.test(property));
    case 'free-text':
      return fields.some((field) => isFreeText(field) || (field.values === 'text' && /text|description|explanation/i.test(field.property)));
    case 'password-hash':
      return false;
  }
}

function declaredColumn({ dataset, hasHeader: known }: SampleReader, { written }: SampleColumn) {
  return known ? dataset.columns.find(({ name }) => comparable(name) === comparable(written)) : undefined;
}

/** The name where the line is certain to be a header, and the name is one: otherwise it might be a value. */
function shownName(reader: SampleReader, { written }: SampleColumn): string {
  return reader.hasHeader && /^[\p{L}\p{N}_ .()-]{1,60}$/u.test(written) ? written : '?';
}

function placeOf({ file }: SampleReader, { position }: SampleColumn): Place {
  return { file, line: 1, column: position };
}

function comparable(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, '_');
}
