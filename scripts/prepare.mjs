import { build } from './build.mjs';
import { EXIT } from './exit-codes.mjs';
import { failure } from './failure.mjs';
import { install } from './install.mjs';
import { isAtLeast, OLDEST_NODE } from './node-version.mjs';

/**
 * Makes a checkout ready to run: a Node that is new enough, the packages of the lock file, the Node 24 that tests and
 * generators need, and everything built. Does only what is missing.
 *
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<import('./failure.mjs').Failure | undefined>} what stopped it
 */
export async function prepare(root, progress) {
  return checkNode(process.versions.node) ?? (await install(root, progress)) ?? (await build(root, progress));
}

/** @param {string} version */
export function checkNode(version) {
  if (isAtLeast(version, OLDEST_NODE)) return undefined;
  return failure({
    exitCode: EXIT.wrongUse,
    what: `Node ${version} is too old, Nivel needs Node ${OLDEST_NODE} or newer`,
    remedy: ['install Node 24 from https://nodejs.org and run the command again'],
  });
}
