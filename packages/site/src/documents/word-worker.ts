import { parentPort } from 'node:worker_threads';
import { buildSiteBeside } from '../build-site.ts';
import { siteOf } from '../site/site.ts';
import { documentToDocx } from './document-to-docx.ts';
import type { WordsAndPages, WordWork } from './documents-as-word.ts';

/* Runs beside the other pages: takes the trees of all documents and hands back their Word files, then makes the pages that weigh much. */

parentPort?.once('message', async ({ trees, site }: WordWork) => {
  const words: Uint8Array[] = [];
  for (const tree of trees) words.push(await documentToDocx(tree));
  parentPort?.postMessage({ words, pages: site === undefined ? [] : buildSiteBeside(siteOf(site)) } satisfies WordsAndPages);
});
