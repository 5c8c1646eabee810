#!/usr/bin/env node
import { join } from 'node:path';
import { EXIT } from './exit-codes.mjs';
import { failureText } from './failure.mjs';
import { prepare } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { developmentNode, ROOT, sharedFolder } from './project.mjs';
import { runCommand } from './run-command.mjs';

const NO_SHARED = 'tests on real example documents are skipped: no folder `shared/data` beside the project, and NIVEL_SHARED does not name one';
const PASSED = `
All tests passed. What to do next
  npm start                          see a release, from a Primus export to the folder that leaves
  npm test -- packages/policy        the tests of one package
  .ci/run                            everything that CI refuses, before you push
`;
const REFUSED = `
Some tests failed. What to do next
  npm test -- <file>                 run one test file again
  npm test -- -t "<name>"            run one test again
`;

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} args what the caller gives to vitest: files, names, reporters */
async function main(args) {
  const failed = await prepare(ROOT, createProgress(process.stdout));
  if (failed !== undefined) {
    process.stderr.write(failureText(failed));
    return failed.exitCode;
  }
  const shared = sharedFolder();
  process.stdout.write(shared === undefined ? `  ${NO_SHARED}\n` : '');
  const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...args];
  const { code } = await runCommand(developmentNode(ROOT), vitest, { cwd: ROOT, env: { NIVEL_SHARED: shared }, show: true });
  process.stdout.write(code === 0 ? PASSED : REFUSED);
  return code === 0 ? EXIT.done : EXIT.refused;
}
