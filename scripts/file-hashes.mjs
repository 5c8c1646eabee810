import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * The hash of every file that git keeps or would keep, by its path.
 *
 * @param {string} root
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function fileHashes(root) {
  const listed = await runCommand('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
  if (listed.code !== 0) throw new Error(`git cannot list the files of ${root}`);
  const files = [...new Set(listed.output.split('\0'))].filter((file) => file !== '' && isFile(join(root, file)));
  return new Map(files.toSorted().map((file) => [file, hashOf(join(root, file))]));
}

/**
 * The files that are new, gone or other, in order of name.
 *
 * @param {ReadonlyMap<string, string>} before
 * @param {ReadonlyMap<string, string>} after
 */
export function changedFiles(before, after) {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).toSorted();
}

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

/** @param {string} path */
function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
