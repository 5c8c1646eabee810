#!/usr/bin/env node
import { join } from 'node:path';
import { EXIT } from './exit-codes.mjs';
import { failureText } from './failure.mjs';
import { prepare } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { developmentNode, ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { startLanguage, startTexts } from './start-texts.mjs';

const DEMO = { in: 'nivel-demo/primus', out: 'nivel-demo/release', learners: '120' };
const LANGUAGE = startLanguage(process.env.NIVEL_LANG);
const SAMPLE = ['sample', '--source', 'primus', '--learners', DEMO.learners, '--seed', '7', '--out', DEMO.in];
const RELEASE = [
  ...['release', '--from', 'primus', '--in', DEMO.in, '--request', `${DEMO.in}/request.json`],
  ...['--consents', `${DEMO.in}/consents.json`, '--judgements', `${DEMO.in}/judgements.json`, '--out', DEMO.out],
];
/**
 * The made-up export has faulty rows and undelivered duties on purpose, as a real one has: the release is written and says so.
 *
 * @type {readonly number[]}
 */
const WRITTEN = [EXIT.done, EXIT.refused];

process.exitCode = await main();

async function main() {
  const failed = await prepare(ROOT, createProgress(process.stdout));
  if (failed !== undefined) {
    process.stderr.write(failureText(failed));
    return failed.exitCode;
  }
  const texts = startTexts(LANGUAGE, DEMO);
  const code = (await nivel(texts.sample, SAMPLE)) || (await nivel(texts.release, RELEASE));
  if (!WRITTEN.includes(code)) return code;
  process.stdout.write(`\n${texts.next}\n`);
  return EXIT.done;
}

/**
 * @param {string} title
 * @param {readonly string[]} args
 */
async function nivel(title, args) {
  process.stdout.write(`\n${title}\n  > nivel ${args.join(' ')}\n\n`);
  const program = [join(ROOT, 'packages', 'cli', 'bin', 'nivel.js'), ...args];
  const { code } = await runCommand(developmentNode(ROOT), program, { cwd: ROOT, env: { NIVEL_LANG: LANGUAGE }, show: true });
  return code;
}
