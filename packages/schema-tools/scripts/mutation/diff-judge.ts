import { compareVersions, type Level, readVersion, type SchemaVersion } from '../../src/diff.ts';
import type { Mutant } from './mutant.ts';
import type { Shelf } from './shelf.ts';

/** What the comparison says of a mutant: `none` or `annotation` is a proof that it accepts what its original does. */
export async function levelOfMutant(shelf: Shelf, mutant: Mutant): Promise<Level | 'none'> {
  const shared = shelf.shared.includes(mutant.name);
  const users = shared ? shelf.usersOf(String(mutant.path[1])).slice(0, 1) : [mutant.name];
  const names = new Set([...shelf.shared, ...users]);
  const diff = await compareVersions(versionOf('now', shelf, names), versionOf('mutant', shelf, names, mutant));
  return diff.level;
}

function versionOf(name: string, shelf: Shelf, names: ReadonlySet<string>, mutant?: Mutant): SchemaVersion {
  const schemas = [...shelf.roots].filter(([each]) => names.has(each));
  const files = schemas.map(([each, root]) => ({ file: `${each}.schema.json`, text: JSON.stringify(each === mutant?.name ? mutant.root : root) }));
  const { version } = readVersion({ name, prefix: '', files });
  if (version === undefined) throw new RangeError('a mutant cannot be read');
  return version;
}
