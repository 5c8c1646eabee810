import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { CatalogRoots } from '@nivel/catalog';

/** The published rule book and schemas that this program was installed with. */
export function installedRoots(): CatalogRoots {
  const require = createRequire(import.meta.url);
  const parentOf = (name: string) => dirname(dirname(require.resolve(`${name}/package.json`)));
  return { schemas: parentOf('@nivel/schemas'), policies: parentOf('@nivel/policies') };
}

/** The root of the project that a path lies in: the nearest folder upwards that has both `schemas` and `policies`. */
export function projectRootOf(path: string): string | undefined {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'schemas')) && existsSync(join(folder, 'policies'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
