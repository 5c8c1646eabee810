import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { recordBuild } from './build-state.mjs';
import { recordInstall } from './install-state.mjs';
import { ROOT, workspaces } from './project.mjs';

const LEFT_OUT = new Set(['node_modules', '.git', 'nivel-demo', 'coverage']);

/** A copy of the project that can be changed and run: built, with the packages of the original. */
export interface ProjectCopy {
  readonly root: string;
  run(program: string, args: readonly string[], input?: string): { readonly code: number; readonly output: string };
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'nivel-copy-'));
  cpSync(ROOT, root, { recursive: true, preserveTimestamps: true, filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)) });
  linkPackages(root);
  recordInstall(root);
  recordBuild(root);
  const run = runner(root);
  run('git', ['init', '--quiet']);
  return { root, run, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Other people's packages are those of the original, ours are those of the copy. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules', '@nivel'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@nivel' && !name.startsWith('.nivel')) symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  }
  for (const { folder, manifest } of workspaces(ROOT)) symlinkSync(join(root, folder), join(root, 'node_modules', manifest['name']));
}

function runner(root: string): ProjectCopy['run'] {
  const env = {
    ...process.env,
    CI: 'true',
    NO_COLOR: '1',
    NIVEL_LANG: 'en',
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}`,
  };
  return (program, args, input = '') => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, env, input, encoding: 'utf8' });
    return { code: status ?? 1, output: `${stdout}${stderr}` };
  };
}
