import { compileRuleBook, type DecisionTable, type Request, readRequest } from '@nivel/policy';
import { readInputDocument } from './input-files.ts';
import { type InstalledRuleBook, installedRuleBook } from './prepared-rule-book.ts';
import { tellProblems } from './report.ts';
import type { Terminal } from './terminal.ts';

/** The rule book that decides, and the request that is put to it. */
export interface OpenRuleBook {
  readonly installed: InstalledRuleBook;
  readonly table: DecisionTable;
  readonly request: Request;
}

/** Opens the installed rule book and reads the request; tells what is wrong and returns `undefined` when either cannot be used. */
export async function openRuleBook(requestPath: string, terminal: Terminal): Promise<OpenRuleBook | undefined> {
  const { installed, diagnostics } = await installedRuleBook();
  if (installed === undefined) {
    tellProblems(terminal, diagnostics);
    return undefined;
  }
  const input = await readInputDocument(requestPath);
  tellProblems(terminal, input.diagnostics);
  if (input.document === undefined) return undefined;
  const { book } = installed;
  const read = readRequest(input.document, { vocabulary: book.vocabulary, fields: book.fields });
  tellProblems(terminal, read.diagnostics);
  return read.request === undefined ? undefined : { installed, table: compileRuleBook(book), request: read.request };
}
