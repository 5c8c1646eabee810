#!/usr/bin/env node
// smoke.mjs FOLDER NODE: uses the packages installed in FOLDER as a stranger would, in plain NODE without a test runner.
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

const NIVEL = 'node_modules/.bin/nivel';
const INPUT = ['--in', 'primus', '--request', 'primus/request.json', '--consents', 'primus/consents.json', '--judgements', 'primus/judgements.json'];
/** The made-up export has faulty rows on purpose, so a release of it is written and ends with 1: something was found. */
const RELEASE = [NIVEL, 'release', '--from', 'primus', ...INPUT, '--out', 'release'];
const RUNS = [
  [NIVEL, '--version'],
  [NIVEL, 'sample', '--source', 'primus', '--learners', '20', '--seed', '7', '--out', 'primus'],
  ['as-an-engineer.mjs'],
  [NIVEL, 'decide', '--request', 'primus/request.json', '--format', 'json'],
  [NIVEL, 'explain', '--request', 'primus/request.json', '--field', 'support-decision.validFrom', '--lang', 'sv'],
  RELEASE,
];

process.exitCode = await main(resolve(process.argv[2] ?? ''), resolve(process.argv[3] ?? process.execPath));

/**
 * @param {string} folder
 * @param {string} node
 */
async function main(folder, node) {
  for (const made of ['primus', 'release']) rmSync(join(folder, made), { recursive: true, force: true });
  copyFileSync(join(ROOT, 'scripts', 'smoke', 'as-an-engineer.mjs'), join(folder, 'as-an-engineer.mjs'));
  for (const args of RUNS) {
    const { code, output } = await runCommand(node, args, { cwd: folder, env: { NIVEL_LANG: 'en', NODE_PATH: '' } });
    const passed = code === 0 || (args === RELEASE && code === 1);
    process.stdout.write(`> ${args.join(' ')}\n${passed ? '' : output}`);
    if (!passed) return 1;
  }
  return existsSync(join(folder, 'release', 'manifest.json')) ? 0 : 1;
}
