import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { SchemaDocument } from '../schema-file.ts';

const { compileCache } = workerData as { readonly compileCache: string | undefined };
if (compileCache !== undefined) module.enableCompileCache(compileCache);
const { checkMetaSchema } = await import('./meta-schema.ts');

/** Only how much is found goes back: whoever wants to tell it judges again, with the places at hand. */
parentPort?.once('message', (roots: readonly Omit<SchemaDocument, 'document'>[]) => {
  const documents = roots.map((each): SchemaDocument => ({ ...each, document: withoutPlaces(each) }));
  parentPort?.postMessage(checkMetaSchema(documents).length);
});

function withoutPlaces({ file, root }: Omit<SchemaDocument, 'document'>): SchemaDocument['document'] {
  return { file, value: root, placeOf: () => ({ file }), placeOfKey: () => ({ file }) };
}
