import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLE_FOLDER } from './planned-files.ts';

const PACKAGE = new URL('../', import.meta.url);
const FOLDERS = ['generated/', 'src/generated/', BUNDLE_FOLDER];

/** Writes what differs and removes what is no longer planned, in the folders that hold nothing but generated files. */
export function applyPlan(files: ReadonlyMap<string, string>): { readonly written: readonly string[]; readonly removed: readonly string[] } {
  const removed = existing().filter((path) => !files.has(path));
  for (const path of removed) rmSync(pathOf(path));
  const written = [...files].filter(([path, text]) => readIfThere(path) !== text).map(([path]) => path);
  for (const path of written) write(path, files.get(path) ?? '');
  return { written, removed };
}

function existing(): readonly string[] {
  return FOLDERS.filter((folder) => existsSync(pathOf(folder))).flatMap((folder) =>
    readdirSync(pathOf(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(pathOf(''), join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );
}

function readIfThere(path: string): string | undefined {
  return existsSync(pathOf(path)) ? readFileSync(pathOf(path), 'utf8') : undefined;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(pathOf(path)), { recursive: true });
  writeFileSync(pathOf(path), text);
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, PACKAGE));
}
