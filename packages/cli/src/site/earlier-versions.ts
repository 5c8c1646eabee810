import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readReleasedBook, releasedBookVersions } from '@nivel/catalog';
import type { Diagnostic } from '@nivel/diagnostics';
import { thawBook } from '@nivel/policy/proof';
import type { SchemaDiff } from '@nivel/schema-tools/diff';
import { type EarlierBook, type EarlierVersions, PRESENT_MODEL } from '@nivel/site';
import type { DocumentCache } from '../catalog/document-cache.ts';
import { catalogNamed } from '../rule-book/catalog-source.ts';
import { releasedVersions } from '../schema/schema-sources.ts';
import { schemaStep } from './schema-steps.ts';

export interface EarlierVersionsResult {
  /** `undefined` where something that was named is not there or is not sound. */
  readonly earlier: EarlierVersions | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a project's site is compared with: each released rule book, each released model, and the rule books that a person named. */
export async function readEarlierVersions(root: string, compare: readonly string[], cache: DocumentCache): Promise<EarlierVersionsResult> {
  const released = await releasedBookVersions(root);
  const names = [...new Set([...released, ...compare])];
  const opened = await Promise.all(names.map((name) => (released.includes(name) ? openReleased(root, name) : openNamed(name, cache))));
  const versions = await releasedVersions(root);
  const models: SchemaDiff[] = [];
  for (const [index, old] of versions.entries()) models.push(...(await schemaStep(root, { old, next: versions[index + 1] ?? PRESENT_MODEL })));
  const books = opened.flatMap(({ book }) => book ?? []);
  const diagnostics = opened.flatMap((each) => each.diagnostics);
  return { earlier: books.length < names.length ? undefined : { books, models }, diagnostics };
}

interface OpenedBook {
  readonly book: EarlierBook | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function openReleased(root: string, name: string): Promise<OpenedBook> {
  const { released, diagnostics } = await readReleasedBook(root, name);
  return { book: released === undefined ? undefined : { name, book: thawBook(released.frozen) }, diagnostics };
}

/** A folder is shown by its own name: where it lies is nobody's business. */
async function openNamed(name: string, cache: DocumentCache): Promise<OpenedBook> {
  const { catalog, diagnostics } = await catalogNamed(name, cache);
  if (catalog === undefined) return { book: undefined, diagnostics };
  return { book: { name: existsSync(name) ? basename(resolve(name)) : name, book: catalog.book }, diagnostics: [] };
}
