import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import { checkSample, type Dataset, gateDiagnostics, inspectSample } from '@nivel/gate';
import type { DecisionTable } from '@nivel/policy';
import { cliDiagnostics } from '../cli-diagnostics.ts';

export interface SampleSetting {
  /** The folder of the manifest, and how diagnostics write it. */
  readonly root: string;
  readonly shown: string;
  /** A folder of samples that lie elsewhere. */
  readonly samples: string | undefined;
  readonly table: DecisionTable;
}

/** Looks into the samples of a dataset: the one that it names, and those of the folder whose names fit. */
export async function checkSamples(dataset: Dataset, setting: SampleSetting): Promise<readonly Diagnostic[]> {
  const own = dataset.sample === undefined ? [] : [{ path: join(setting.root, dataset.sample), shown: join(setting.shown, dataset.sample) }];
  const named = new Set(own.map(({ path }) => resolve(path)));
  const fitting = setting.samples === undefined ? [] : samplesIn(setting.samples, dataset);
  const others = fitting.filter(({ path }) => !named.has(resolve(path)));
  const absent =
    setting.samples !== undefined && fitting.length === 0 && dataset.files !== undefined
      ? [gateDiagnostics.report('gate/sample-absent', { file: setting.samples }, { dataset: dataset.name, name: `\`${dataset.name}.csv\`` })]
      : [];
  const found = await Promise.all([...own, ...others].map((file) => checkFile(file, dataset, setting.table)));
  return [...absent, ...found.flat()];
}

async function checkFile(file: { path: string; shown: string }, dataset: Dataset, table: DecisionTable): Promise<readonly Diagnostic[]> {
  const shown = file.shown.replaceAll('\\', '/');
  try {
    const counts = await inspectSample(createReadStream(file.path));
    return checkSample({ file: shown, dataset, counts }, table);
  } catch {
    return [cliDiagnostics.report('cli/unreadable-file', { file: shown }, {})];
  }
}

/** The files of a folder that a dataset's `files` fits, or that are called after it. */
function samplesIn(folder: string, { files, name }: Dataset): readonly { path: string; shown: string }[] {
  const fits = files === undefined ? undefined : patternOf(basename(files));
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const own = names.filter((each) => fits?.test(each) === true || each.toLowerCase() === `${name}.csv`.toLowerCase());
  return own.map((each) => ({ path: join(folder, each), shown: join(folder, each) }));
}

function patternOf(written: string): RegExp {
  const parts = written.split(/\*+/).map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i');
}
