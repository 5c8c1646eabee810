#!/usr/bin/env node
// Packs every published workspace and installs the tarballs in a folder that knows nothing of this project.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publishedWorkspaces, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

/** A registry that does not answer is asked again after half a minute, not after five. */
const PATIENCE = ['--fetch-timeout=30000', '--fetch-retries=5'];

process.exitCode = await main(resolve(process.argv[2] ?? 'nivel-demo/installed'));

/** @param {string} folder */
async function main(folder) {
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const only = publishedWorkspaces(ROOT).flatMap(({ folder: workspace }) => ['--workspace', workspace]);
  const packed = await runCommand('npm', ['pack', '--pack-destination', tarballs, ...only], { cwd: ROOT });
  if (packed.code !== 0) return tell(packed);
  const files = readdirSync(tarballs).map((name) => `./tarballs/${name}`);
  return tell(await runCommand('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...PATIENCE, ...files], { cwd: folder }));
}

/** @param {import('./run-command.mjs').Ended} ended */
function tell({ code, output }) {
  process.stdout.write(output);
  return code;
}
