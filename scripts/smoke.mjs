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
const SIX_LINES = 'six-lines';
const COMPILE = [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '--strict', '--target', 'es2022', '--module', 'nodenext', `${SIX_LINES}.ts`];
/** What the six lines print: the name of a field in Finnish, its value, its class and its place in KOSKI. */
const PRINTED = 'voimassa alkaen: 2025-08-11, confidential, koski:opiskeluoikeudet[].lisätiedot.tuenPäätöksenJaksot[].alku';
const RUNS = [
  [NIVEL, '--version'],
  COMPILE,
  [`${SIX_LINES}.js`],
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
  for (const file of ['as-an-engineer.mjs', `${SIX_LINES}.ts`]) copyFileSync(join(ROOT, 'scripts', 'smoke', file), join(folder, file));
  for (const args of RUNS) {
    const { code, output } = await runCommand(node, args, { cwd: folder, env: { NIVEL_LANG: 'en', NODE_PATH: '' } });
    const passed = hasPassed(args, code, output);
    process.stdout.write(`> ${args.join(' ')}\n${passed ? '' : output}`);
    if (!passed) return 1;
  }
  return existsSync(join(folder, 'release', 'manifest.json')) ? 0 : 1;
}

/**
 * @param {string[]} args
 * @param {number} code
 * @param {string} output
 */
function hasPassed(args, code, output) {
  if (args === RELEASE) return code <= 1;
  return code === 0 && (args[0] !== `${SIX_LINES}.js` || output.trim() === PRINTED);
}
