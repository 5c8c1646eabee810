import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real example documents, where a developer has it; tests that need it are skipped without it. */
const shared = process.env['NIVEL_SHARED'] ?? '';
const data = join(shared, 'data');

export const hasSharedDocuments = shared !== '' && existsSync(join(data, 'koski')) && existsSync(join(data, 'ehoks'));

export interface SharedDocument {
  readonly name: string;
  readonly text: string;
}

/** The example documents of a system, by name; none without the folder. */
export function sharedDocuments(system: 'koski' | 'ehoks'): readonly SharedDocument[] {
  const folder = join(data, system, 'examples');
  if (!hasSharedDocuments) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));
}

/** A table of facts about a system; `nothing` without the folder. */
export function sharedTable<Table>(name: string, nothing: Table): Table {
  return hasSharedDocuments ? (JSON.parse(readFileSync(join(data, name), 'utf8')) as Table) : nothing;
}
