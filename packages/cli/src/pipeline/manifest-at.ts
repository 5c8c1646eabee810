import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const MANIFEST = 'nivel.yaml';

/** The manifest that a path names, or that lies in the folder that it names; `undefined` where there is none. */
export function manifestAt(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isFile()) return basename(path) === MANIFEST ? path : undefined;
  const inner = join(path, MANIFEST);
  return existsSync(inner) ? inner : undefined;
}
