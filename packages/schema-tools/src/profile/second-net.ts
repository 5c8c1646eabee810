import module from 'node:module';
import { dirname, extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '@nivel/diagnostics';
import type { SchemaDocument } from '../schema-file.ts';

/** The meta-schema's judgement, made by another thread while this one reads on. It is the slowest part of reading schemas, and nearly always finds nothing. */
export interface SecondNet {
  /** Hands the schemas over to be judged, in place of `checkMetaSchema`. Gives nothing itself. */
  cast(documents: readonly SchemaDocument[]): readonly Diagnostic[];
  /** Ends the thread, and tells whether what it was handed is sound. `false` also where it could not say: then one judges by oneself. */
  isEmpty(): Promise<boolean>;
}

/** Starts the other thread; it loads what it needs until the schemas come. */
export function openSecondNet(): SecondNet {
  const url = new URL(`./second-net-thread${extname(import.meta.url)}`, import.meta.url);
  // A thread keeps no compiled code by itself, even where the program does.
  const kept = module.getCompileCacheDir?.();
  const worker = new Worker(url, { workerData: { compileCache: kept === undefined ? undefined : dirname(kept) } });
  const answer = new Promise<boolean>((resolve) => {
    worker.once('message', (count: unknown) => resolve(count === 0));
    worker.once('error', () => resolve(false));
    worker.once('exit', () => resolve(false));
  });
  // A fault elsewhere must not leave the program waiting for a thread that nobody asks.
  worker.unref();
  let isCast = false;
  return {
    cast(documents) {
      isCast = true;
      worker.postMessage(documents.map(({ kind, name, file, root }) => ({ kind, name, file, root })));
      return [];
    },
    async isEmpty() {
      worker.ref();
      const empty = isCast ? await answer : true;
      await worker.terminate();
      return empty;
    },
  };
}
