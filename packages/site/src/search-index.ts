import { LANGUAGES, type Language } from '@nivel/diagnostics';
import type { SiteFile } from './build-site.ts';
import type { Page } from './page.ts';

/** What search finds in one folder: title, the rest of the address, and words that neither of them has. */
export type SearchFolder = readonly [folder: string, kind: string, entries: readonly (readonly [title: string, rest: string, words?: string])[]];

/** What search finds, one file a language, folder by folder. A script, so that it loads from a file too. */
export function searchIndexes(pages: readonly Page[]): readonly SiteFile[] {
  return LANGUAGES.map((language) => ({
    path: `assets/search-index.${language}.js`,
    content: `globalThis.nivelSearchIndex = ${JSON.stringify(foldersOf(pages, language))};\n`,
  }));
}

function foldersOf(pages: readonly Page[], language: Language): readonly SearchFolder[] {
  const folders = new Map<string, [string, string, (readonly [string, string, string?])[]]>();
  for (const page of pages) {
    const entry = page.search?.(language);
    if (entry === undefined) continue;
    const [folder = '', ...rest] = page.address.split('/');
    const known = folders.get(folder) ?? [folder, entry.kind, []];
    folders.set(folder, known);
    const name = rest.join('/').replace(/\.html$/, '');
    const words = newWords(entry.words, `${page.title[language]} ${name}`);
    known[2].push(words === '' ? [page.title[language], name] : [page.title[language], name, words]);
  }
  return [...folders.values()];
}

/** The words that search does not find already. */
function newWords(words: string, known: string): string {
  const found = new Set(wordsIn(known));
  return [...new Set(wordsIn(words))].filter((word) => !found.has(word)).join(' ');
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
