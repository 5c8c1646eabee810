import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntitySchema, readSchemas, type SchemaFile, type SchemaSet } from '../../src/index.ts';
import type { Branch } from './mutant.ts';

/** The schemas as they are, in the forms that those who look for mutants need. */
export interface Shelf {
  readonly folder: string;
  readonly files: readonly SchemaFile[];
  readonly schemas: SchemaSet;
  /** The schemas by name, as they are written. */
  readonly roots: ReadonlyMap<string, Branch>;
  /** The names of those that hold shared forms. */
  readonly shared: readonly string[];
  rootOf(name: string): Branch;
  entity(name: string): EntitySchema;
  /** The entities that use a shared form. */
  usersOf(form: string): readonly string[];
}

const FOLDERS = ['', 'code-lists/', 'dialect/'];

export function openShelf(folder: string): Shelf {
  const files = FOLDERS.flatMap((part) => filesIn(folder, part));
  const { schemas } = readSchemas(files);
  if (schemas === undefined) throw new RangeError('the schemas are not sound: run `nivel check`');
  const written = files.filter(({ file }) => /^schemas\/[^/]+\.schema\.json$/.test(file));
  const roots = new Map(written.map(({ file, text }): [string, Branch] => [file.slice('schemas/'.length, -'.schema.json'.length), JSON.parse(text)]));
  const texts = new Map(written.map(({ file, text }) => [file.slice('schemas/'.length, -'.schema.json'.length), text]));
  return {
    folder,
    files,
    schemas,
    roots,
    shared: [...roots].filter(([, root]) => root['$defs'] !== undefined).map(([name]) => name),
    rootOf: (name) => roots.get(name) ?? {},
    entity(name) {
      const found = schemas.entities.find((entity) => entity.name === name);
      if (found === undefined) throw new RangeError(`there is no entity \`${name}\``);
      return found;
    },
    usersOf: (form) => schemas.entities.map(({ name }) => name).filter((name) => texts.get(name)?.includes(`#/$defs/${form}"`)),
  };
}

function filesIn(folder: string, part: string): readonly SchemaFile[] {
  const names = readdirSync(join(folder, part)).filter((name) => name.endsWith('.json') && name !== 'package.json');
  return names.map((name) => ({ file: `schemas/${part}${name}`, text: readFileSync(join(folder, part, name), 'utf8') }));
}
