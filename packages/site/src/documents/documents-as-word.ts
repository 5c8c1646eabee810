import { once } from 'node:events';
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

/** A second core, on which Word files and pages that weigh much are made: a Word file takes longer than all pages of its document. */
export interface WordThread {
  /** Asked once. What fails there fails here. */
  make(work: WordWork): Promise<WordsAndPages>;
}

/** Starts the thread, so that it loads its modules before there is work for it. One that is never asked keeps no program from ending. */
export function startWordThread(): WordThread {
  const worker = new Worker(WORKER);
  worker.unref();
  // It may fail before it is asked, when nobody listens yet.
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => undefined);
  return {
    async make(work) {
      worker.ref();
      const told = once(worker, 'message');
      worker.postMessage(work);
      const [made] = (await Promise.race([told, failed])) as [WordsAndPages];
      return made;
    },
  };
}
