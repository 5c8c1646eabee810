import { readReleasedBook, releasedBookVersions } from '@nivel/catalog';
import { hasErrors } from '@nivel/diagnostics';
import type { RuleBook, View } from '@nivel/policy';
import { thawBook } from '@nivel/policy/proof';
import type { DocumentCache } from '../catalog/document-cache.ts';
import { projectRootOf } from '../data-folders.ts';
import { catalogNamed } from '../rule-book/catalog-source.ts';
import { tellIfAny } from '../tell-if-any.ts';
import type { Terminal } from '../terminal.ts';

/** A rule book that a person named, and the views that stand beside it. */
export interface OpenBook {
  readonly book: RuleBook;
  readonly views: readonly View[];
}

/** Opens a released version (as it was frozen), a project's folder or anything that git knows; tells what is wrong and gives nothing otherwise. */
export async function openBook(name: string, { cache, ...terminal }: Terminal & { cache: DocumentCache }): Promise<OpenBook | undefined> {
  const root = projectRootOf('.') ?? process.cwd();
  if ((await releasedBookVersions(root)).includes(name)) {
    const { released, diagnostics } = await readReleasedBook(root, name);
    await tellIfAny(terminal, diagnostics);
    return released === undefined ? undefined : { book: thawBook(released.frozen), views: [] };
  }
  const { catalog, diagnostics } = await catalogNamed(name, cache);
  if (catalog === undefined || hasErrors(diagnostics)) {
    await tellIfAny(terminal, diagnostics);
    return undefined;
  }
  return { book: catalog.book, views: catalog.views.views };
}
