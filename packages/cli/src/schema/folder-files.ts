import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '@nivel/diagnostics';

/** A file by its name inside a folder, with `/`, and its bytes. */
export interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const PASSED_OVER = new Set(['node_modules', 'dist', '.turbo', '.git', 'test']);

/** Every file below a folder, in order of name; none where there is no such folder. Without waiting: for many small files that is far quicker. */
export async function filesBelow(folder: string, passedOver: ReadonlySet<string> = PASSED_OVER): Promise<readonly NamedBytes[]> {
  const names = namesBelow(folder, '', passedOver).toSorted(compareText);
  return names.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}

function namesBelow(folder: string, within: string, passedOver: ReadonlySet<string>): readonly string[] {
  return entriesOf(join(folder, within)).flatMap((entry) => {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isFile()) return [name];
    return entry.isDirectory() && !passedOver.has(entry.name) ? namesBelow(folder, name, passedOver) : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The names of the folders in a folder, in order; none where there is no such folder. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted(compareText);
}
