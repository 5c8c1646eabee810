import { lstat, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compareText, type Diagnostic } from '@nivel/diagnostics';
import { gateDiagnostics } from './gate-diagnostics.ts';
import { isSystemError } from './system-error.ts';

/** The folder that a release goes to, and the hidden ones beside it that a run works in. */
export interface ReleaseTarget {
  readonly out: string;
  readonly parent: string;
  /** Where the new release is written. */
  readonly partial: string;
  /** Where the release of before waits while the new one takes its place. */
  readonly old: string;
}

export interface TargetResult {
  /** `undefined`: nothing may be written there. */
  readonly target: ReleaseTarget | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the manifest of every release says of itself; only a folder with such a manifest is ever replaced. */
export const MANIFEST_KIND = 'nivel-release';

/**
 * Makes the target ready: puts right what a run that was cut off has left, and refuses a target that is not a release.
 *
 * A run renames the old folder away and the new one in. One that was cut off between the two leaves no folder at the target, and the old
 * one whole beside it: it is put back.
 */
export async function prepareTarget(out: string): Promise<TargetResult> {
  const full = resolve(out);
  const target = targetOf(full, String(process.pid));
  const names = await namesIn(target.parent);
  if (names === undefined) return refuse(gateDiagnostics.report('gate/no-parent-folder', {}, {}));
  const left = remains(full, names);
  const busy = left.find(({ kind, process: id }) => kind === 'partial' && id !== process.pid && isRunning(id));
  if (busy !== undefined) return refuse(gateDiagnostics.report('gate/release-in-progress', {}, { process: busy.process }));
  const diagnostics = await recover(full, left);
  const state = await stateOf(full);
  return state === 'other' ? refuse(...diagnostics, gateDiagnostics.report('gate/not-a-release', {}, {})) : { target, diagnostics };
}

function refuse(...diagnostics: readonly Diagnostic[]): TargetResult {
  return { target: undefined, diagnostics };
}

function targetOf(out: string, id: string): ReleaseTarget {
  const parent = dirname(out);
  const name = basename(out);
  return { out, parent, partial: join(parent, `.${name}.partial-${id}`), old: join(parent, `.${name}.old-${id}`) };
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

interface Remains {
  readonly kind: 'partial' | 'old';
  readonly path: string;
  readonly process: number;
}

function remains(out: string, names: readonly string[]): readonly Remains[] {
  return (['partial', 'old'] as const).flatMap((kind) => {
    const start = `.${basename(out)}.${kind}-`;
    const own = names.filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length))).toSorted(compareText);
    return own.map((name) => ({ kind, path: join(dirname(out), name), process: Number(name.slice(start.length)) }));
  });
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
}

async function recover(out: string, left: readonly Remains[]): Promise<readonly Diagnostic[]> {
  const old = left.find(({ kind }) => kind === 'old');
  const isLost = old !== undefined && (await stateOf(out)) === 'none';
  if (isLost) await rename(old.path, out);
  for (const { path } of left) if (!isLost || path !== old.path) await rm(path, { recursive: true, force: true });
  return isLost ? [gateDiagnostics.report('gate/recovered', {}, {})] : [];
}

async function stateOf(out: string): Promise<'none' | 'release' | 'other'> {
  const found = await lstat(out).catch((error: unknown) => {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found === undefined) return 'none';
  return found.isDirectory() && (await hasManifest(out)) ? 'release' : 'other';
}

async function hasManifest(folder: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'kind' in manifest && manifest.kind === MANIFEST_KIND;
  } catch {
    return false;
  }
}
