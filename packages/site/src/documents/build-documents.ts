import { LANGUAGES } from '@nivel/diagnostics';
import type { SiteFile } from '../build-site.ts';
import type { Documentation } from '../guides/documentation.ts';
import { addresses } from '../site/addresses.ts';
import type { Site, SiteInput } from '../site/site.ts';
import { documentToMarkdown } from './document-to-markdown.ts';
import { startWordThread, type WordThread } from './documents-as-word.ts';

/** The files beside the pages of the documents: each as Markdown and as Word. What is begun before the pages are made is done when they are. */
export function buildDocuments(site: Site): Promise<readonly SiteFile[]> {
  return builtBeside(site, { input: undefined, thread: startWordThread() });
}

/**
 * The documents, and on the same core the pages that `buildSiteHere` leaves out.
 *
 * @param thread where it was started before there was a site to make.
 */
export function buildDocumentsAndRest(site: Site, thread: WordThread = startWordThread()): Promise<readonly SiteFile[]> {
  return builtBeside(site, { input: inputOf(site), thread });
}

interface Beside {
  readonly input: SiteInput | undefined;
  readonly thread: WordThread;
}

async function builtBeside(site: Site, { input, thread }: Beside): Promise<readonly SiteFile[]> {
  const trees = LANGUAGES.flatMap((language) => site.documentsIn(language));
  const making = thread.make({ trees, site: input });
  const written = trees.map((tree) => ({ path: pathOf(tree, 'md'), content: documentToMarkdown(tree) }));
  const { words, pages } = await making;
  return [...written, ...trees.flatMap((tree, index) => ({ path: pathOf(tree, 'docx'), content: words[index] ?? missing(tree.id) })), ...pages];
}

/** What the site was made of, as far as the pages ask that are made there: none tells of documents or compares with an earlier book. */
function inputOf({ catalog, today, docs, repository }: Site): SiteInput {
  return { catalog, today, repository, docs: docs && withoutInterfaces(docs) };
}

/** That there are interfaces is asked; what they say is not. */
function withoutInterfaces(docs: Documentation): Documentation {
  return { ...docs, api: docs.api.map(({ path }) => ({ path, content: '' })) };
}

function pathOf(tree: { readonly id: string; readonly language: string }, ending: 'md' | 'docx'): string {
  return `${tree.language}/${addresses.documentFile(tree, ending)}`;
}

/** One file comes back for each tree; another count is a fault of ours. */
function missing(id: string): never {
  throw new RangeError(`no Word file was made of ${id}`);
}
