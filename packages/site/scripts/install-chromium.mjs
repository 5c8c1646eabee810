// Finds the Chromium of the browser tests, or installs one: by apt-get as root, else by playwright's own installer. Ends with 1 when neither works.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './find-chromium.mjs';

const { devDependencies } = createRequire(import.meta.url)('../package.json');

/** @type {readonly (readonly [name: string, program: string, args: readonly string[]])[]} */
const APT = [
  ['apt-get update', 'apt-get', ['update', '-qq']],
  ['apt-get install', 'apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium']],
];
/** @type {typeof APT} */
const PLAYWRIGHT = [['playwright', 'npx', ['--yes', `playwright-core@${devDependencies['playwright-core']}`, 'install', 'chromium']]];

process.exitCode = main();

function main() {
  const found = findChromium() ?? installedBy(process.getuid?.() === 0 ? APT : []) ?? installedBy(PLAYWRIGHT);
  process.stdout.write(found === undefined ? 'no Chromium: none was found, and none could be installed; name one in NIVEL_CHROMIUM\n' : `${found}\n`);
  return found === undefined ? 1 : 0;
}

/** @param {typeof APT} steps */
function installedBy(steps) {
  for (const [name, program, args] of steps) {
    const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status === 0) continue;
    process.stderr.write(`${name} did not work: ${error?.message ?? `exit ${status}`}\n`);
    return undefined;
  }
  return findChromium();
}
