import { createHash } from 'node:crypto';
import { type Diagnostic, hasErrors, readDocument } from '@nivel/diagnostics';
import { bookUnderPositions, formatDay, type Position, type Positions, type PositionsAt, type RuleBook, readPositions } from '@nivel/policy';
import { readInputText } from '../input-files.ts';
import { today } from '../today.ts';

/** The positions that a person named, and the digest of their file. */
export interface PositionsFile {
  readonly positions: Positions;
  readonly sha256: string;
}

export interface PositionsFileResult {
  readonly file: PositionsFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of positions against a rule book. */
export async function readPositionsFile(path: string, book: RuleBook): Promise<PositionsFileResult> {
  const { text, diagnostics } = await readInputText(path);
  if (text === undefined) return { file: undefined, diagnostics };
  const { document, diagnostics: problems } = readDocument(text, path);
  if (document === undefined) return { file: undefined, diagnostics: problems };
  const read = readPositions(document, book);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { file: read.positions === undefined ? undefined : { positions: read.positions, sha256 }, diagnostics: read.diagnostics };
}

/** The rule book under the positions of a file, where one was named. `book` is `undefined` when they cannot be taken. */
export async function takePositionsFile(
  path: string | undefined,
  book: RuleBook,
  at: PositionsAt,
): Promise<{ book: RuleBook | undefined; file: PositionsFile | undefined; diagnostics: readonly Diagnostic[] }> {
  if (path === undefined) return { book, file: undefined, diagnostics: [] };
  const { file, diagnostics } = await readPositionsFile(path, book);
  if (file === undefined || hasErrors(diagnostics)) return { book: undefined, file: undefined, diagnostics };
  const taken = bookUnderPositions(book, file.positions, at);
  return {
    book: taken.book,
    file,
    diagnostics: [...diagnostics, ...taken.diagnostics.map((each) => ({ ...each, place: { file: path, ...each.place } }))],
  };
}

/** What is wrong with a file of positions today: also one that has ended, so that CI says so before anybody relies on it. */
export async function checkPositionsFile(path: string, book: RuleBook, now: Date): Promise<readonly Diagnostic[]> {
  const day = today(now);
  return (await takePositionsFile(path, book, { day, senderOrganisation: undefined })).diagnostics;
}

/** What a decision says of the positions that were named: whose they are, and which of them hold. */
export function positionsJson(file: PositionsFile | undefined, book: RuleBook): object | null {
  if (file === undefined) return null;
  const held = book.questions.flatMap((question) => question.position ?? []);
  return { controller: file.positions.controller, sha256: file.sha256, taken: held.map(positionJson) };
}

function positionJson({ question, answer, office, days, why }: Position): object {
  return { question, answer, office, signed: formatDay(days.from), through: formatDay(days.until - 1), why };
}
