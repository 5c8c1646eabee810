import type { Diagnostic } from '@nivel/diagnostics';
import { siteDiagnostics } from './document-diagnostics.ts';
import { type LedgerLine, ledgerLineOf } from './ledger-line.ts';

/** Which lines a reader of a log wants, and which model it knows. */
export interface LedgerWish {
  /** The key of one learner: lines of others are checked and forgotten at once. */
  readonly learnerKey?: string;
  /** The version of the model that field ids are read by. A log of another major version is refused. */
  readonly modelVersion: string;
}

export interface ReadLedgerResult {
  /** In the order of the log. Worth nothing when there are diagnostics: an answer is whole or it is none. */
  readonly lines: readonly LedgerLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** So many mistakes of one log are told; a file of another kind would tell as many as it has rows. */
const MOST_PROBLEMS = 20;
/** Longer than any line that the gate writes, in characters. */
const LONGEST_LINE = 1_000_000;

/**
 * Reads a disclosure log line by line. Errors: `site/not-a-ledger-line`, `site/ledger-of-other-model`, `site/ledger-line-too-long`,
 * each with the row and nothing of what it holds.
 */
export function readLedger(text: string, file: string, wish: LedgerWish): ReadLedgerResult {
  const reading = ledgerReading(file, wish);
  for (const row of text.split('\n')) if (!reading.take(row)) break;
  return reading.result();
}

/** As {@link readLedger}, from a file that may be larger than memory. */
export async function readLedgerChunks(chunks: AsyncIterable<Uint8Array>, file: string, wish: LedgerWish): Promise<ReadLedgerResult> {
  const reading = ledgerReading(file, wish);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of chunks) {
      const rows = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n');
      rest = rows.pop() ?? '';
      if (!rows.every((row) => reading.take(row))) return reading.result();
      if (rest.length > LONGEST_LINE) break;
    }
    reading.take(`${rest}${decoder.decode()}`);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    reading.refuse();
  }
  return reading.result();
}

/** One log while it is read. */
interface LedgerReading {
  /** Takes the next row. False: it is no use to read on. */
  take(row: string): boolean;
  /** The next row is not text. */
  refuse(): void;
  result(): ReadLedgerResult;
}

function ledgerReading(file: string, wish: LedgerWish): LedgerReading {
  const lines: LedgerLine[] = [];
  const diagnostics: Diagnostic[] = [];
  let row = 0;
  const place = () => ({ file, line: row });
  const read = (text: string) => {
    const line = ledgerLineOf(text);
    if (line === undefined) diagnostics.push(siteDiagnostics.report('site/not-a-ledger-line', place(), {}));
    else if (majorOf(line.versions.model) !== majorOf(wish.modelVersion)) {
      diagnostics.push(siteDiagnostics.report('site/ledger-of-other-model', place(), { found: line.versions.model, known: wish.modelVersion }));
    } else if (wish.learnerKey === undefined || wish.learnerKey === line.learnerKey) lines.push(line);
  };
  return {
    take(text) {
      row += 1;
      if (text.length > LONGEST_LINE) {
        diagnostics.push(siteDiagnostics.report('site/ledger-line-too-long', place(), { most: LONGEST_LINE }));
        return false;
      }
      if (text.trim() !== '') read(text);
      return diagnostics.length < MOST_PROBLEMS;
    },
    refuse() {
      row += 1;
      diagnostics.push(siteDiagnostics.report('site/not-a-ledger-line', place(), {}));
    },
    result: () => ({ lines, diagnostics }),
  };
}

function majorOf(version: string): string {
  return version.split('.')[0] ?? version;
}
