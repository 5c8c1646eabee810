// Rehearses a release in a copy of the project that is gone afterwards: versions, generated files, the frozen model, packages, an installed smoke test.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from './exit-codes.mjs';
import { failure, failureText } from './failure.mjs';
import { createProgress } from './progress.mjs';
import { developmentNode, publishedWorkspaces, ROOT, readJson } from './project.mjs';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** One step: a program of the project with its words. */
interface Step {
  readonly name: string;
  readonly words: readonly [string, ...string[]];
  /** Whether there is anything to do. */
  readonly when?: (root: string) => boolean;
}

const NODE = developmentNode(ROOT);
const NIVEL = 'packages/cli/bin/nivel.js';
/** Outside the copy: who installs the packages has none of our files around. */
const INSTALLED = mkdtempSync(join(tmpdir(), 'nivel-installed-'));

/** The steps of CONTRIBUTING.md, "Release a model version", and what `.ci/run` asks of packages. The lock file is left alone: it would need a registry. */
function stepsIn(root: string): readonly Step[] {
  return [
    { name: 'changeset version', words: ['changeset', 'version'], when: hasChangesets },
    { name: 'generate the model', words: [NODE, 'packages/model/scripts/generate.ts'] },
    { name: 'build what has a version', words: ['npm', 'run', 'build', '--workspace', '@nivel/model', '--workspace', '@nivel/cli'] },
    { name: 'nivel schema gate', words: [NODE, NIVEL, 'schema', 'gate'] },
    { name: 'nivel schema freeze', words: [NODE, NIVEL, 'schema', 'freeze', modelVersion(root)], when: isNotFrozen },
    { name: 'nivel check', words: [NODE, NIVEL, 'check'] },
    { name: 'publint and attw', words: [NODE, 'scripts/check-packages.mjs'] },
    { name: 'pack and install', words: [NODE, 'scripts/pack-and-install.mjs', INSTALLED] },
    { name: 'smoke on Node 24', words: [NODE, 'scripts/smoke.mjs', INSTALLED, NODE] },
  ];
}

process.exitCode = main();

function main(): number {
  const progress = createProgress(process.stdout);
  const copy = copyProject();
  const leave = () => process.exit(EXIT.ourFault);
  process
    .once('SIGINT', leave)
    .once('SIGTERM', leave)
    .once('exit', () => {
      copy.remove();
      rmSync(INSTALLED, { recursive: true, force: true });
    });
  const count = stepsIn(copy.root).length;
  for (let index = 0; index < count; index += 1) {
    // What a step is depends on those before it: the version to freeze is known when it has been written.
    const step = stepsIn(copy.root)[index];
    if (step === undefined || step.when?.(copy.root) === false) continue;
    const started = Date.now();
    const { code, output } = perform(copy, step);
    progress.note(step.name, `${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (code !== 0) return refuse(step, output);
  }
  progress.note(
    'would be released',
    publishedWorkspaces(copy.root)
      .map(({ manifest: { name, version } }) => `${name}@${version}`)
      .join(' '),
  );
  return EXIT.done;
}

function perform(copy: ProjectCopy, { words: [program, ...words] }: Step): { readonly code: number; readonly output: string } {
  return copy.run(program, words);
}

function refuse({ name, words }: Step, output: string): number {
  const what = `the release stops at \`${name}\``;
  const remedy = [`see what \`${words.join(' ').replace(`${NODE}`, 'node')}\` says after \`changeset version\`, in a copy of the project`];
  process.stderr.write(failureText(failure({ exitCode: EXIT.refused, what, remedy, output })));
  return EXIT.refused;
}

function hasChangesets(root: string): boolean {
  return readdirSync(join(root, '.changeset')).some((file) => file.endsWith('.md') && file !== 'README.md');
}

function modelVersion(root: string): string {
  return readJson(join(root, 'schemas/package.json')).version;
}

function isNotFrozen(root: string): boolean {
  return !readdirSync(join(root, 'schemas/released')).includes(modelVersion(root));
}
