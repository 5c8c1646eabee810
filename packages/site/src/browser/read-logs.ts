import type { Diagnostic } from '@nivel/diagnostics';
import { siteDiagnostics } from '../documents/document-diagnostics.ts';
import type { LedgerLine } from '../documents/ledger-line.ts';
import { type LedgerWish, type ReadLedgerResult, readLedgerChunks } from '../documents/read-ledger.ts';

/** Reads the logs that a person chose, piece by piece, so that a log may be larger than memory. */
export async function readLogs(
  files: readonly File[],
  wish: LedgerWish,
): Promise<{ readonly lines: readonly LedgerLine[]; readonly diagnostics: readonly Diagnostic[] }> {
  const lines: LedgerLine[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const read = await readLog(file, wish);
    for (const line of read.lines) lines.push(line);
    diagnostics.push(...read.diagnostics);
  }
  return { lines, diagnostics };
}

/** A file may be gone or changed since it was chosen: then the browser refuses to read it. */
async function readLog(file: File, wish: LedgerWish): Promise<ReadLedgerResult> {
  try {
    return await readLedgerChunks(chunksOf(file), file.name, wish);
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
    return { lines: [], diagnostics: [siteDiagnostics.report('site/unreadable-ledger', { file: file.name }, {})] };
  }
}

/** Not every browser lets a stream be walked through by itself. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
