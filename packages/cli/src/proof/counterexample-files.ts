import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { caseOfCounterexample, type Proofs, requestOfCounterexample } from '@nivel/policy/proof';
import { writeWhole } from '../write-whole.ts';

/** What is to be written for the invariants that fail: a request that runs, and a case that fails until the book is mended. By file name. */
export function counterexampleFiles({ proofs, diagrams }: Proofs): ReadonlyMap<string, string> {
  const { space, book } = diagrams;
  return new Map(
    proofs.flatMap((proof) => {
      if (proof.counterexample === undefined) return [];
      const request = `${JSON.stringify(requestOfCounterexample(space, proof.counterexample), null, 2)}\n`;
      return [
        [`${proof.invariant.id}.request.json`, request],
        [`${proof.invariant.id}.cases.yaml`, caseOfCounterexample(space, book, proof)],
      ] as const;
    }),
  );
}

/** Writes each file whole. Gives their paths in order. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeWhole(join(folder, name), text);
  return [...files.keys()].map((name) => join(folder, name));
}
