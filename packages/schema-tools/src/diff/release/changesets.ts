import { type Diagnostic, readDocument } from '@nivel/diagnostics';
import { isObject } from '../../json.ts';
import type { SchemaFile } from '../../schema-file.ts';
import { BUMPS, type Bump } from './bump.ts';
import { releaseDiagnostics } from './release-diagnostics.ts';

/** One file of `.changeset`: by how much it raises which packages. */
export interface Changeset {
  readonly file: string;
  readonly bumps: Readonly<Record<string, Bump>>;
}

export interface Changesets {
  readonly changesets: readonly Changeset[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the changesets among the files of `.changeset`: every Markdown file but its README. */
export function readChangesets(files: readonly SchemaFile[]): Changesets {
  const read = files.filter(({ file }) => file.endsWith('.md') && !/(^|\/)readme\.md$/i.test(file)).map(readChangeset);
  return { changesets: read.flatMap(({ changesets }) => changesets), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

function readChangeset({ file, text }: SchemaFile): Changesets {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return refused(file, 'front matter');
  // The empty line in place of the first dashes keeps the numbers of the lines.
  const { document, diagnostics } = readDocument(`\n${lines.slice(1, end).join('\n')}`, file);
  if (document === undefined) return { changesets: [], diagnostics };
  const bumps = document.value ?? {};
  if (!isObject(bumps)) return refused(file, 'packages');
  const wrong = Object.values(bumps).find((bump) => !isBump(bump));
  if (wrong !== undefined) return refused(file, String(wrong));
  return {
    changesets: [{ file, bumps: Object.fromEntries(Object.entries(bumps).map(([name, bump]) => [name, isBump(bump) ? bump : 'none'])) }],
    diagnostics: [],
  };
}

function isBump(value: unknown): value is Bump {
  return BUMPS.some((bump) => bump === value);
}

function refused(file: string, reason: string): Changesets {
  return { changesets: [], diagnostics: [releaseDiagnostics.report('release/changeset-form', { file, line: 1 }, { reason })] };
}

/** The groups of packages that always have the same version, from the configuration of changesets. */
export function fixedGroups(config: unknown): readonly (readonly string[])[] {
  const fixed = isObject(config) ? config['fixed'] : undefined;
  return Array.isArray(fixed) ? fixed.filter(Array.isArray).map((group: readonly unknown[]) => group.filter((name) => typeof name === 'string')) : [];
}
