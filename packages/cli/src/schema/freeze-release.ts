import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Diagnostic, hasErrors, LANGUAGES } from '@nivel/diagnostics';
import { readSchemas, releaseDiagnostics } from '@nivel/schema-tools';
import { compareVersions, firstReleaseNotes, releaseNotes, type SchemaVersion } from '@nivel/schema-tools/diff';
import {
  bumpBetween,
  bumpFor,
  compareVersionNumbers,
  isEnough,
  LOCK_FILE,
  lockRelease,
  numbersOfVersion,
  readLock,
} from '@nivel/schema-tools/release';
import { filesBelow, type NamedBytes } from './folder-files.ts';
import { openVersion, RELEASED, releasedVersions, type SchemaSource, schemaSource, versionOf } from './schema-sources.ts';

/** What to write, by name inside the release; or why nothing is. */
export interface FreezePlan {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FreezeOrder {
  readonly root: string;
  readonly version: string;
  /** Which schemas: a folder or a tree in git. */
  readonly from: string;
}

/** Plans a frozen release: the schemas as they are, the notes in three languages, and the lock. Nothing is written yet. */
export async function planFreeze({ root, version, from }: FreezeOrder): Promise<FreezePlan> {
  const last = (await releasedVersions(root)).at(-1);
  if (numbersOfVersion(version) === undefined || (last !== undefined && compareVersionNumbers(version, last) <= 0)) {
    return refused([releaseDiagnostics.report('release/not-a-version', {}, { version: version.slice(0, 40), last: last ?? '–' })]);
  }
  const source = await schemaSource(root, from);
  if (source === undefined) return refused([releaseDiagnostics.report('release/no-schemas', {}, { name: from.slice(0, 80), versions: last ?? '–' })]);
  const { version: next, diagnostics } = soundVersion(source);
  if (next === undefined) return refused(diagnostics);
  const before = last === undefined ? undefined : (await openVersion(root, last)).version;
  const notes = await notesOf(before, next, version);
  if (notes.diagnostics.length > 0) return refused(notes.diagnostics);
  const kept = source.files.filter(isPartOfRelease);
  const files = new Map<string, string | Uint8Array>([...kept.map(({ file, bytes }): [string, Uint8Array] => [file, bytes]), ...notes.files]);
  const bytes = [...files].map(
    ([file, content]): NamedBytes => ({ file, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }),
  );
  const previous = last === undefined ? undefined : readLock({ version: last, files: await filesBelow(join(root, RELEASED, last)) });
  files.set(LOCK_FILE, lockRelease({ version, files: bytes }, previous).text);
  return { files, diagnostics: [] };
}

function refused(diagnostics: readonly Diagnostic[]): FreezePlan {
  return { files: new Map(), diagnostics };
}

/** A release is sound by the rules of its day. */
function soundVersion(source: SchemaSource): { readonly version: SchemaVersion | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { version, diagnostics } = versionOf(source);
  if (version === undefined) return { version, diagnostics };
  const texts = source.files.map(({ file, bytes }) => ({ file: `${source.prefix}${file}`, text: new TextDecoder().decode(bytes) }));
  const judged = readSchemas(texts.filter(({ file }) => file.endsWith('.json'))).diagnostics;
  return { version: hasErrors(judged) ? undefined : version, diagnostics: judged };
}

/** What the published package holds, and nothing of how it is made. */
function isPartOfRelease({ file }: NamedBytes): boolean {
  return /^(?:[^/]+\.schema\.json|(?:code-lists|dialect|examples|bundle)\/.+\.json)$/.test(file);
}

interface Notes {
  readonly files: readonly (readonly [string, string])[];
  readonly diagnostics: readonly Diagnostic[];
}

async function notesOf(before: SchemaVersion | undefined, next: SchemaVersion, version: string): Promise<Notes> {
  if (before === undefined) {
    const counts = countsOf(next);
    return { files: LANGUAGES.map((language) => [`notes.${language}.md`, firstReleaseNotes(version, counts, language)]), diagnostics: [] };
  }
  const diff = await compareVersions(before, { ...next, name: version });
  const needed = bumpFor(diff.level, before.name);
  if (!isEnough(bumpBetween(before.name, version), needed)) {
    const data = { version, released: before.name, needed };
    return { files: [], diagnostics: [releaseDiagnostics.report('release/rise-too-small', {}, data)] };
  }
  return { files: LANGUAGES.map((language) => [`notes.${language}.md`, releaseNotes(diff, version, language)]), diagnostics: [] };
}

function countsOf({ documents }: SchemaVersion): { readonly entities: number; readonly fields: number } {
  const entities = documents.filter(({ kind, root }) => kind === 'schema' && root['properties'] !== undefined);
  return { entities: entities.length, fields: entities.reduce((sum, { root }) => sum + Object.keys(root['properties'] ?? {}).length, 0) };
}

/** Writes a planned release beside its place and then moves it there: it is there whole or not at all. */
export async function writeRelease(root: string, version: string, files: FreezePlan['files']): Promise<void> {
  const partial = join(root, RELEASED, `.partial-${process.pid}`);
  try {
    for (const [file, content] of files) {
      await mkdir(dirname(join(partial, file)), { recursive: true });
      await writeFile(join(partial, file), content);
    }
    await rename(partial, join(root, RELEASED, version));
  } catch (fault) {
    await rm(partial, { recursive: true, force: true });
    throw fault;
  }
}
