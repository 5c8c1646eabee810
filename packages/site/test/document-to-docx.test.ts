import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { documentToDocx } from '../src/documents/document-to-docx.ts';
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
