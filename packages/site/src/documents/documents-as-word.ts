import { Worker } from 'node:worker_threads';
import type { SiteFile } from '../build-site.ts';
import type { SiteInput } from '../site/site.ts';
import type { DocumentTree } from './document-tree.ts';

/** What the worker is given. */
export interface WordWork {
  readonly trees: readonly DocumentTree[];
  /** The site whose heavy pages it makes too; none where only documents are asked for. */
  readonly site: SiteInput | undefined;
}

/** What it hands back. */
export interface WordsAndPages {
  /** The Word files, in the order of the trees. */
  readonly words: readonly Uint8Array[];
  readonly pages: readonly SiteFile[];
}

/** The worker beside this file: compiled where this file is, else as it was written. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './word-worker.ts' : './word-worker.js', import.meta.url);

/** Documents as Word files, and pages that weigh much. Made on another core, because a Word file takes longer than all pages of its document. */
export function documentsAsWord(work: WordWork): Promise<WordsAndPages> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: work });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
