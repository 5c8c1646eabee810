import type { Diagnostic, ReadDocument, Step } from '@nivel/diagnostics';
import { CERTAINTIES, type Certainty } from './law.ts';
import { type MatrixCell, type MatrixRow, STUDY_CODES, type StudyCode } from './matrix.ts';
import { placeIn, type Reading, readList, readName, readNames, readRecord, readText, readTexts, valueAt, wrongShape } from './reading.ts';

export interface ReadMatrixResult {
  readonly rows: readonly MatrixRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the matrix of the law study. The requests beside its cells are read by the test that computes their answers. */
export function readMatrix(document: ReadDocument): ReadMatrixResult {
  const found: Diagnostic[] = [];
  const reading: Reading = { document, found };
  readRecord(reading, [], { required: ['rows'] });
  const rows = readList(reading, ['rows']).flatMap((_, index) => readRow(reading, ['rows', index]) ?? []);
  return { rows, diagnostics: found };
}

function readRow(reading: Reading, path: readonly Step[]): MatrixRow | undefined {
  readRecord(reading, path, { required: ['row', 'term', 'cells'], optional: ['note'] });
  const row = valueAt(reading, [...path, 'row']);
  const term = readTexts(reading, [...path, 'term']);
  const cells = readList(reading, [...path, 'cells']).flatMap((_, index) => readCell(reading, [...path, 'cells', index]) ?? []);
  if (typeof row !== 'number') return wrongShape(reading, [...path, 'row'], '1');
  return term === undefined ? undefined : { kind: 'matrix-row', row, term, cells, place: placeIn(reading, path) };
}

function readCell(reading: Reading, path: readonly Step[]): MatrixCell | undefined {
  readRecord(reading, path, { required: ['situation', 'study', 'certainty'], optional: ['note', 'requests'] });
  const situation = readText(reading, [...path, 'situation']);
  const study = readNames(reading, [...path, 'study'], { name: 'study', values: STUDY_CODES }) as readonly StudyCode[];
  const certainty = readName(reading, [...path, 'certainty'], { name: 'certainty', values: CERTAINTIES }) as Certainty | undefined;
  const note = readTexts(reading, [...path, 'note']);
  return situation === undefined || certainty === undefined ? undefined : { situation, study, certainty, note };
}
