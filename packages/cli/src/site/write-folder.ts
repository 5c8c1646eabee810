import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import { cliDiagnostics } from '../cli-diagnostics.ts';

export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes files into a folder that was not there, all of them or none. Only their owner may read them. */
export async function writeNewFolder(out: string, files: readonly NewFile[]): Promise<readonly Diagnostic[]> {
  const target = resolve(out);
  if (existsSync(target)) return [cliDiagnostics.report('cli/folder-exists', { file: out }, {})];
  const partial = join(dirname(target), `.${basename(target)}.partial-${process.pid}`);
  try {
    await mkdir(partial, { mode: 0o700 });
    for (const { name, content } of files) await writeFile(join(partial, name), content, { mode: 0o600, flag: 'wx' });
    await rename(partial, target);
    return [];
  } catch {
    await rm(partial, { recursive: true, force: true });
    return [cliDiagnostics.report('cli/unwritable-folder', { file: out }, {})];
  }
}
