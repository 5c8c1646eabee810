import { compareText, type Diagnostic } from '@nivel/diagnostics';
import type { SourceEvent } from './events.ts';
import { type BoundFile, type ExportInput, LINE_LIMIT } from './export-input.ts';
import { type FileTally, fileTally } from './file-tally.ts';
import type { Header } from './header.ts';
import { type ExportIndex, indexExport } from './index-export.ts';
import type { FileIndex } from './index-file.ts';
import { type KnownLearners, knownLearners } from './known-learners.ts';
import { type Line, readLines } from './lines.ts';
import { type RowOutcome, type RowReading, readRow } from './read-row.ts';
import { planRows } from './row-plan.ts';
import { sourceDiagnostics } from './source-diagnostics.ts';

/**
 * Reads an export: the first pass, then the records. Who needs the records twice calls {@link indexExport} once and
 * {@link readRecords} as often as needed.
 */
export async function* readExport(input: ExportInput): AsyncGenerator<SourceEvent> {
  yield* readRecords(input, await indexExport(input));
}

/** Reads the rows of every file, the learner file first, and ends each file with its counts. Whatever is wrong, the run goes on. */
export async function* readRecords(input: ExportInput, index: ExportIndex): AsyncGenerator<SourceEvent> {
  const learners = knownLearners(index.duplicateKeys);
  const filesThat = (keys: 'defines' | 'refers') => input.files.filter(({ binding }) => binding.keys === keys);
  for (const file of [...filesThat('defines'), ...filesThat('refers')]) {
    const known = index.files.get(file);
    if (known === undefined) continue;
    // Events travel in batches up to here: an event that passed through one more generator would cost as much as reading it.
    for await (const events of readFile(file, known, { input, index, learners })) {
      for (const event of events) yield event;
    }
  }
}

interface Reading {
  readonly input: ExportInput;
  readonly index: ExportIndex;
  readonly learners: KnownLearners;
}

async function* readFile(file: BoundFile, known: FileIndex, reading: Reading): AsyncGenerator<readonly SourceEvent[]> {
  const tally = fileTally();
  yield known.problems.map(problem);
  if (known.header !== undefined) yield* readRowsOf(file, rowReading(file, known.header, reading), tally);
  const counts = tally.counts();
  if (counts.rowsRead !== known.rows) {
    yield [problem(sourceDiagnostics.report('sources/file-changed', { file: file.source.name }, { counted: known.rows, read: counts.rowsRead }))];
  }
  const entities = [...new Set(file.binding.records.map(({ entity }) => entity))].toSorted(compareText);
  yield [{ kind: 'counts', file: file.source.name, entities, refused: known.header === undefined, ...counts }];
}

function rowReading({ binding, source }: BoundFile, header: Header, { input, index, learners }: Reading): RowReading {
  return {
    frame: { file: source.name, width: header.width, lineLimit: input.lineLimit ?? LINE_LIMIT },
    plan: planRows(binding, header),
    rules: { keys: binding.keys, tenant: index.tenant, learners },
    validate: input.validate,
  };
}

async function* readRowsOf({ source }: BoundFile, reading: RowReading, tally: FileTally): AsyncGenerator<readonly SourceEvent[]> {
  for await (const lines of readLines(source.open(), reading.frame.lineLimit)) {
    yield lines.flatMap((line) => readLine(line, reading, tally));
  }
}

function readLine(line: Line, reading: RowReading, tally: FileTally): readonly SourceEvent[] {
  if (line.number === 1) return [];
  if (line.text.trim() === '') {
    tally.seeEmptyLine();
    return [];
  }
  const outcome = readRow(line, reading);
  tally.see(outcome);
  remember(outcome, reading);
  return eventsOf(line, outcome, reading.frame.file);
}

/** Only the file that defines learners says which of them are known. */
function remember(outcome: RowOutcome, { rules }: RowReading): void {
  if (rules.keys === 'refers' || outcome.learnerKey === undefined) return;
  if (outcome.kind === 'accepted') rules.learners.accept(outcome.learnerKey);
  else rules.learners.setAside(outcome.learnerKey);
}

function eventsOf(line: Line, outcome: RowOutcome, file: string): SourceEvent[] {
  if (outcome.kind === 'accepted') {
    const { learnerKey } = outcome;
    const origin = { file, row: line.number };
    return [...outcome.warnings.map(problem), ...outcome.records.map((record): SourceEvent => ({ kind: 'record', ...record, learnerKey, origin }))];
  }
  const { diagnostics, learnerKey } = outcome;
  const row = { kind: 'set-aside', file, row: line.number, line: line.text, lineForm: line.form, diagnostics } as const;
  return [learnerKey === undefined ? row : { ...row, learnerKey }];
}

function problem(diagnostic: Diagnostic): SourceEvent {
  return { kind: 'problem', diagnostic };
}
