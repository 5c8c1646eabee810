import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareText } from '@nivel/diagnostics';

/** A file of the release as the manifest names it. `path` is relative and written with `/`. */
export interface WrittenFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** What is done on the disk, in the order in which it is done: `write released/learner.jsonl`, `rename new`, … */
export type OnStep = (step: string) => void;

export interface FileWriter {
  write(data: string | Uint8Array): Promise<void>;
}

/** The files of a release while they are written into one folder. Only their owner may read them. */
export interface ReleaseFolder {
  /** The writer of a file; the same one for the same path. */
  file(path: string): Promise<FileWriter>;
  /** Writes what is left, brings every file and folder to the disk, and tells what was written, sorted by path. */
  finish(): Promise<readonly WrittenFile[]>;
  /** Closes what is open, whatever happened. */
  abandon(): Promise<void>;
}

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

export function openReleaseFolder(root: string, onStep: OnStep): ReleaseFolder {
  const writers = new Map<string, DiskFile>();
  return {
    async file(path) {
      const known = writers.get(path);
      if (known !== undefined) return known;
      onStep(`open ${path}`);
      await mkdir(dirname(join(root, path)), { recursive: true, mode: FOLDER_MODE });
      const made = diskFile(await open(join(root, path), 'wx', FILE_MODE), { path, onStep });
      writers.set(path, made);
      return made;
    },
    async finish() {
      const written: WrittenFile[] = [];
      for (const writer of writers.values()) written.push(await writer.finish());
      const folders = new Set([root, ...[...writers.keys()].map((path) => dirname(join(root, path)))]);
      for (const folder of folders) await syncFolder(folder);
      return written.toSorted((a, b) => compareText(a.path, b.path));
    },
    async abandon() {
      for (const writer of writers.values()) await writer.close();
    },
  };
}

interface DiskFile extends FileWriter {
  finish(): Promise<WrittenFile>;
  close(): Promise<void>;
}

/** Text waits until there is this much of it, in UTF-16 code units. */
const BLOCK = 262_144;

function diskFile(handle: FileHandle, { path, onStep }: { path: string; onStep: OnStep }): DiskFile {
  const hash = createHash('sha256');
  let waiting = '';
  let size = 0;
  let isOpen = true;
  const put = async (block: Uint8Array) => {
    if (block.length === 0) return;
    onStep(`write ${path}`);
    hash.update(block);
    size += block.length;
    await writeAll(handle, block);
  };
  const flush = async () => {
    const block = Buffer.from(waiting);
    waiting = '';
    await put(block);
  };
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    async write(data) {
      if (typeof data === 'string') waiting += data;
      if (waiting.length >= BLOCK || typeof data !== 'string') await flush();
      if (typeof data !== 'string') await put(data);
    },
    async finish() {
      await flush();
      onStep(`sync ${path}`);
      await handle.sync();
      await close();
      return { path, size, sha256: hash.digest('hex') };
    },
    close,
  };
}

/** One call may write less than it was given. */
async function writeAll(handle: FileHandle, block: Uint8Array): Promise<void> {
  let done = 0;
  while (done < block.length) done += (await handle.write(block, done)).bytesWritten;
}

/** Brings the names in a folder to the disk, where the system can do that for folders. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
