import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SITE_ASSETS, type SiteFile } from '@nivel/site';

/** The list of what a run wrote, so that the next one can take away what is no longer there, and nothing of anyone else's. */
const LIST = '.nivel-site';

/** So many files are under way at once: enough for the disk to be busy, few enough for any limit of open files. */
const AT_ONCE = 32;

/** Writes the site: only what changed, each file under a temporary name first, while the last pages are made. Pages that no longer exist go. */
export async function writeSite(
  folder: string,
  pages: readonly SiteFile[],
  making: Promise<readonly SiteFile[]>,
): Promise<{ readonly files: number; readonly changed: number }> {
  const [looks, last, changedFirst] = await Promise.all([assets(), making, writeFiles(folder, pages)]);
  const changed = changedFirst + (await writeFiles(folder, [...looks, ...last]));
  const files = [...pages, ...looks, ...last];
  for (const path of await gone(folder, files)) await rm(join(folder, path), { force: true });
  const list = files.map((file) => `${file.path}\n`).toSorted();
  await writeChanged(join(folder, LIST), list.join(''));
  return { files: files.length, changed };
}

/** Writes files into their folders; hands back how many of them changed. */
async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<number> {
  const folders = new Set([folder, ...files.map((file) => dirname(join(folder, file.path)))]);
  for (const each of folders) await mkdir(each, { recursive: true });
  return countedAtOnce(files, (file) => writeChanged(join(folder, file.path), file.content));
}

/** How many of the things the work says yes to; several are under way at once. */
async function countedAtOnce<T>(things: readonly T[], work: (thing: T) => Promise<boolean>): Promise<number> {
  const left = things.values();
  let counted = 0;
  const hand = async () => {
    for (const thing of left) if (await work(thing)) counted += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
  return counted;
}

async function assets(): Promise<readonly SiteFile[]> {
  const names = await readdir(SITE_ASSETS);
  return Promise.all(names.map(async (name) => ({ path: `assets/${name}`, content: await readFile(fileURLToPath(new URL(name, SITE_ASSETS))) })));
}

async function gone(folder: string, files: readonly SiteFile[]): Promise<readonly string[]> {
  const planned = new Set(files.map((file) => file.path));
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
