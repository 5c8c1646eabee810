import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaces } from './project.mjs';

const ROOT_INPUTS = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'turbo.json', 'scripts/bundle-package.mjs'];
const NOT_INPUTS = new Set(['node_modules', 'dist', 'test', 'coverage', '.turbo']);

/**
 * Whether a build could give anything new. Looks only at names, sizes and times, so that a second start does not wait.
 *
 * @param {string} root
 */
export function buildIsCurrent(root) {
  const record = recordFile(root);
  if (!existsSync(record) || readFileSync(record, 'utf8') !== sourceFingerprint(root)) return false;
  return builtFolders(root).every((folder) => existsSync(folder));
}

/**
 * Remembers that what is built was built from the present sources.
 *
 * @param {string} root
 */
export function recordBuild(root) {
  writeFileSync(recordFile(root), sourceFingerprint(root));
}

/**
 * Name, size and time of every file that a build must follow. The texts of schemas/ and policies/ are not among them: code is
 * generated from them by a command of its own, and a rule book that was prepared from other texts is not taken.
 *
 * @param {string} root
 */
export function sourceFingerprint(root) {
  const hash = createHash('sha256');
  for (const file of [...ROOT_INPUTS, ...workspaces(root).flatMap((workspace) => inputsOf(root, workspace))].toSorted()) {
    if (existsSync(join(root, file))) hash.update(stamp(root, file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} file
 */
function stamp(root, file) {
  const { size, mtimeMs } = statSync(join(root, file));
  return `${file}\0${size}\0${mtimeMs}\n`;
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_INPUTS.has(entry.name) ? [] : filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * @param {string} root
 * @param {import('./project.mjs').Workspace} workspace
 */
function inputsOf(root, { folder, manifest }) {
  return isCompiled(manifest) ? filesBelow(root, folder) : [`${folder}/package.json`];
}

/** @param {Record<string, any>} manifest */
function isCompiled(manifest) {
  return manifest.scripts?.build !== undefined;
}

/**
 * The folders that a build fills: someone may have removed one.
 *
 * @param {string} root
 */
function builtFolders(root) {
  const compiled = workspaces(root).filter(({ manifest }) => isCompiled(manifest));
  return compiled.map(({ folder }) => join(root, folder, 'dist'));
}

/** @param {string} root */
function recordFile(root) {
  return join(root, 'node_modules', '.nivel-build');
}
