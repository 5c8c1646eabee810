import { execFile, spawn } from 'node:child_process';
import type { NamedBytes } from './folder-files.ts';

/** The files of a tree in git, as `main:schemas` names it; `undefined` where git knows no such tree. The repository is the one that `folder` lies in. */
export async function filesOfGitTree(folder: string, name: string): Promise<readonly NamedBytes[] | undefined> {
  // Only this call is given what a person wrote, and nothing after `--end-of-options` is read as an option.
  const tree = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  if (tree === undefined) return undefined;
  const listing = await git(folder, ['ls-tree', '-r', '-z', '--full-tree', tree.toString('utf8').trim()]);
  if (listing === undefined) return undefined;
  const blobs = listing.toString('utf8').split('\0').flatMap(blobOf);
  return readBlobs(folder, blobs);
}

/** The files below a path that a commit has and that are no longer as they were in it; `undefined` where git knows no such commit. */
export async function changedSince(folder: string, base: string, path: string): Promise<readonly string[] | undefined> {
  const listing = await git(folder, [
    'diff',
    '--no-renames',
    '--name-only',
    '--diff-filter=MDT',
    '--relative',
    '-z',
    '--end-of-options',
    base,
    '--',
    path,
  ]);
  return listing
    ?.toString('utf8')
    .split('\0')
    .filter((file) => file !== '');
}

interface Blob {
  readonly file: string;
  readonly object: string;
}

function blobOf(line: string): readonly Blob[] {
  const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/.exec(line);
  return match === null ? [] : [{ object: match[1] ?? '', file: match[2] ?? '' }];
}

const MOST_BYTES = 500_000_000;

function git(folder: string, words: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...words], { encoding: 'buffer', maxBuffer: MOST_BYTES }, (fault, out) =>
      resolve(fault === null ? out : undefined),
    );
  });
}

/** All blobs by one process: one for each would take minutes for a large model. */
function readBlobs(folder: string, blobs: readonly Blob[]): Promise<readonly NamedBytes[] | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-C', folder, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? contentsOf(Buffer.concat(chunks), blobs) : undefined));
    child.stdin.end(blobs.map(({ object }) => `${object}\n`).join(''));
  });
}

/** Each blob comes as a line with its size, its bytes, and a line break. */
function contentsOf(answer: Buffer, blobs: readonly Blob[]): readonly NamedBytes[] {
  let at = 0;
  return blobs.map(({ file }) => {
    const end = answer.indexOf(10, at);
    const size = Number(answer.toString('utf8', at, end).split(' ').at(-1));
    const bytes = answer.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
    return { file, bytes };
  });
}
