import { pagesOf } from '../../src/build-site.ts';
import type { Site } from '../../src/site/site.ts';

/**
 * One page of every kind, taken from the pages of the site, so that a new kind is tried at once: the same folder, the same depth, a list or a thing, and
 * the word that a name begins with where days, books and models share a folder. The one in the middle stands for its kind.
 */
export function pageKinds(site: Site): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const { address } of pagesOf(site)) {
    const kind = kindOf(address);
    kinds.set(kind, [...(kinds.get(kind) ?? []), address]);
  }
  return [...kinds.values()].map((addresses) => addresses[Math.floor(addresses.length / 2)] ?? '');
}

function kindOf(address: string): string {
  const [name = '', ...folders] = address.split('/').toReversed();
  const folder = folders.at(-1) ?? '';
  const begins = /^(?:index\.html|\d{4}-\d{2}-\d{2}(?:-[a-z]+)?|rules-|model-)/.exec(name)?.[0].replaceAll(/\d/g, '0');
  return `${folder} ${folders.length} ${folder === 'rule' ? '' : (begins ?? '')}`;
}
