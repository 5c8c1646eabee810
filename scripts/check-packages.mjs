#!/usr/bin/env node
// Whether each published package can be installed and imported by others: publint on all, attw on those with code.
import { publishedWorkspaces, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

process.exitCode = await main();

async function main() {
  let found = 0;
  for (const { folder, manifest } of publishedWorkspaces(ROOT)) {
    found += await check(folder, 'publint', ['publint', 'run', folder, '--strict']);
    if (manifest.exports?.['.'] !== undefined) found += await check(folder, 'attw', ['attw', '--pack', folder, '--profile', 'esm-only', '--quiet']);
  }
  return found === 0 ? 0 : 1;
}

/**
 * @param {string} folder
 * @param {string} tool
 * @param {readonly [string, ...string[]]} command
 */
async function check(folder, tool, [program, ...args]) {
  const { code, output } = await runCommand(`node_modules/.bin/${program}`, args, { cwd: ROOT });
  process.stdout.write(code === 0 ? `ok ${tool} ${folder}\n` : `failed ${tool} ${folder}\n${output}\n`);
  return code === 0 ? 0 : 1;
}
