import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import { releaseDiagnostics } from '@nivel/schema-tools';
import { type Changeset, checkFrozen, fixedGroups, gateRelease, type ReleaseFolder, readChangesets } from '@nivel/schema-tools/release';
import { filesBelow, foldersIn, type NamedBytes } from './folder-files.ts';
import { changedSince } from './git-files.ts';

const RELEASED = 'schemas/released/';

export interface CheckReleasesOptions {
  /** Whether a project that does not use changesets is asked for one. */
  readonly changesets: 'where-used' | 'always';
  /** A commit whose frozen files must still be as they were in it. */
  readonly base?: string | undefined;
}

/**
 * Whether frozen versions are still what was frozen, and whether the version will rise by what the schemas have changed since the last of them.
 * Without a frozen version there is nothing to ask.
 */
export async function checkReleases(root: string, { changesets, base }: CheckReleasesOptions): Promise<readonly Diagnostic[]> {
  const versions = await foldersIn(join(root, RELEASED));
  if (versions.length === 0) return [];
  const releases = await Promise.all(
    versions.map(async (version): Promise<ReleaseFolder> => ({ version, files: await filesBelow(join(root, RELEASED, version)) })),
  );
  const frozen = [...checkFrozen(releases, RELEASED), ...(base === undefined ? [] : await checkBase(root, base))];
  if (frozen.length > 0) return frozen;
  const planned = await changesetsOf(root);
  return planned === undefined && changesets === 'where-used' ? [] : checkRise(root, planned ?? NO_CHANGESETS);
}

async function checkBase(root: string, base: string): Promise<readonly Diagnostic[]> {
  const files = await changedSince(root, base, RELEASED);
  if (files === undefined) return [releaseDiagnostics.report('release/no-schemas', {}, { name: base.slice(0, 80), versions: 'HEAD' })];
  return files.map((file) => releaseDiagnostics.report('release/frozen-file-changed', { file }, { version: file.split('/')[2] ?? '' }));
}

interface Planned {
  readonly changesets: readonly Changeset[];
  readonly fixed: readonly (readonly string[])[];
  readonly diagnostics: readonly Diagnostic[];
}

const NO_CHANGESETS: Planned = { changesets: [], fixed: [], diagnostics: [] };

async function changesetsOf(root: string): Promise<Planned | undefined> {
  const config = await readJson(join(root, '.changeset/config.json'));
  if (config === undefined) return undefined;
  const files = await filesBelow(join(root, '.changeset'));
  const texts = files.map(({ file, bytes }) => ({ file: `.changeset/${file}`, text: new TextDecoder().decode(bytes) }));
  return { ...readChangesets(texts), fixed: fixedGroups(config) };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The comparison loads an automaton library and two validators, so it is only loaded when a text differs. */
async function checkRise(root: string, { changesets, fixed, diagnostics }: Planned): Promise<readonly Diagnostic[]> {
  const { openVersion, releasedVersions, schemaSource } = await import('./schema-sources.ts');
  const history = await releasedVersions(root);
  const released = history.at(-1) ?? '';
  const [last, next] = [await schemaSource(root, released), await schemaSource(root, join(root, 'schemas'))];
  if (last === undefined || next === undefined || sameFiles(last.files, next.files)) return diagnostics;
  const { compareVersions, reusedNames } = await import('@nivel/schema-tools/diff');
  const opened = await Promise.all([...history.map((name) => openVersion(root, name)), openVersion(root, join(root, 'schemas'))]);
  const read = opened.flatMap(({ version }) => (version === undefined ? [] : [version]));
  const [older, newest] = [read.slice(0, -1), read.at(-1)];
  const before = older.at(-1);
  if (read.length < opened.length || before === undefined || newest === undefined)
    return [...diagnostics, ...opened.flatMap((each) => each.diagnostics)];
  const here = { ...newest, name: 'schemas', prefix: 'schemas/' };
  const diff = await compareVersions(before, here);
  const current = await currentVersion(root);
  return [...diagnostics, ...reusedNames(older, here), ...gateRelease({ diff, released, current, changesets, fixed })];
}

async function currentVersion(root: string): Promise<string> {
  const manifest = (await readJson(join(root, 'schemas/package.json'))) as { readonly version?: unknown } | undefined;
  return typeof manifest?.version === 'string' ? manifest.version : '';
}

/** Whether two versions are the same to the byte, examples and other files apart. */
function sameFiles(a: readonly NamedBytes[], b: readonly NamedBytes[]): boolean {
  const keyOf = (files: readonly NamedBytes[]) =>
    files.filter(isOfTheModel).map(({ file, bytes }) => `${file}\u0000${Buffer.from(bytes).toString('base64')}`);
  return keyOf(a).join() === keyOf(b).join();
}

function isOfTheModel({ file }: NamedBytes): boolean {
  return /^(?:[^/]+\.schema\.json|code-lists\/.+\.json|dialect\/.+\.json)$/.test(file);
}
