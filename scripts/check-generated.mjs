#!/usr/bin/env node
// Generates everything again and compares: a generated file that someone edited, or forgot, is found here.
import { changedFiles, fileHashes } from './file-hashes.mjs';
import { ROOT } from './project.mjs';
import { runCommand } from './run-command.mjs';

process.exitCode = await main();

async function main() {
  const before = await fileHashes(ROOT);
  const { code, output } = await runCommand('npm', ['run', 'generate'], { cwd: ROOT });
  if (code !== 0) return refuse(`${output}\n\`npm run generate\` failed`);
  const changed = changedFiles(before, await fileHashes(ROOT));
  if (changed.length === 0) return 0;
  return refuse(
    `generated files are not what their sources say:\n${changed.map((file) => `  ${file}`).join('\n')}\n-> run \`npm run generate\` and commit the result`,
  );
}

/** @param {string} text */
function refuse(text) {
  process.stderr.write(`${text}\n`);
  return 1;
}
