import { existsSync } from 'node:fs';
import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import type { DocumentReading } from '@nivel/sources';
import { cliDiagnostics } from '../cli-diagnostics.ts';

/** A folder that is being written: it takes its name when everything is in it. */
export interface DocumentsFolder {
  /** Adds the records and the quarantine of a document. */
  add(reading: DocumentReading): Promise<void>;
  /** Adds the report and gives the folder its name. */
  finish(report: string): Promise<void>;
  /** Removes what was written; nothing where it is finished. */
  abandon(): Promise<void>;
}

export interface OpenedFolder {
  /** `undefined`: nothing may be written there. */
  readonly folder: DocumentsFolder | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a folder beside the target, that only its owner may look into. The target itself must not be there. */
export async function openDocumentsFolder(out: string): Promise<OpenedFolder> {
  const target = resolve(out);
  if (existsSync(target)) return { folder: undefined, diagnostics: [cliDiagnostics.report('cli/folder-exists', { file: out }, {})] };
  const partial = join(dirname(target), `.${basename(target)}.partial-${process.pid}`);
  try {
    await mkdir(partial, { mode: 0o700 });
    await mkdir(join(partial, 'records'));
  } catch {
    return { folder: undefined, diagnostics: [cliDiagnostics.report('cli/unwritable-folder', { file: out }, {})] };
  }
  return { folder: documentsFolder(partial, target), diagnostics: [] };
}

function documentsFolder(partial: string, target: string): DocumentsFolder {
  let documents = 0;
  return {
    async add(reading) {
      documents += 1;
      for (const [name, lines] of linesOf(reading, documents)) await appendFile(join(partial, name), lines);
    },
    async finish(report) {
      await writeFile(join(partial, 'report.json'), report);
      await rename(partial, target);
    },
    abandon: () => rm(partial, { recursive: true, force: true }),
  };
}

/** The lines for each file: a record or a quarantined leaf a line, with the number of its document from 1. */
function linesOf({ records, leaves }: DocumentReading, document: number): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  const add = (name: string, line: object) => lines.set(name, `${lines.get(name) ?? ''}${JSON.stringify({ document, ...line })}\n`);
  for (const { entity, value, origin } of records) add(`records/${entity}.jsonl`, { value, origin });
  for (const leaf of leaves) {
    if (leaf.fate !== 'quarantined') continue;
    const { fate: _, ...held } = leaf;
    add('quarantine.jsonl', held);
  }
  return lines;
}
