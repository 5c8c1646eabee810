import { delimiter, join } from 'node:path';
import { buildIsCurrent, recordBuild } from './build-state.mjs';
import { EXIT } from './exit-codes.mjs';
import { failure } from './failure.mjs';
import { developmentNode } from './project.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Builds what changed. Turbo knows what changed exactly; a look at names, sizes and times says cheaply when to ask it.
 *
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 * @returns {Promise<import('./failure.mjs').Failure | undefined>}
 */
export async function build(root, progress) {
  if (buildIsCurrent(root)) {
    progress.note('packages built', 'nothing new');
    return undefined;
  }
  const { code, output } = await progress.step('building packages', () => turboBuild(root));
  if (code !== 0) {
    return failure({
      exitCode: EXIT.refused,
      what: 'the packages do not build',
      remedy: ['mend the first error above, or see all of them with `npm run build`'],
      output,
    });
  }
  recordBuild(root);
  return undefined;
}

/** @param {string} root */
function turboBuild(root) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const env = { PATH: path, TURBO_TELEMETRY_DISABLED: '1' };
  return runCommand(developmentNode(root), [turbo, 'run', 'build', '--output-logs=errors-only', '--ui=stream'], { cwd: root, env });
}
