import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import { type LedgerLine, type LedgerWish, readLedgerChunks } from '@nivel/site';
import { cliDiagnostics } from '../cli-diagnostics.ts';

/** Reads disclosure logs: `ledger.jsonl`, or the folder of a release that holds one. Only wanted lines are kept in memory. */
export async function readLedgerFiles(
  paths: readonly string[],
  wish: LedgerWish,
): Promise<{ readonly lines: readonly LedgerLine[]; readonly diagnostics: readonly Diagnostic[] }> {
  const lines: LedgerLine[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const read = await readLedgerFile(path, wish);
    for (const line of read.lines) lines.push(line);
    diagnostics.push(...read.diagnostics);
  }
  return { lines, diagnostics };
}

async function readLedgerFile(path: string, wish: LedgerWish) {
  try {
    const file = (await stat(path)).isDirectory() ? join(path, 'ledger.jsonl') : path;
    return await readLedgerChunks(createReadStream(file), file, wish);
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault)) throw fault;
    return { lines: [], diagnostics: [cliDiagnostics.report('cli/unreadable-file', { file: path }, {})] };
  }
}
