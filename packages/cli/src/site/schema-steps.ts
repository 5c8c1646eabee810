import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions, type SchemaDiff, type SchemaVersion } from '@nivel/schema-tools/diff';
import { openVersion } from '../schema/schema-sources.ts';
import { writeWhole } from '../write-whole.ts';

/** Raised whenever the comparison, or the form in which it is kept, changes. */
const FORM = 1;

/** The step from one version of the model to another; none where one of them cannot be read. To find witnesses takes seconds, so what was found is kept. */
export async function schemaStep(root: string, { old, next }: { old: string; next: string }): Promise<readonly SchemaDiff[]> {
  const opened = await Promise.all([old, isReleased(next) ? next : join(root, next)].map((name) => openVersion(root, name)));
  const [before, after] = opened.map(({ version }) => version);
  if (before === undefined || after === undefined) return [];
  const named = { ...after, name: next };
  const [was, is] = [textOf(before), textOf(named)];
  if (was === is) return [{ kind: 'schema-diff', old, new: next, level: 'none', findings: [] }];
  const key = createHash('sha256')
    .update(JSON.stringify([old, next, was, is]))
    .digest('hex');
  return [await kept(root, key, () => compareVersions(before, named))];
}

/** A released version is found by its number; the schemas of the project by their folder. */
function isReleased(name: string): boolean {
  return /^\d/.test(name);
}

/** All that two versions can differ in. */
function textOf({ documents }: SchemaVersion): string {
  return JSON.stringify(documents.map(({ file, root }) => [file, root]));
}

/** What was found before, from `node_modules/.cache/nivel`; where there is no `node_modules` nothing is kept. */
async function kept(root: string, key: string, find: () => Promise<SchemaDiff>): Promise<SchemaDiff> {
  const modules = join(root, 'node_modules');
  const folder = join(modules, '.cache', 'nivel');
  const file = join(folder, `schema-step-${FORM}-${key}.json`);
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as SchemaDiff;
  const found = await find();
  // What cannot be kept costs time, never a page.
  if (existsSync(modules))
    await mkdir(folder, { recursive: true })
      .then(() => writeWhole(file, JSON.stringify(found)))
      .catch(() => undefined);
  return found;
}
