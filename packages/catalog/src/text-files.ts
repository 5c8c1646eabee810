import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText, type Diagnostic } from '@nivel/diagnostics';
import { catalogDiagnostics } from './catalog-diagnostics.ts';

/** A text file and its name as diagnostics show it: relative to the project's root, with `/`. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface TextFiles {
  readonly files: readonly TextFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders that hold other things than what the catalog reads. */
const PASSED_OVER = new Set(['node_modules', 'dist', 'bundle', 'examples', 'generated', 'positions', 'released', 'schema', 'test', '.turbo']);

export function isPassedOver(folder: string): boolean {
  return PASSED_OVER.has(folder);
}

/** Reads every text file with one of the endings below a folder, in order of name. */
export async function readTextFiles(root: string, folder: string, endings: readonly string[]): Promise<TextFiles> {
  const names = await listFiles(join(root, folder));
  if (names === undefined) return { files: [], diagnostics: [catalogDiagnostics.report('catalog/no-folder', { file: folder }, {})] };
  const wanted = names.filter((name) => endings.some((ending) => name.endsWith(ending))).toSorted(compareText);
  const read = await Promise.all(wanted.map((name) => readTextFile(name, relative(root, name).split(sep).join('/'))));
  return {
    files: read.flatMap((result) => (result.kind === 'text' ? [result.file] : [])),
    diagnostics: read.flatMap((result) => (result.kind === 'diagnostic' ? [result.diagnostic] : [])),
  };
}

async function listFiles(folder: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const below = await Promise.all(
      entries.map(async (entry) => {
        if (entry.isFile()) return [join(folder, entry.name)];
        if (!entry.isDirectory() || PASSED_OVER.has(entry.name)) return [];
        return (await listFiles(join(folder, entry.name))) ?? [];
      }),
    );
    return below.flat();
  } catch {
    return undefined;
  }
}

type ReadFileResult = { readonly kind: 'text'; readonly file: TextFile } | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic };

async function readTextFile(path: string, file: string): Promise<ReadFileResult> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { kind: 'text', file: { file, text } };
  } catch {
    return { kind: 'diagnostic', diagnostic: catalogDiagnostics.report('catalog/not-utf-8', { file }, {}) };
  }
}
