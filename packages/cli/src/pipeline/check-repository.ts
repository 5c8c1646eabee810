import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CheckedThing, type Diagnostic, hasErrors } from '@nivel/diagnostics';
import { type ColumnVerdict, checkPipeline, type Dataset, type Pipeline, readPipeline, withQuery } from '@nivel/gate';
import { compileRuleBook, type DecisionTable, type RuleBook } from '@nivel/policy';
import { BINDINGS, checkQuery } from '@nivel/sources';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import { readInputDocument } from '../input-files.ts';
import { type PositionsFile, takePositionsFile } from '../rule-book/positions-file.ts';
import type { DaySetting } from './day-options.ts';
import { checkSamples } from './sample-files.ts';

/** What a repository with a `nivel.yaml` was found to do. */
export interface CheckedRepository {
  readonly verdicts: readonly ColumnVerdict[];
  readonly diagnostics: readonly Diagnostic[];
  /** The book that answered: under the positions that were named, where any were. */
  readonly book: RuleBook;
  readonly positions: TakenPositions | undefined;
}

/** A file of positions that answers were given under. */
export interface TakenPositions extends PositionsFile {
  readonly path: string;
}

export interface RepositorySetting extends DaySetting {
  /** The book without positions. */
  readonly table: DecisionTable;
  /** The file of positions that was named beside the manifest; it goes before the manifest's own. */
  readonly positions: string | undefined;
  readonly samples: string | undefined;
}

/** Checks the repository of a manifest: the manifest, the queries and the samples that it names. */
export async function checkRepository(manifest: string, setting: RepositorySetting): Promise<CheckedRepository> {
  const { document, diagnostics } = await readInputDocument(manifest);
  const nothing = { verdicts: [], book: setting.table.book, positions: undefined };
  if (document === undefined) return { ...nothing, diagnostics };
  const read = readPipeline(document, setting);
  if (read.pipeline === undefined) return { ...nothing, diagnostics: read.diagnostics };
  const root = dirname(manifest);
  const taken = await takePositionsOf(read.pipeline, root, setting);
  if (taken.book === undefined) return { ...nothing, diagnostics: taken.diagnostics };
  const table = taken.book === setting.table.book ? setting.table : compileRuleBook(taken.book);
  const queried = await Promise.all(read.pipeline.datasets.map((dataset) => readQueryOf(dataset, root)));
  const pipeline: Pipeline = { ...read.pipeline, datasets: queried.map(({ dataset }) => dataset) };
  const checked = checkPipeline(pipeline, { ...setting, table });
  const samples = await Promise.all(
    pipeline.datasets.map((dataset) => checkSamples(dataset, { root, shown: root, samples: setting.samples, table })),
  );
  const found = [
    ...read.diagnostics,
    ...taken.diagnostics,
    ...queried.flatMap((each) => each.diagnostics),
    ...checked.diagnostics,
    ...samples.flat(),
  ];
  return { verdicts: checked.verdicts, diagnostics: found, book: taken.book, positions: taken.positions };
}

/** The book under the positions that were named, on the day of the check, for every sender that the receivers name. */
async function takePositionsOf(pipeline: Pipeline, root: string, { table, day, positions }: RepositorySetting) {
  const path = positions ?? (pipeline.positions === undefined ? undefined : join(root, pipeline.positions).replaceAll('\\', '/'));
  const senders = pipeline.datasets.flatMap(({ receivers }) => receivers.map(({ request }) => request.senderOrganisation));
  const taken = await Promise.all(
    [...new Set(senders)].map((senderOrganisation) => takePositionsFile(path, table.book, { day, senderOrganisation })),
  );
  const diagnostics = new Map(taken.flatMap((each) => each.diagnostics).map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  const [first] = taken;
  const file = first?.file;
  return {
    book: hasErrors([...diagnostics.values()]) ? undefined : first?.book,
    positions: path === undefined || file === undefined ? undefined : { ...file, path },
    diagnostics: [...diagnostics.values()],
  };
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
