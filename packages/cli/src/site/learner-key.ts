import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Diagnostic } from '@nivel/diagnostics';
import { siteDiagnostics } from '@nivel/site/diagnostics';
import { cliDiagnostics } from '../cli-diagnostics.ts';

/** Longer than the number of any source system. */
const LONGEST = 64;

export interface LearnerKeyResult {
  readonly learnerKey: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the number of a learner from a file of one line, or from the standard input where `-` is named. It is never an argument: those lie in
 * the history of the shell and in the list of processes. Nor is it told in a message.
 */
export async function readLearnerKey(source: string): Promise<LearnerKeyResult> {
  const read = source === '-' ? await text(process.stdin) : await readFile(source, 'utf8').catch(() => undefined);
  const place = source === '-' ? {} : { file: source };
  if (read === undefined) return { learnerKey: undefined, diagnostics: [cliDiagnostics.report('cli/unreadable-file', place, {})] };
  const key = read.trim();
  if (key !== '' && key.length <= LONGEST && !/\s/.test(key)) return { learnerKey: key, diagnostics: [] };
  return { learnerKey: undefined, diagnostics: [siteDiagnostics.report('site/no-learner-key', place, {})] };
}
