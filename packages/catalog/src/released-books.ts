import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import { policyDiagnostics } from '@nivel/policy';
import { type FrozenBook, freezeBook, frozenBookText } from '@nivel/policy/proof';
import { compareVersionNumbers, numbersOfVersion } from '@nivel/schema-tools/release';
import type { Catalog } from './read-catalog.ts';

/** Where released rule books lie, from the root of a project: in each version's folder the book and its lock. */
export const RELEASED_BOOKS = 'policies/released/';
const BOOK_FILE = 'rule-book.json';
const LOCK_FILE = 'frozen.json';

/** A released rule book as it was frozen, with the digest of its text. */
export interface ReleasedBook {
  readonly version: string;
  readonly digest: string;
  readonly frozen: FrozenBook;
}

export interface ReleasedBookResult {
  /** `undefined` where there is none, or where it is not as it was frozen. */
  readonly released: ReleasedBook | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The digest of a text, as reviews and locks write it. */
export function digestOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The versions of the rule book that are frozen in a project, in rising order. */
export async function releasedBookVersions(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, RELEASED_BOOKS)).catch(() => []);
  return names.filter((name) => numbersOfVersion(name) !== undefined).toSorted(compareVersionNumbers);
}

/** Reads one released rule book; a text that its lock does not know is a diagnostic and decides nothing. */
export async function readReleasedBook(root: string, version: string): Promise<ReleasedBookResult> {
  const file = `${RELEASED_BOOKS}${version}/${BOOK_FILE}`;
  const changed = { released: undefined, diagnostics: [policyDiagnostics.report('policy/frozen-book-changed', { file }, { version })] };
  try {
    const text = await readFile(join(root, file), 'utf8');
    const lock = JSON.parse(await readFile(join(root, `${RELEASED_BOOKS}${version}/${LOCK_FILE}`), 'utf8')) as { readonly digest?: unknown };
    const digest = digestOfText(text);
    if (lock.digest !== digest) return changed;
    return { released: { version, digest, frozen: JSON.parse(text) as FrozenBook }, diagnostics: [] };
  } catch {
    return changed;
  }
}

/** The files of a released rule book, by name inside its folder: the book, one rule to a line, and its lock. */
export function frozenFilesOf(catalog: Catalog, version: string): ReadonlyMap<string, string> {
  const text = frozenBookText({ ...freezeBook(catalog.book), version });
  const lock = { kind: 'frozen-rule-book', version, model: catalog.modelVersion, digest: digestOfText(text) };
  return new Map([
    [BOOK_FILE, text],
    [LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`],
  ]);
}
