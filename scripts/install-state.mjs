import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Why packages must be installed, or `undefined` when what is installed is what package-lock.json says.
 * An install by hand counts too: npm leaves a lock file of its own in node_modules.
 *
 * @param {string} root
 * @returns {'absent' | 'lock-changed' | undefined}
 */
export function reasonToInstall(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'absent';
  const record = readIfPresent(recordFile(root));
  if (record !== undefined) return record === installFingerprint(root) ? undefined : 'lock-changed';
  return npmInstalledTheLock(root) ? undefined : 'lock-changed';
}

/**
 * Remembers that node_modules holds what package-lock.json says.
 *
 * @param {string} root
 */
export function recordInstall(root) {
  writeFileSync(recordFile(root), installFingerprint(root));
}

/**
 * What an install depends on: the lock file, and the machine for which npm chose binaries.
 *
 * @param {string} root
 */
export function installFingerprint(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** @param {string} root */
function recordFile(root) {
  return join(root, 'node_modules', '.nivel-install');
}

/** @param {string} root */
function npmInstalledTheLock(root) {
  const written = readIfPresent(join(root, 'node_modules', '.package-lock.json'));
  if (written === undefined) return false;
  const installed = JSON.parse(written).packages;
  const locked = Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages);
  return locked.every(([path, entry]) => isOptional(path, entry) || installed[path]?.version === entry.version);
}

/**
 * The root itself, and what npm may leave out on this machine.
 *
 * @param {string} path
 * @param {any} entry
 */
function isOptional(path, entry) {
  return path === '' || entry.link === true || entry.optional === true || entry.devOptional === true || entry.peer === true;
}

/** @param {string} file */
function readIfPresent(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
