import JSZip from 'jszip';
import { expect, test } from 'vitest';
// The thread is a file of what is built: Node reads no JSX.
import { startWordThread } from '../dist/index.js';
import { documentToDocx } from '../src/documents/document-to-docx.ts';
import type { Block, Inline } from '../src/documents/document-tree.ts';
import { documentsIn } from '../src/documents/documents.ts';
import { factsOfSite } from '../src/documents/facts-of-site.ts';
import { plainText } from '../src/documents/inline-text.ts';
import { inlinesOf } from '../src/documents/walk-tree.ts';
import { catalogOfCheckout, siteOfNivelvaara } from './nivelvaara.ts';

const site = siteOfNivelvaara(await catalogOfCheckout());
const trees = documentsIn(factsOfSite(site, site.documents), 'sv');

function treeOf(id: string) {
  const tree = trees.find((each) => each.id === id);
  if (tree === undefined) throw new Error(`no document ${id}`);
  return tree;
}

async function partOf(file: Uint8Array, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(file);
  return (await zip.file(path)?.async('string')) ?? '';
}

test.each(['record', 'notice-child', 'access'])('%s as Word holds all that the tree says', async (id) => {
  const tree = treeOf(id);
  const xml = await partOf(await documentToDocx(tree), 'word/document.xml');
  const words = xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const missing = inlinesOf(tree)
    .map((inline) => plainText(inline, 'sv'))
    .filter((text) => !words.includes(text));
  expect(missing).toEqual([]);
  expect(words).toContain(tree.title);
});

test('heads of tables are repeated, rows do not split, gaps are marked, the language is told', async () => {
  const file = await documentToDocx(treeOf('record'));
  const xml = await partOf(file, 'word/document.xml');
  expect(xml).toContain('<w:tblHeader');
  expect(xml).toContain('<w:cantSplit');
  expect(xml).toContain('w:val="yellow"');
  expect(await partOf(file, 'word/styles.xml')).toContain('sv-FI');
});

test('where a notice comes from is hidden, where a record comes from is not', async () => {
  expect(await partOf(await documentToDocx(treeOf('notice-guardian')), 'word/document.xml')).toContain('<w:vanish/>');
  expect(await partOf(await documentToDocx(treeOf('record')), 'word/document.xml')).not.toContain('<w:vanish/>');
});

test('the same tree gives the same bytes, at another moment too', async () => {
  const first = await documentToDocx(treeOf('questions'));
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(await documentToDocx(treeOf('questions'))).toEqual(first);
  expect(await partOf(first, 'docProps/core.xml')).not.toMatch(/created|modified/);
});

test('the thread gives a Word file for each tree; what fails in it fails here, and one that is not asked keeps nothing waiting', async () => {
  startWordThread();
  const { words, pages } = await startWordThread().make({ trees: [treeOf('record')], site: undefined });
  expect([words.length, pages]).toEqual([1, []]);
  expect(await partOf(words[0] as Uint8Array, 'word/document.xml')).toContain(treeOf('record').title);
  const broken = { ...treeOf('record'), blocks: [{ kind: 'paragraph' } as unknown as Block] };
  await expect(startWordThread().make({ trees: [broken], site: undefined })).rejects.toThrow();
});

test('parts that look alike are one run, and what has a look of its own is not drawn in', async () => {
  const content: readonly Inline[] = ['one ', 'two ', { kind: 'gap', name: 'a-gap', text: 'what is missing' }, ' three'];
  const tree = { ...treeOf('record'), blocks: [{ kind: 'paragraph', content, origins: [] } satisfies Block] };
  const xml = await partOf(await documentToDocx(tree), 'word/document.xml');
  expect(xml).toContain('one two ');
  expect(xml.match(/w:highlight /g)).toHaveLength(1);
  expect(xml).not.toMatch(/w:b w:val="false"/);
});
