import MiniSearch from 'minisearch';
import type { SearchFolder } from '../search-index.ts';

/* What search works with: heavier than the field itself, so it is loaded together with the index when someone first goes there. */

/** One thing that search found. */
export interface SearchHit {
  readonly title: string;
  readonly kind: string;
  /** Below the folder of the language. */
  readonly address: string;
}

export type FindIn = (folders: readonly SearchFolder[]) => (query: string, most: number) => readonly SearchHit[];

const findIn: FindIn = (folders) => {
  const index = indexOf(folders);
  return (query, most) =>
    index
      .search(query)
      .slice(0, most)
      .map((found) => ({ title: String(found['title']), kind: String(found['kind']), address: String(found['address']) }));
};

(globalThis as unknown as { nivelSearch: FindIn }).nivelSearch = findIn;

function indexOf(folders: readonly SearchFolder[]): MiniSearch<Record<string, string>> {
  const search = new MiniSearch<Record<string, string>>({
    idField: 'address',
    fields: ['title', 'rest', 'words'],
    storeFields: ['title', 'kind', 'address'],
    tokenize: (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u),
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 5 ? 0.2 : false), boost: { title: 3 }, combineWith: 'AND' },
  });
  for (const [folder, kind, entries] of folders) {
    search.addAll(entries.map(([title, rest, words = '']) => ({ kind, title, rest, words, address: `${folder}/${rest}.html` })));
  }
  return search;
}
