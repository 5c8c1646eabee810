import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CheckedThing, Diagnostic } from '@nivel/diagnostics';
import { type ColumnVerdict, checkPipeline, type Dataset, type Pipeline, readPipeline, withQuery } from '@nivel/gate';
import type { DecisionTable } from '@nivel/policy';
import { BINDINGS, checkQuery } from '@nivel/sources';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import { readInputDocument } from '../input-files.ts';
import type { DaySetting } from './day-options.ts';
import { checkSamples } from './sample-files.ts';

/** What a repository with a `nivel.yaml` was found to do. */
export interface CheckedRepository {
  readonly verdicts: readonly ColumnVerdict[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface RepositorySetting extends DaySetting {
  readonly table: DecisionTable;
  readonly samples: string | undefined;
}

/** Checks the repository of a manifest: the manifest, the queries and the samples that it names. */
export async function checkRepository(manifest: string, setting: RepositorySetting): Promise<CheckedRepository> {
  const { document, diagnostics } = await readInputDocument(manifest);
  if (document === undefined) return { verdicts: [], diagnostics };
  const read = readPipeline(document, setting);
  if (read.pipeline === undefined) return { verdicts: [], diagnostics: read.diagnostics };
  const root = dirname(manifest);
  const queried = await Promise.all(read.pipeline.datasets.map((dataset) => readQueryOf(dataset, root)));
  const pipeline: Pipeline = { ...read.pipeline, datasets: queried.map(({ dataset }) => dataset) };
  const checked = checkPipeline(pipeline, setting);
  const samples = await Promise.all(
    pipeline.datasets.map((dataset) => checkSamples(dataset, { root, shown: root, samples: setting.samples, table: setting.table })),
  );
  const found = [...read.diagnostics, ...queried.flatMap((each) => each.diagnostics), ...checked.diagnostics, ...samples.flat()];
  return { verdicts: checked.verdicts, diagnostics: found };
}

async function readQueryOf(dataset: Dataset, root: string): Promise<{ dataset: Dataset; diagnostics: readonly Diagnostic[] }> {
  if (dataset.query === undefined) return { dataset, diagnostics: [] };
  const file = join(root, dataset.query).replaceAll('\\', '/');
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return { dataset, diagnostics: [cliDiagnostics.report('cli/unreadable-file', { file }, {})] };
  const checked = checkQuery(bytes, file, BINDINGS);
  const joined = withQuery(dataset, checked.columns);
  return { dataset: joined.dataset, diagnostics: [...checked.diagnostics, ...joined.diagnostics] };
}

/** The columns as things that were looked at: each once, however many receive it. */
export function checkedColumns(verdicts: readonly ColumnVerdict[]): readonly CheckedThing[] {
  const things = new Map(
    verdicts.map(({ dataset, column }) => [`${dataset}\0${column.name}`, { group: dataset, name: column.name, place: column.place }]),
  );
  return [...things.values()];
}
