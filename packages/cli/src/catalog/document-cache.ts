import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogMemory } from '@nivel/catalog';
import { documentOf, parseText, type WrittenDocument } from '@nivel/diagnostics';
import { writeWhole } from '../write-whole.ts';

/** Texts that were parsed before, by their digest. Only parsing is spared: what a text means is worked out anew each time. */
export interface DocumentCache {
  readonly read: NonNullable<CatalogMemory['read']>;
  /** Keeps what was used this time, where anything is new. */
  save(): Promise<void>;
}

/** Raised whenever the kept form, or what the parser accepts, changes. */
const FORM = 2;

/** How many texts are kept for each that was used: those of other commands, or of a branch that one comes back to. */
const SPARE = 2;

type Kept = ReadonlyMap<string, WrittenDocument>;

/**
 * Opens the cache of a project, in `node_modules/.cache/nivel`; where there is no `node_modules` nothing is kept. It may be deleted at any time, and a file
 * that is not as it was written is as good as none. Texts with faults are not kept.
 */
export async function openDocumentCache(root: string): Promise<DocumentCache> {
  const folder = join(root, 'node_modules', '.cache', 'nivel');
  const file = join(folder, `documents-${FORM}.json`);
  const kept = existsSync(join(root, 'node_modules')) ? await readKept(file) : undefined;
  const used = new Map<string, WrittenDocument>();
  let isNew = false;
  return {
    read(text, name) {
      const key = hash('sha256', text, 'base64');
      const known = used.get(key) ?? kept?.get(key);
      const { written, diagnostics } = known === undefined ? parseText(text, name) : { written: known, diagnostics: [] };
      if (written === undefined) return { document: undefined, diagnostics };
      const isKept = known !== undefined || survivesJson(written.value);
      if (isKept) used.set(key, written);
      isNew ||= isKept && known === undefined;
      return { document: documentOf(written, { text, file: name }), diagnostics: [] };
    },
    async save() {
      if (kept === undefined || !isNew) return;
      const spare = [...kept].filter(([key]) => !used.has(key)).slice(0, used.size * (SPARE - 1));
      // A cache that cannot be written, or that is larger than a text can be, costs time, never a check.
      await writeKept(folder, file, [...used, ...spare]).catch(() => undefined);
    },
  };
}

/** What was kept, if it is as it was written: a file that a full disk or another program spoilt would answer for texts that it does not hold. */
async function readKept(file: string): Promise<Kept> {
  try {
    const bytes = await readFile(file);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (hash('sha256', body) !== bytes.toString('latin1', 0, end)) return new Map();
    return new Map(JSON.parse(body.toString('utf8')) as readonly (readonly [string, WrittenDocument])[]);
  } catch {
    return new Map();
  }
}

async function writeKept(folder: string, file: string, entries: readonly (readonly [string, WrittenDocument])[]): Promise<void> {
  const body = JSON.stringify(entries);
  await mkdir(folder, { recursive: true });
  await writeWhole(file, `${hash('sha256', body)}\n${body}`);
}

/** YAML has numbers that JSON has not: `.nan`, `.inf`, `-0`. */
function survivesJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value !== 'object' || value === null || Object.values(value).every(survivesJson);
}
