import { createReadStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compareText, type Diagnostic } from '@nivel/diagnostics';
import { compareLedger, gateDiagnostics, type Manifest, type PastRelease, readManifest } from '@nivel/gate';
import { compileRuleBook, parseDay, type RuleBook } from '@nivel/policy';
import { readInputText } from '../input-files.ts';
import { takePositionsFile } from '../rule-book/positions-file.ts';

/** The two books, and the positions that the new one is asked under. */
export interface PastReleasesOrder {
  readonly old: RuleBook;
  readonly next: RuleBook;
  readonly positions: string | undefined;
}

export interface PastReleases {
  /** `undefined`: a folder that was named holds no release, or the positions cannot be taken. */
  readonly releases: readonly PastRelease[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the ledgers of past releases against a new rule book, in order of day and release. A folder is a release, or holds releases. */
export async function pastReleases(folders: readonly string[], order: PastReleasesOrder): Promise<PastReleases> {
  const found = await Promise.all(folders.map(releaseFolders));
  const empty = folders.filter((_, index) => found[index]?.length === 0);
  if (empty.length > 0) return { releases: undefined, diagnostics: empty.map((file) => gateDiagnostics.report('replay/no-release', { file }, {})) };
  const compared: PastReleases[] = [];
  for (const folder of new Set(found.flat())) compared.push(await compareFolder(folder, order));
  const diagnostics = compared.flatMap((each) => each.diagnostics);
  if (compared.some(({ releases }) => releases === undefined)) return { releases: undefined, diagnostics };
  const releases = compared.flatMap((each) => each.releases ?? []);
  return { releases: releases.toSorted((a, b) => compareText(a.day, b.day) || compareText(a.release, b.release)), diagnostics };
}

async function releaseFolders(folder: string): Promise<readonly string[]> {
  if (isRelease(folder)) return [folder];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() && isRelease(join(folder, entry.name)) ? [join(folder, entry.name)] : []));
}

function isRelease(folder: string): boolean {
  return existsSync(join(folder, 'ledger.jsonl')) && existsSync(join(folder, 'manifest.json'));
}

async function compareFolder(folder: string, { old, next, positions }: PastReleasesOrder): Promise<PastReleases> {
  const manifest = await manifestOf(folder);
  if (manifest === undefined) return { releases: undefined, diagnostics: [gateDiagnostics.report('replay/no-release', { file: folder }, {})] };
  const at = { day: parseDay(String(manifest.request['day'])) ?? 0, senderOrganisation: undefined };
  const taken = await takePositionsFile(positions, next, at);
  if (taken.book === undefined) return { releases: undefined, diagnostics: taken.diagnostics };
  const books = { old, next: compileRuleBook(taken.book), positionsSha256: taken.file?.sha256 ?? null };
  const { past, diagnostics } = await compareLedger(ledgerLines(folder), manifest, books);
  const placed = diagnostics.map((each) => ({ ...each, place: { ...each.place, file: join(folder, each.place.file ?? '') } }));
  return { releases: past === undefined ? undefined : [past], diagnostics: [...taken.diagnostics, ...placed] };
}

/** The manifest of a release's folder; `undefined` where it is none. */
export async function manifestOf(folder: string): Promise<Manifest | undefined> {
  if (!existsSync(join(folder, 'ledger.jsonl'))) return undefined;
  const { text } = await readInputText(join(folder, 'manifest.json'));
  return text === undefined ? undefined : readManifest(text);
}

/** The lines of a release's ledger, one by one. */
export function ledgerLines(folder: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(join(folder, 'ledger.jsonl')), crlfDelay: Number.POSITIVE_INFINITY });
}
