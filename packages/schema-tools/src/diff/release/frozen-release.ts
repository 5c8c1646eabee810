import { createHash } from 'node:crypto';
import { compareText, type Diagnostic } from '@nivel/diagnostics';
import { isObject } from '../../json.ts';
import { compareVersionNumbers } from './bump.ts';
import { releaseDiagnostics } from './release-diagnostics.ts';

/** A file as bytes, by its name inside the release: line ends count too. */
export interface ReleaseFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** One folder of `schemas/released/`. */
export interface ReleaseFolder {
  readonly version: string;
  readonly files: readonly ReleaseFile[];
}

/** What `frozen.json` says. */
export interface FrozenLock {
  readonly version: string;
  /** The digest of the release before this one: nobody can change an old release without changing every later lock. */
  readonly previous: { readonly version: string; readonly digest: string } | null;
  /** SHA-256 by file name. */
  readonly files: Readonly<Record<string, string>>;
  /** SHA-256 of all of the above. */
  readonly digest: string;
}

export const LOCK_FILE = 'frozen.json';

/** The lock of a release, and its text as it is written. */
export function lockRelease(
  { version, files }: ReleaseFolder,
  previous: FrozenLock | undefined,
): { readonly lock: FrozenLock; readonly text: string } {
  const hashes = files.filter(({ file }) => file !== LOCK_FILE).map(({ file, bytes }): [string, string] => [file, hashOf(bytes)]);
  const content = {
    version,
    previous: previous === undefined ? null : { version: previous.version, digest: previous.digest },
    files: Object.fromEntries(hashes.toSorted(([a], [b]) => compareText(a, b))),
  };
  const lock: FrozenLock = { ...content, digest: digestOf(content) };
  return { lock, text: `${JSON.stringify(lock, null, 2)}\n` };
}

function digestOf({ version, previous, files }: Omit<FrozenLock, 'digest'>): string {
  const sorted = Object.entries(files).toSorted(([a], [b]) => compareText(a, b));
  return hashOf(JSON.stringify([version, previous === null ? null : [previous.version, previous.digest], sorted]));
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Reads a lock; `undefined` when it is missing, is no lock, or does not add up. */
export function readLock({ files }: ReleaseFolder): FrozenLock | undefined {
  const file = files.find((each) => each.file === LOCK_FILE);
  try {
    const lock: unknown = JSON.parse(new TextDecoder().decode(file?.bytes));
    return isLock(lock) && digestOf(lock) === lock.digest ? lock : undefined;
  } catch {
    return undefined;
  }
}

function isLock(value: unknown): value is FrozenLock {
  if (!isObject(value) || !isObject(value['files'])) return false;
  const { previous } = value;
  const chained = previous === null || (isObject(previous) && typeof previous['version'] === 'string' && typeof previous['digest'] === 'string');
  return chained && typeof value['version'] === 'string' && Object.values(value['files']).every((hash) => typeof hash === 'string');
}

/** Whether every frozen release is still what was frozen, and the chain from one to the next is whole. `folder` is where they lie. */
export function checkFrozen(releases: readonly ReleaseFolder[], folder: string): readonly Diagnostic[] {
  const sorted = releases.toSorted((a, b) => compareVersionNumbers(a.version, b.version));
  return sorted.flatMap((release, index) => {
    const lock = readLock(release);
    const before = sorted[index - 1];
    const previous = before === undefined ? undefined : readLock(before);
    const place = (file: string) => ({ file: `${folder}${release.version}/${file}` });
    if (lock === undefined || lock.version !== release.version || !isChained(lock, previous)) {
      return [releaseDiagnostics.report('release/frozen-lock', place(LOCK_FILE), { version: release.version })];
    }
    return changedFiles(release, lock).map(({ code, file }) => releaseDiagnostics.report(code, place(file), { version: release.version }));
  });
}

function isChained({ previous }: FrozenLock, before: FrozenLock | undefined): boolean {
  if (before === undefined || previous === null) return before === undefined && previous === null;
  return previous.version === before.version && previous.digest === before.digest;
}

type FileCode = 'release/frozen-file-changed' | 'release/frozen-file-missing' | 'release/frozen-file-added';

function changedFiles({ files }: ReleaseFolder, lock: FrozenLock): readonly { readonly code: FileCode; readonly file: string }[] {
  const found = new Map(files.filter(({ file }) => file !== LOCK_FILE).map(({ file, bytes }) => [file, hashOf(bytes)]));
  const listed = Object.entries(lock.files).flatMap(([file, hash]): { code: FileCode; file: string }[] => {
    if (!found.has(file)) return [{ code: 'release/frozen-file-missing', file }];
    return found.get(file) === hash ? [] : [{ code: 'release/frozen-file-changed', file }];
  });
  const added = [...found.keys()]
    .filter((file) => !Object.hasOwn(lock.files, file))
    .map((file): { code: FileCode; file: string } => ({ code: 'release/frozen-file-added', file }));
  return [...listed, ...added].toSorted((a, b) => compareText(a.file, b.file));
}
