import { type Diagnostic, hasErrors, type ReadDocument, type Step } from '@nivel/diagnostics';
import { type DayNumber, type DecisionTable, namesOf } from '@nivel/policy';
import { gateDiagnostics } from '../gate-diagnostics.ts';
import { isRecord, type ManifestReading, readItems, readName, readText, valueAt, wrongShape } from './manifest-reading.ts';
import { type Dataset, INNER_PATH, KEYS, PIPELINE_VERSION, type Pipeline, type PipelineColumn, SOURCES } from './pipeline.ts';
import { readReceiver } from './read-receiver.ts';

export interface ReadPipelineResult {
  /** `undefined` when anything in the file is an error: half a manifest says nothing of the other half. */
  readonly pipeline: Pipeline | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

type Path = readonly Step[];

interface Context {
  readonly table: DecisionTable;
  readonly day: DayNumber;
}

/**
 * Reads a `nivel.yaml`. Errors: `gate/pipeline-*` for its own keys, `policy/*` and `request/*` for what a receiver says.
 *
 * @param context the table that decides, and the day of the check, as every receiver's request has it.
 */
export function readPipeline(document: ReadDocument, context: Context): ReadPipelineResult {
  const reading: ManifestReading = { document, found: [] };
  if (!isRecord(reading, [], KEYS.pipeline)) return { pipeline: undefined, diagnostics: reading.found };
  const version = valueAt(reading, ['nivel']);
  if (version !== undefined && version !== PIPELINE_VERSION) wrongShape(reading, ['nivel'], String(PIPELINE_VERSION));
  const positions = readText(reading, ['positions'], { max: 300, pattern: INNER_PATH });
  const datasets = readItems(reading, ['datasets']).flatMap((path) => readDataset(reading, path, context) ?? []);
  tellDoubled(
    reading,
    datasets.map(({ name, place }) => ({ name, place })),
  );
  const pipeline: Pipeline = { kind: 'pipeline', file: document.file, positions, datasets };
  return { pipeline: hasErrors(reading.found) ? undefined : pipeline, diagnostics: reading.found };
}

function readDataset(reading: ManifestReading, path: Path, context: Context): Dataset | undefined {
  if (!isRecord(reading, path, KEYS.dataset)) return undefined;
  const innerPath = (key: string) => readText(reading, [...path, key], { max: 300, pattern: INNER_PATH });
  const source = readName(reading, [...path, 'source'], SOURCES);
  const query = innerPath('query');
  const columns = readItems(reading, [...path, 'columns']).flatMap((item) => readColumn(reading, item, { source, ...context }) ?? []);
  if (query === undefined && valueAt(reading, [...path, 'columns']) === undefined) {
    reading.found.push(gateDiagnostics.report('gate/pipeline-missing-key', reading.document.placeOf(path), { key: 'columns' }));
  }
  tellDoubled(reading, columns);
  const receivers = readItems(reading, [...path, 'receivers']).flatMap((item) => readReceiver(reading, item, context) ?? []);
  tellDoubled(reading, receivers);
  const name = readText(reading, [...path, 'name'], { max: 100 });
  if (name === undefined) return undefined;
  return { name, files: innerPath('files'), sample: innerPath('sample'), query, columns, receivers, place: reading.document.placeOf(path) };
}

function readColumn(reading: ManifestReading, path: Path, context: Context & { source: string | undefined }): PipelineColumn | undefined {
  if (!isRecord(reading, path, KEYS.column)) return undefined;
  const { table, source } = context;
  const name = readText(reading, [...path, 'name'], { max: 100 });
  const from = readOrigins(reading, [...path, 'from']);
  const field = readName(
    reading,
    [...path, 'field'],
    table.fields.map((each) => each.field),
  );
  const form = readName(reading, [...path, 'form'], namesOf(table.book.vocabulary.form)) ?? 'as-it-is';
  if (name === undefined || from.length === 0) return undefined;
  const prefixed = from.map((origin) => (origin === 'literal' || origin.includes(':') || source === undefined ? origin : `${source}:${origin}`));
  return { name, from: prefixed, field, form, place: reading.document.placeOf(path) };
}

function readOrigins(reading: ManifestReading, path: Path): readonly string[] {
  const several = Array.isArray(valueAt(reading, path));
  const paths = several ? readItems(reading, path) : [path];
  return paths.flatMap((each) => readText(reading, each, { max: 300 }) ?? []);
}

/** A second thing of the same name. */
function tellDoubled(reading: ManifestReading, things: readonly { readonly name: string; readonly place: Dataset['place'] }[]): void {
  const seen = new Set<string>();
  for (const { name, place } of things) {
    if (seen.has(name)) reading.found.push(gateDiagnostics.report('gate/pipeline-twice', place, { name }));
    seen.add(name);
  }
}
