import type { Diagnostic } from '@nivel/diagnostics';
import { compileRuleBook, type DecisionTable, type Request, readRequest } from '@nivel/policy';
import type { Arguments, OptionForm } from './command.ts';
import { readInputDocument } from './input-files.ts';
import { type InstalledRuleBook, installedRuleBook } from './prepared-rule-book.ts';
import { tellProblems } from './report.ts';
import { catalogNamed, isVersion } from './rule-book/catalog-source.ts';
import { type PositionsFile, positionsJson, takePositionsFile } from './rule-book/positions-file.ts';
import type { Terminal } from './terminal.ts';

/** The options by which a person says which book decides, and of what. */
export const BOOK_OPTIONS: Readonly<Record<string, OptionForm>> = {
  request: { kind: 'value', required: true },
  'rule-book': { kind: 'value' },
  positions: { kind: 'value' },
};

/** The rule book that decides, and the request that is put to it. */
export interface OpenRuleBook {
  /** As it decides: under the positions, where any were named. */
  readonly installed: InstalledRuleBook;
  readonly table: DecisionTable;
  readonly request: Request;
  readonly positions: PositionsFile | undefined;
}

/** Opens the rule book that was named and reads the request; tells what is wrong and returns `undefined` when anything cannot be used. */
export async function openRuleBook({ values }: Pick<Arguments, 'values'>, terminal: Terminal): Promise<OpenRuleBook | undefined> {
  const { installed, diagnostics } = await ruleBookNamed(values['rule-book']);
  if (installed === undefined) {
    tellProblems(terminal, diagnostics);
    return undefined;
  }
  const input = await readInputDocument(values['request'] ?? '');
  tellProblems(terminal, input.diagnostics);
  if (input.document === undefined) return undefined;
  const { book } = installed;
  const { request, diagnostics: problems } = readRequest(input.document, { vocabulary: book.vocabulary, fields: book.fields });
  tellProblems(terminal, problems);
  if (request === undefined) return undefined;
  const taken = await takePositionsFile(values['positions'], book, request);
  tellProblems(terminal, taken.diagnostics);
  if (taken.book === undefined) return undefined;
  return { installed: { ...installed, book: taken.book }, table: compileRuleBook(taken.book), request, positions: taken.file };
}

/** The book that decided, as an answer in JSON names it: by version and digest, and with the positions that were taken. */
export function bookJson({ installed, positions }: OpenRuleBook): object {
  const { modelVersion, ruleBookVersion, sha256, book } = installed;
  return { model: modelVersion, ruleBook: ruleBookVersion, ruleBookSha256: sha256, positions: positionsJson(positions, book) };
}

/** The installed rule book, or the one that was named. */
export async function ruleBookNamed(
  name: string | undefined,
): Promise<{ installed: InstalledRuleBook | undefined; diagnostics: readonly Diagnostic[] }> {
  if (name === undefined) return installedRuleBook();
  const own = isVersion(name) ? await installedRuleBook() : undefined;
  if (own?.installed?.ruleBookVersion === name) return own;
  const { catalog, sha256, diagnostics } = await catalogNamed(name);
  return { installed: catalog === undefined ? undefined : { ...catalog, sha256 }, diagnostics };
}
