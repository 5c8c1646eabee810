import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './run-cli.ts';

/** The frozen release that the tests start from: nobody changes it. */
const RELEASE = join(ROOT, 'schemas/released/0.1.0');

export interface ProjectForm {
  /** The changesets of the project, by name; left out, the project does not use them. */
  readonly changesets?: Readonly<Record<string, string>>;
}

/** A project whose schemas are those of 0.1.0, which is frozen in it. */
export async function writeProject(folder: string, { changesets }: ProjectForm = {}): Promise<void> {
  await cp(RELEASE, join(folder, 'schemas'), { recursive: true });
  for (const name of ['frozen.json', 'notes.fi.md', 'notes.sv.md', 'notes.en.md']) await rm(join(folder, 'schemas', name));
  await cp(RELEASE, join(folder, 'schemas/released/0.1.0'), { recursive: true });
  await mkdir(join(folder, 'policies'));
  await writeFile(join(folder, 'schemas/package.json'), JSON.stringify({ name: '@nivel/schemas', version: '0.1.0' }));
  if (changesets === undefined) return;
  await mkdir(join(folder, '.changeset'));
  await writeFile(join(folder, '.changeset/config.json'), JSON.stringify({ fixed: [['@nivel/schemas', '@nivel/model']] }));
  for (const [name, text] of Object.entries(changesets)) await writeFile(join(folder, '.changeset', name), text);
}

/** Changes one schema as data. */
export async function changeSchema(folder: string, name: string, change: (schema: Schema) => void): Promise<void> {
  const file = join(folder, 'schemas', name);
  const schema = JSON.parse(await readFile(file, 'utf8')) as Schema;
  change(schema);
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
}

/** A schema as far as the tests change it. */
export interface Schema {
  readonly properties: Record<string, Record<string, unknown>>;
  readonly required: string[];
  readonly $defs: Record<string, Record<string, unknown>>;
}

const run = promisify(execFile);

/** Puts everything in a folder into a repository of its own, as one commit. */
export async function commitAll(folder: string): Promise<void> {
  const git = (...words: readonly string[]) =>
    run('git', ['-C', folder, '-c', 'user.name=test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false', ...words]);
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'first');
}
