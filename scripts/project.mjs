import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * One workspace of the project: its folder, relative to the root, and its package.json.
 *
 * @typedef {{ readonly folder: string, readonly manifest: Record<string, any> }} Workspace
 */

/**
 * The workspaces in the order of their folders.
 *
 * @param {string} root
 * @returns {Workspace[]}
 */
export function workspaces(root) {
  const { workspaces: patterns } = readJson(join(root, 'package.json'));
  return patterns
    .flatMap((/** @type {string} */ pattern) => foldersOf(root, pattern))
    .filter((/** @type {string} */ folder) => existsSync(join(root, folder, 'package.json')))
    .toSorted()
    .map((/** @type {string} */ folder) => ({ folder, manifest: readJson(join(root, folder, 'package.json')) }));
}

/**
 * The workspaces that are published.
 *
 * @param {string} root
 */
export function publishedWorkspaces(root) {
  return workspaces(root).filter(({ manifest }) => manifest.private !== true);
}

/** The Node 24 of the `node` dev dependency: tests and generators run on it. */
export function developmentNode(root = ROOT) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The folder of real example documents beside a developer's checkout; absent for everyone else. */
export function sharedFolder(root = ROOT) {
  const folder = resolve(process.env.NIVEL_SHARED ?? join(root, '..', 'shared'));
  return existsSync(join(folder, 'data')) ? folder : undefined;
}

/** @param {string} file */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @param {string} root
 * @param {string} pattern a folder, or a folder followed by `/*`
 */
function foldersOf(root, pattern) {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -2);
  return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
}
