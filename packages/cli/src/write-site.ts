import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE_ASSETS, type SiteFile } from '@nivel/site';

/** The list of what a run wrote, so that the next one can take away what is no longer there, and nothing of anyone else's. */
const LIST = '.nivel-site';

/** So many files are under way at once: enough for the disk to be busy, few enough for any limit of open files. */
const AT_ONCE = 32;

/** Writes the site: only what changed, each file under a temporary name first, while the next pages are made. Pages that no longer exist go. */
export async function writeSite(
  folder: string,
  pages: Iterable<SiteFile>,
  making: Promise<readonly SiteFile[]>,
): Promise<{ readonly files: number; readonly changed: number }> {
  const [here, last, looks] = await Promise.all([
    writeFiles(folder, pages),
    making.then((files) => writeFiles(folder, files)),
    assets().then((files) => writeFiles(folder, files)),
  ]);
  const paths = [...here.paths, ...last.paths, ...looks.paths];
  for (const path of await gone(folder, paths)) await rm(join(folder, path), { force: true });
  const list = paths.map((path) => `${path}\n`).toSorted();
  await writeChanged(join(folder, LIST), list.join(''));
  return { files: paths.length, changed: here.changed + last.changed + looks.changed };
}

interface Written {
  readonly paths: readonly string[];
  /** How many of them had to be written. */
  readonly changed: number;
}

/** Writes files into their folders, several at once: the next is asked for while those before it are under way. */
async function writeFiles(folder: string, files: Iterable<SiteFile>): Promise<Written> {
  const made = new Map<string, Promise<unknown>>();
  const folderFor = (path: string) => {
    const own = dirname(path);
    const making = made.get(own) ?? mkdir(own, { recursive: true });
    made.set(own, making);
    return making;
  };
  const paths: string[] = [];
  let changed = 0;
  const left = files[Symbol.iterator]();
  const hand = async () => {
    for (let next = left.next(); next.done !== true; next = left.next()) {
      const { path, content } = next.value;
      paths.push(path);
      await folderFor(join(folder, path));
      if (await writeChanged(join(folder, path), content)) changed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
  return { paths, changed };
}

async function assets(): Promise<readonly SiteFile[]> {
  const names = await readdir(SITE_ASSETS);
  return Promise.all(names.map(async (name) => ({ path: `assets/${name}`, content: await readFile(fileURLToPath(new URL(name, SITE_ASSETS))) })));
}

async function gone(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const planned = new Set(paths);
  const before = (await bytesOf(join(folder, LIST)))?.toString('utf8').split('\n') ?? [];
  return before.filter((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && !planned.has(path));
}

/** Whether the file had to be written. */
async function writeChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content);
  if ((await bytesOf(path))?.equals(bytes) === true) return false;
  const partial = `${path}.partial-${process.pid}`;
  await writeFile(partial, bytes);
  await rename(partial, path);
  return true;
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}
