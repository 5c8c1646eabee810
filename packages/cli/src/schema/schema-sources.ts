import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import { releaseDiagnostics } from '@nivel/schema-tools';
import { readVersion, type SchemaVersion, type VersionFiles } from '@nivel/schema-tools/diff';
import { compareVersionNumbers, numbersOfVersion } from '@nivel/schema-tools/release';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import { filesBelow, foldersIn, type NamedBytes } from './folder-files.ts';
import { filesOfGitTree } from './git-files.ts';

/** Where released versions lie, from the root of a project. */
export const RELEASED = 'schemas/released/';

/** The schemas that a name stands for, as they lie on the disk or in git. */
export interface SchemaSource {
  readonly name: string;
  readonly prefix: string;
  readonly files: readonly NamedBytes[];
}

/** The frozen versions of a project, in rising order. */
export async function releasedVersions(root: string): Promise<readonly string[]> {
  const names = await foldersIn(join(root, RELEASED));
  return names.filter((name) => numbersOfVersion(name) !== undefined).toSorted(compareVersionNumbers);
}

/** What stands for the last frozen version. */
const LATEST = 'latest';

/** What a person named: a frozen version, a folder, or a tree in git. */
export async function schemaSource(root: string, name: string): Promise<SchemaSource | undefined> {
  const versions = await releasedVersions(root);
  const version = name === LATEST ? versions.at(-1) : versions.find((each) => each === name);
  if (version !== undefined) return sourceOf(version, `${RELEASED}${version}/`, await filesBelow(join(root, RELEASED, version)));
  const folder = folderOf(name);
  if (folder !== undefined) return sourceOf(name, prefixOf(folder), await filesBelow(folder, NOT_OF_A_FOLDER));
  const [reference = '', path = 'schemas'] = name.split(/:(.*)/s);
  const files = await filesOfGitTree(root, `${reference}:${path}`);
  return files === undefined ? undefined : sourceOf(name, `${path.replace(/\/$/, '')}/`, withoutReleases(files));
}

const NOT_OF_A_FOLDER = new Set(['node_modules', 'dist', '.turbo', '.git', 'test', 'released']);

function sourceOf(name: string, prefix: string, files: readonly NamedBytes[]): SchemaSource | undefined {
  return files.some(({ file }) => file.endsWith('.schema.json')) ? { name, prefix, files } : undefined;
}

function withoutReleases(files: readonly NamedBytes[]): readonly NamedBytes[] {
  return files.filter(({ file }) => !file.split('/').some((part) => NOT_OF_A_FOLDER.has(part)));
}

/** The folder that a path names: one of schemas, or a project that has one. */
function folderOf(name: string): string | undefined {
  if (!existsSync(name)) return undefined;
  const inside = join(name, 'schemas');
  return existsSync(inside) ? inside : name;
}

function prefixOf(folder: string): string {
  const path = relative(process.cwd(), folder).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

export interface OpenedVersion {
  readonly version: SchemaVersion | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the version that a name stands for. A name that stands for nothing is a diagnostic. */
export async function openVersion(root: string, name: string): Promise<OpenedVersion> {
  const source = await schemaSource(root, name);
  if (source !== undefined) return versionOf(source);
  const versions = (await releasedVersions(root)).join(', ');
  return { version: undefined, diagnostics: [releaseDiagnostics.report('release/no-schemas', {}, { name: name.slice(0, 80), versions })] };
}

/** The texts of a source, read. */
export function versionOf({ name, prefix, files }: SchemaSource): OpenedVersion {
  const texts: VersionFiles['files'][number][] = [];
  for (const { file, bytes } of files.filter(({ file: each }) => each.endsWith('.json'))) {
    const text = textOf(bytes);
    if (text === undefined)
      return { version: undefined, diagnostics: [cliDiagnostics.report('cli/unreadable-file', { file: `${prefix}${file}` }, {})] };
    texts.push({ file, text });
  }
  return readVersion({ name, prefix, files: texts });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
