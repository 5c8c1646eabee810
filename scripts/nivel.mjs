#!/usr/bin/env node
// Runs `nivel` from this checkout; makes it ready first when something is missing. Only `nivel` itself writes to standard output.
import { join } from 'node:path';
import { failureText } from './failure.mjs';
import { prepare } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { developmentNode, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} args */
async function main(args) {
  const failed = await prepare(ROOT, { ...createProgress(process.stderr), note: () => {} });
  if (failed !== undefined) {
    process.stderr.write(failureText(failed));
    return failed.exitCode;
  }
  const { code } = await runCommand(developmentNode(ROOT), [join(ROOT, 'packages', 'cli', 'bin', 'nivel.js'), ...args], { cwd: ROOT, show: true });
  return code;
}
