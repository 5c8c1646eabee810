import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { writeRelease } from '../src/write-release.ts';
import { fail, NOW, planned, type Situation } from './situation.ts';

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
  return (
    others.length === named.size &&
    others.every(
      ([path, bytes]) => named.get(path)?.size === bytes.length && named.get(path)?.sha256 === createHash('sha256').update(bytes).digest('hex'),
    )
  );
}

/** Plans and writes a release, and reads it back. */
export async function released(situation: Situation, out: string): Promise<ReadonlyMap<string, Buffer>> {
  const { manifest } = await writeRelease((await planned(situation)).planned, { out, now: NOW });
  return manifest === undefined ? fail('release') : filesOf(out);
}
