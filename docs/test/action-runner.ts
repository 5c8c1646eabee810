import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { readDocument } from '../../packages/diagnostics/dist/index.js';
import { ROOT } from '../../scripts/project.mjs';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Texts;
  readonly with?: Texts;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

type Texts = Readonly<Record<string, string>>;

const ACTION = 'actions/check/action.yml';
export const action = readDocument(readFileSync(join(ROOT, ACTION), 'utf8'), ACTION).document?.value as Action;

/** One run of the action in a copy of the example repository, which may be spoilt before it is run. */
export interface Job {
  readonly repository: string;
  readonly temp: string;
  readonly inputs: Texts;
  /** The exit codes of the scripts that ran. */
  readonly codes: number[];
  /** The other actions that were called, with what they were given. */
  readonly used: { readonly uses: string; readonly with: Texts }[];
  /** What steps handed on, as `step.name`. */
  readonly outputs: Record<string, string>;
  /** The folders of programs; steps add to them. */
  readonly path: string[];
}

/** A job that has not run. `programs` is the folder of what stands for npm. */
export function newJob(folder: string, programs: string, inputs: Texts = {}): Job {
  const own = mkdtempSync(join(folder, 'job-'));
  const [repository, temp] = [join(own, 'repository'), join(own, 'temp')];
  cpSync(join(ROOT, 'docs/examples/pipeline'), repository, { recursive: true });
  mkdirSync(temp);
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''] as const);
  const system = (process.env['PATH'] ?? '').split(delimiter).filter((each) => !each.includes('node_modules'));
  const given = { ...Object.fromEntries(defaults), ...inputs };
  return { repository, temp, inputs: given, codes: [], used: [], outputs: {}, path: [programs, ...system] };
}

/** Runs every step in order, as a runner does: a script only where none before it has failed. */
export function runJob(job: Job): Job {
  for (const step of action.runs.steps) {
    if (!holds(job, step.if)) continue;
    if (step.run === undefined) job.used.push({ uses: step.uses ?? '', with: filled(job, step.with) });
    else runScript(job, step);
  }
  return job;
}

/** A file that the steps wrote for the runner. */
export function writtenBy(job: Job, name: string): string {
  return readFileSync(join(job.temp, name), 'utf8');
}

/** Texts with the values of the only two kinds of expression that the action has. */
export function filled({ inputs, outputs }: Job, written: Texts = {}): Texts {
  const value = (text: string) =>
    text
      .replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => inputs[name] ?? '')
      .replaceAll(/\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}/g, (_, step: string, name: string) => outputs[`${step}.${name}`] ?? '');
  return Object.fromEntries(Object.entries(written).map(([name, text]) => [name, value(String(text))]));
}

const FILES = ['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT', 'GITHUB_PATH'];

function runScript(job: Job, step: Step): void {
  const files = Object.fromEntries(FILES.map((name) => [name, join(job.temp, name)]));
  for (const file of Object.values(files)) writeFileSync(file, '', { flag: 'a' });
  const script = join(job.temp, 'step.sh');
  writeFileSync(script, step.run ?? '');
  const own = { PATH: job.path.join(delimiter), RUNNER_TEMP: job.temp, HOME: job.temp, CI: 'true', ...files, ...filled(job, step.env) };
  const stand = { NODE: process.execPath, PROGRAM: join(ROOT, 'packages/cli/bin/nivel.js'), WANTED_VERSION: job.inputs['version'] ?? '' };
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], { cwd: job.repository, env: { ...own, ...stand } });
  job.codes.push(status ?? -1);
  job.path.unshift(...lines(writtenBy(job, 'GITHUB_PATH')));
  for (const line of lines(writtenBy(job, 'GITHUB_OUTPUT'))) {
    const at = line.indexOf('=');
    job.outputs[`${step.id}.${line.slice(0, at)}`] = line.slice(at + 1);
  }
}

const UPLOADS = "always() && inputs.upload == 'true' && steps.check.outputs.sarif != ''";

function holds({ codes, inputs, outputs }: Job, condition: string | undefined): boolean {
  if (condition === undefined) return codes.every((code) => code === 0);
  if (!condition.includes(UPLOADS)) throw new SyntaxError(`the runner of the tests does not know the condition ${condition}`);
  return inputs['upload'] === 'true' && (outputs['check.sarif'] ?? '') !== '';
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
