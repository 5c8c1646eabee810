import { readVersion } from '../../src/diff.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import type { SchemaDocument } from '../../src/schema-file.ts';
import type { Mutant } from './mutant.ts';
import type { Shelf } from './shelf.ts';

/** Whether the authoring profile refuses a mutant: it is put in the place of its original, among all the others that it may speak of. */
export function openProfileKiller(shelf: Shelf, categories: readonly string[]): (mutant: Mutant) => boolean {
  const documents = readVersion({ name: 'now', prefix: '', files: shelf.files }).version?.documents ?? [];
  const dialect = documents.filter(({ kind }) => kind === 'dialect');
  const common = documents.filter(({ kind, name }) => kind === 'schema' && shelf.shared.includes(name));
  return (mutant) => {
    const own = documents.find(({ kind, name }) => kind === 'schema' && name === mutant.name);
    if (own === undefined) return false;
    const changed: SchemaDocument = { ...own, root: mutant.root };
    const inputs = documents.filter(({ kind, name }) => kind === 'schema' && isInput(name, mutant));
    const around = [...new Set([...common, ...inputs])].filter((each) => each !== own);
    const text = JSON.stringify([changed, ...around].map(({ root }) => root));
    const lists = documents.filter(({ kind, name }) => kind === 'code-list' && text.includes(`"x-codes":"${name}"`));
    return checkProfile([changed, ...around, ...dialect, ...lists], categories).length > 0;
  };
}

/** What is computed is as secret as its inputs, which lie in other schemas. */
function isInput(name: string, { root }: Mutant): boolean {
  return root['properties'] !== undefined && JSON.stringify(root).includes(`"${name}.`);
}
