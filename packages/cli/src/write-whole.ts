import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file under a temporary name and then renames it: readers see the old file or the new one, never a part. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.partial-${process.pid}`;
  try {
    await writeFile(partial, text);
    await rename(partial, path);
  } catch (fault) {
    await rm(partial, { force: true });
    throw fault;
  }
}
