import type { Diagnostic } from '@nivel/diagnostics';
import { type DocumentCounts, type DocumentReport, documentReport } from '@nivel/sources';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { FoundDocument } from './read-files.ts';

/** What became of one document; no value of it. */
export interface DocumentAccount {
  readonly file: string;
  readonly position?: number;
  /** `undefined`: the document was refused, and `diagnostics` says why. */
  readonly report: DocumentReport | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function accountOf({ file, position, result }: FoundDocument): DocumentAccount {
  const report = result.kind === 'read' ? documentReport(result) : undefined;
  return { file, ...(position === undefined ? {} : { position }), report, diagnostics: result.diagnostics };
}

const NOTHING: DocumentCounts = { leaves: 0, mapped: 0, leftOut: 0, quarantined: 0, held: 0, setAside: 0, unknown: 0, flagged: 0 };

/** The counts of all documents that were read. */
export function totalsOf(accounts: readonly DocumentAccount[]): DocumentCounts {
  const names = Object.keys(NOTHING) as (keyof DocumentCounts)[];
  const sum = (name: keyof DocumentCounts) => accounts.reduce((all, { report }) => all + (report?.[name] ?? 0), 0);
  return { ...NOTHING, ...Object.fromEntries(names.map((name) => [name, sum(name)])) };
}

/** 2 where a document was refused, 1 where a value is unknown or not taken. What a decision keeps out is no finding, nor is a flag. */
export function exitOf(accounts: readonly DocumentAccount[]): ExitCode {
  if (accounts.some(({ report }) => report === undefined)) return EXIT.wrongUse;
  const { unknown, setAside } = totalsOf(accounts);
  return unknown + setAside > 0 ? EXIT.findings : EXIT.done;
}
