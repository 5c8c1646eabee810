import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import { afterAll } from 'vitest';
import { readConsents } from '../src/consent.ts';
import { readJudgements } from '../src/judgement.ts';
import { type PlannedRelease, planRelease } from '../src/plan-release.ts';
import type { ReleaseInput } from '../src/release-input.ts';
import { writeRelease } from '../src/write-release.ts';
import { REQUEST, type SetAside, type SmallLearner, smallSource } from './small-export.ts';
import { tinyTable } from './tiny-book.ts';

export const NOW = new Date('2026-08-17T09:30:00.000Z');
export const TABLE = tinyTable();

/** A folder of its own for one test file, removed at the end. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nivel-gate-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder, by relative path. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(paths.toSorted().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

export function lines(file: Buffer | undefined): readonly Record<string, unknown>[] {
  return (file?.toString() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Whether a folder is a whole release: its manifest names every file, with its size and hash. */
export function isWhole(folder: string): boolean {
  if (!existsSync(join(folder, 'manifest.json'))) return false;
  const files = filesOf(folder);
  const manifest = JSON.parse(String(files.get('manifest.json'))) as { files: { path: string; size: number; sha256: string }[] };
  const named = new Map(manifest.files.map((file) => [file.path, file]));
  const others = [...files].filter(([path]) => path !== 'manifest.json');
  return others.length === named.size && others.every(([path, bytes]) => named.get(path)?.size === bytes.length && named.get(path)?.sha256 === createHash('sha256').update(bytes).digest('hex'));
}

export interface Situation {
  readonly learners: readonly SmallLearner[];
  readonly setAside?: readonly SetAside[];
  readonly consents?: readonly object[];
  readonly judgements?: readonly object[];
  readonly request?: ReleaseInput['request'];
  readonly table?: ReleaseInput['table'];
}

export function inputOf({ learners, setAside, consents = [], judgements = [], ...changes }: Situation): ReleaseInput {
  const table = changes.table ?? TABLE;
  return {
    request: REQUEST,
    versions: { model: '0.1.0', program: '0.1.0' },
    source: smallSource(learners, setAside),
    consents: readConsents(JSON.stringify(consents), 'consents.json', table).consents ?? fail('consents'),
    judgements: readJudgements(JSON.stringify(judgements), 'judgements.json', table).judgements ?? fail('judgements'),
    ...changes,
    table,
  };
}

function fail(what: string): never {
  throw new TypeError(`the ${what} of the test are not sound`);
}

export async function planned(situation: Situation): Promise<{ planned: PlannedRelease; diagnostics: readonly Diagnostic[] }> {
  const result = await planRelease(inputOf(situation));
  return { planned: result.planned ?? fail('plan'), diagnostics: result.diagnostics };
}

/** Plans and writes a release, and reads it back. */
export async function released(situation: Situation, out: string): Promise<ReadonlyMap<string, Buffer>> {
  const { manifest } = await writeRelease((await planned(situation)).planned, { out, now: NOW });
  return manifest === undefined ? fail('release') : filesOf(out);
}
