#!/usr/bin/env node
// Packs every published workspace and installs the tarballs in a folder that knows nothing of this project.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publishedWorkspaces, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

process.exitCode = await main(resolve(process.argv[2] ?? 'nivel-demo/installed'));

/** @param {string} folder */
async function main(folder) {
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs, { recursive: true });
  const workspaces = publishedWorkspaces(ROOT);
  const only = workspaces.flatMap(({ folder: workspace }) => ['--workspace', workspace]);
  const packed = await runCommand('npm', ['pack', '--pack-destination', tarballs, ...only], { cwd: ROOT });
  if (packed.code !== 0) return tell(packed);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(dependencies(workspaces), null, 2)}\n`);
  return tell(await runCommand('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder }));
}

/**
 * Depends on every tarball, and says that the tarballs need each other and no package of a registry: these versions are not published yet.
 *
 * @param {ReturnType<typeof publishedWorkspaces>} workspaces
 */
function dependencies(workspaces) {
  const tarballs = workspaces.map(({ manifest: { name, version } }) => [
    name,
    `file:./tarballs/${name.replace('@', '').replace('/', '-')}-${version}.tgz`,
  ]);
  return {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(tarballs),
    overrides: Object.fromEntries(tarballs.map(([name]) => [name, `$${name}`])),
  };
}

/** @param {import('./run-command.mjs').Ended} ended */
function tell({ code, output }) {
  process.stdout.write(output);
  return code;
}
