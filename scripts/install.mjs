import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { EXIT } from './exit-codes.mjs';
import { failure } from './failure.mjs';
import { reasonToInstall, recordInstall } from './install-state.mjs';
import { isAtLeast } from './node-version.mjs';
import { developmentNode } from './project.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Installs the packages of the lock file when they are missing or others, and makes sure that Node 24 came with them.
 *
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<import('./failure.mjs').Failure | undefined>}
 */
export async function install(root, progress) {
  if (reasonToInstall(root) === undefined) {
    progress.note('packages installed', 'nothing new');
  } else {
    const failed = installFailure(await progress.step('installing packages', () => npmCi(root)));
    if (failed !== undefined) return failed;
  }
  recordInstall(root);
  return checkDevelopmentNode(root);
}

/**
 * npm must not run on the Node inside the folder that it replaces, so that folder is left out of the path.
 *
 * @param {string} root
 */
function npmCi(root) {
  const inside = join(root, 'node_modules') + sep;
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(inside));
  return runCommand('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root, env: { PATH: path.join(delimiter) } });
}

/** @param {import('./run-command.mjs').Ended} ended */
export function installFailure({ code, output }) {
  if (code === 0) return undefined;
  if (code === 127) {
    return failure({ exitCode: EXIT.wrongUse, what: '`npm` was not found', remedy: ['install Node with npm from https://nodejs.org'] });
  }
  const remedy = ['check the network and the registry with `npm ping`, then run the command again'];
  return failure({ exitCode: EXIT.wrongUse, what: '`npm ci` could not install the packages', remedy, output });
}

/** @param {string} root */
export async function checkDevelopmentNode(root) {
  const node = developmentNode(root);
  const found = existsSync(node) ? (await runCommand(node, ['--version'], { cwd: root })).output.trim().slice(1) : '';
  if (isAtLeast(found, '24.0.0')) return undefined;
  return failure({
    exitCode: EXIT.wrongUse,
    what: 'Node 24 is missing from node_modules: npm installed the `node` package but did not run its install script',
    remedy: [
      'allow install scripts: leave out `--ignore-scripts`, or run `npm config set ignore-scripts false`',
      'then run `npm rebuild node esbuild`, and the command again',
    ],
  });
}
