import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogMemory } from '@nivel/catalog';
import { documentOf, parseText, type WrittenDocument } from '@nivel/diagnostics';
import { writeWhole } from '../write-whole.ts';

/** Texts that were parsed before, by their digest. Only parsing is spared: what a text means is worked out anew each time. */
export interface DocumentCache {
  readonly memory: CatalogMemory;
  /** Keeps what was used this time, where anything is new. */
  save(): Promise<void>;
}

/** Raised whenever the kept form, or what the parser accepts, changes. */
const FORM = 1;

/**
 * Opens the cache of a project, in `node_modules/.cache/nivel`; where there is no `node_modules` nothing is kept. It may be deleted at any time, and a file
 * that cannot be read is as good as none. Texts with faults are not kept.
 */
export async function openDocumentCache(root: string): Promise<DocumentCache> {
  const folder = join(root, 'node_modules', '.cache', 'nivel');
  const file = join(folder, `documents-${FORM}.json`);
  const kept = existsSync(join(root, 'node_modules')) ? await readKept(file) : undefined;
  const used = new Map<string, WrittenDocument>();
  let isNew = false;
  const read: CatalogMemory['read'] = (text, name) => {
    const key = createHash('sha256').update(text).digest('base64');
    const known = used.get(key) ?? kept?.get(key);
    if (known !== undefined) {
      used.set(key, known);
      return { document: documentOf(known, name), diagnostics: [] };
    }
    const { written, diagnostics } = parseText(text, name);
    if (written === undefined) return { document: undefined, diagnostics };
    used.set(key, written);
    isNew = true;
    return { document: documentOf(written, name), diagnostics };
  };
  return {
    memory: { read, schemas: (_, make) => make() },
    async save() {
      if (kept === undefined || !isNew) return;
      // A cache that cannot be written costs time, never a check.
      await mkdir(folder, { recursive: true })
        .then(() => writeWhole(file, JSON.stringify([...used])))
        .catch(() => undefined);
    },
  };
}

async function readKept(file: string): Promise<ReadonlyMap<string, WrittenDocument>> {
  try {
    return new Map(JSON.parse(await readFile(file, 'utf8')) as readonly (readonly [string, WrittenDocument])[]);
  } catch {
    return new Map();
  }
}
