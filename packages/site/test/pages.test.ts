import { statSync } from 'node:fs';
import { posix } from 'node:path';
import { LANGUAGES } from '@nivel/diagnostics';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '../src/build-site.ts';
import { PageFrame } from '../src/layout/page-frame.tsx';
import { pageContext } from '../src/page.ts';
import { pageWeights } from '../src/page-weight.ts';
import { renderMarkup } from '../src/render-page.ts';
import type { Site } from '../src/site/site.ts';
import { filesOf, siteOfProject } from './built-site.ts';

let site: Site;
let files: ReadonlyMap<string, string>;
let pages: readonly (readonly [string, string])[];

beforeAll(async () => {
  site = await siteOfProject();
  files = filesOf(site);
  pages = [...files].filter(([path]) => path.endsWith('.html'));
});

describe('every page', () => {
  test('stands in three languages under the same address', () => {
    const addresses = pagesOf(site).map((page) => page.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const language of LANGUAGES)
      for (const address of addresses) expect(files.has(`${language}/${address}`), `${language}/${address}`).toBe(true);
  });

  test('says its language, has one heading of the first level, and no text is missing', () => {
    for (const [path, html] of pages) {
      expect(html, path).toContain(`<html lang="${path.slice(0, 2)}">`);
      expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
      expect(
        /<(h1|h2|h3|th|caption|a|dt|li|p class="lead")[^>]*><\/\1>/.exec(html.replaceAll(/<th scope="col"><span/g, ''))?.[0],
        path,
      ).toBeUndefined();
      expect(/\bundefined\b|\[object|\bNaN\b/.exec(textOf(html))?.[0], path).toBeUndefined();
    }
  });

  test('loads nothing from elsewhere and has no script or style of its own', () => {
    for (const [path, html] of pages) {
      expect(html, path).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(/\sstyle=|<style|\son[a-z]+=|javascript:/.exec(html)?.[0], path).toBeUndefined();
      expect(
        [...html.matchAll(/<script[^>]*>/g)].every(([tag]) => tag.includes(' src="')),
        path,
      ).toBe(true);
      expect(/(?:src|href)="(?:https?:)?\/\//.exec(html)?.[0], path).toBeUndefined();
    }
  });

  test('gives each of its parts a name of its own', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index).slice(0, 3), path).toEqual([]);
    }
  });

  test('is what its whole tree is, although frames are written once', () => {
    for (const page of pagesOf(site).filter((_, index) => index % 40 === 0)) {
      const context = pageContext(site, 'sv', page.address);
      const whole = renderMarkup(PageFrame({ page, context, children: page.render(context) }));
      expect(files.get(`sv/${page.address}`), page.address).toBe(whole);
    }
  });

  test('links only to what is there', () => {
    const idsOf = new Map<string, ReadonlySet<string>>();
    const missing = new Set<string>();
    for (const [path, html] of pages) {
      for (const [, href = ''] of html.matchAll(/\shref="([^"]*)"/g)) {
        const [target = '', hash] = href.replaceAll('&amp;', '&').split('#');
        const file = target === '' ? path : posix.normalize(posix.join(posix.dirname(path), target));
        const known = files.get(file);
        if (known === undefined) {
          if (!file.startsWith('assets/') && !/\.(docx|md)$/.test(file)) missing.add(`${path} -> ${href}`);
        } else if (hash !== undefined && !hash.includes('=')) {
          const ids = idsOf.get(file) ?? new Set([...known.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
          idsOf.set(file, ids);
          if (!ids.has(decodeURIComponent(hash))) missing.add(`${path} -> ${href}`);
        }
      }
    }
    expect([...missing].slice(0, 10)).toEqual([]);
  });

  test('weighs under 100 kB before data, with its styles and its scripts', () => {
    const sizes = new Map<string, number>();
    const sizeOf = (name: string) => {
      const size = sizes.get(name) ?? statSync(new URL(`../dist/assets/${name}`, import.meta.url)).size;
      sizes.set(name, size);
      return size;
    };
    const weights = pageWeights(
      pages.map(([path, content]) => ({ path, content })),
      sizeOf,
    );
    expect(weights).toHaveLength(pages.length);
    expect(weights.filter(({ bytes, document }) => bytes - document > 100_000)).toEqual([]);
  });
});

test('data of search stay under 130 kB a language and of the engine under 460 kB', () => {
  for (const language of LANGUAGES) {
    expect(Buffer.byteLength(files.get(`assets/search-index.${language}.js`) ?? '')).toBeLessThan(130_000);
    expect(Buffer.byteLength(files.get(`assets/rule-book.${language}.js`) ?? '')).toBeLessThan(460_000);
  }
});

test('every category stands under one heading of the matrix, and none is left over', () => {
  const listed = site.categoryGroups.flatMap((group) => group.categories.map((category) => category.id));
  expect(listed.toSorted()).toEqual(site.categories.map((category) => category.id).toSorted());
  expect(site.categoryGroups.map((group) => group.id)).not.toContain('others');
});

test('the old name of a document leads somewhere', () => {
  expect(files.get('assets/search-index.fi.js')).toContain('hojks');
});

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ');
}
