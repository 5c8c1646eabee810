import type { SiteFile } from './build-site.ts';

/** What a page weighs when it is opened: its own text, and the styles and scripts that it names. */
export interface PageWeight {
  readonly path: string;
  /** Bytes as they lie in the folder, without compression; the type and what scripts load when they are used are not counted. */
  readonly bytes: number;
  /** The part of them that is the text of a generated document: data, as long as the document is. */
  readonly document: number;
}

/** Weighs every page of a site. */
export function pageWeights(files: readonly SiteFile[], sizeOfAsset: (name: string) => number): readonly PageWeight[] {
  return files.flatMap(({ path, content }) => {
    if (!path.endsWith('.html') || typeof content !== 'string') return [];
    const named = [...content.matchAll(/(?:src|href)="[^"]*assets\/([^"/]+\.(?:js|css))"/g)].map(([, name = '']) => sizeOfAsset(name));
    const bytes = Buffer.byteLength(content) + named.reduce((sum, size) => sum + size, 0);
    return [{ path, bytes, document: Buffer.byteLength(/<div class="document">.*(?=<\/main>)/s.exec(content)?.[0] ?? '') }];
  });
}
