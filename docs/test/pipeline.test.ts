import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../packages/diagnostics/dist/index.js';
import { ROOT } from '../../scripts/project.mjs';
import { commandsOf, fencedBlocks } from './fenced-blocks.ts';

/* The example repository, the action and the guide, run as the people who copy them would. */

function parse(text: string): unknown {
  const { document, diagnostics } = readDocument(text, 'a.yml');
  expect(diagnostics).toEqual([]);
  return document?.value;
}

interface SarifResult {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(ROOT, 'actions/check/action.yml'), 'utf8')) as Action;
const version = (JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8')) as { version: string }).version;
let folder: string;
let copy: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nivel-pipeline-'));
  copy = join(folder, 'repository');
  cpSync(join(ROOT, 'docs/examples/pipeline'), copy, { recursive: true });
  mkdirSync(join(folder, 'bin'));
  const program = join(folder, 'bin', 'nivel');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'packages/cli/bin/nivel.js')}" "$@"\n`);
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bash(script: string, { cwd = copy, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {}) {
  const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { ...process.env, CI: 'true', NIVEL_LANG: 'en', PATH: path, ...env },
    encoding: 'utf8',
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** A step of the action with its inputs, in a run of its own. */
function runStep(inputs: Readonly<Record<string, string>> = {}) {
  const step = action.runs.steps.find(({ name }) => name === 'Check');
  const given = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    }),
  );
  const temp = mkdtempSync(join(folder, 'temp-'));
  const files = { RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: join(temp, 'summary.md'), GITHUB_OUTPUT: join(temp, 'output') };
  for (const file of [files.GITHUB_STEP_SUMMARY, files.GITHUB_OUTPUT]) writeFileSync(file, '');
  const run = bash(step?.run ?? 'false', { env: { ...files, ...given } });
  return {
    ...run,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    reports: join(temp, 'nivel-reports'),
  };
}

describe('the example repository', () => {
  test('passes, and no report holds a value of its sample', () => {
    const run = bash('nivel check --day 2026-05-22');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('9 columns: 8 released, 1 asked first, 0 withheld, 0 unknown');
    expect(run.out).not.toMatch(/Esimerkki|900001/);
  });

  test.each([
    [
      'a column of national identity numbers',
      'etunimet, from: oppilaat/etunimet }',
      'etunimet, from: oppilaat/hetu }',
      'gate/pipeline-national-id-bound',
    ],
    ['a password', '{ name: lahde, from: literal }', '{ name: salasana, from: literal }', 'gate/pipeline-password-name'],
    ['an origin that is not known', 'oppilaat/luokka', 'oppilaat/luoka', '`primus:oppilaat/luokka`'],
    ['a field that no rule carries', 'support-decision.validFrom', 'student-welfare.note', 'gate/pipeline-'],
  ])('fails when someone adds %s', (_, from, to, told) => {
    const manifest = join(copy, 'nivel.yaml');
    const text = readFileSync(manifest, 'utf8');
    expect(text).toContain(from);
    writeFileSync(manifest, text.replace(from, to));
    const run = bash('nivel check --day 2026-05-22');
    writeFileSync(manifest, text);
    expect(run.code).toBe(1);
    expect(run.out).toContain(told);
  });
});

describe('the action', () => {
  test('is a composite one whose steps say what they use and in which shell they run', () => {
    expect(action.runs.using).toBe('composite');
    for (const step of action.runs.steps)
      expect([step.uses === undefined, step.shell]).toEqual(step.run === undefined ? [false, undefined] : [true, 'bash']);
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe('');
  });

  test('installs the version of the program beside it, pinned', () => {
    expect(action.inputs['version']?.default).toBe(version);
    expect(action.runs.steps.map(({ run }) => run ?? '').join('\n')).toContain('"@nivel/cli@$NIVEL_VERSION"');
  });

  test('takes every input as an environment variable, never as text of a script', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
    const used = JSON.stringify(action.runs.steps);
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name}`);
  });

  test('writes SARIF, JUnit and the summary of a run that passes', () => {
    const run = runStep();
    expect(run, run.err).toMatchObject({ code: 0 });
    expect(readdirSync(run.reports).toSorted()).toEqual(['nivel.md', 'nivel.sarif', 'nivel.xml']);
    expect(run.output).toMatch(/^sarif=.*nivel\.sarif\njunit=.*nivel\.xml\n$/);
    expect(run.summary).toContain('| etunimet | learner.firstNames | ✅ luovutetaan |');
  });

  test('writes them of a run that fails too, and fails', () => {
    const manifest = join(copy, 'nivel.yaml');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace('name: luokka, from: oppilaat/luokka', 'name: luokka, from: oppilaat/terveys_huom'));
    const run = runStep({ language: 'en', sample: 'naytteet' });
    writeFileSync(manifest, text);
    expect(run.code).toBe(1);
    const sarif = JSON.parse(readFileSync(join(run.reports, 'nivel.sarif'), 'utf8'));
    const codes = sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(codes).toContain('gate/pipeline-free-text-bound');
    const files = sarif.runs[0].results.map((result: SarifResult) => result.locations[0]?.physicalLocation.artifactLocation.uri);
    expect([...new Set(files)].toSorted()).toEqual(['kyselyt/oppilaat.pq', 'nivel.yaml']);
    expect(readFileSync(join(run.reports, 'nivel.xml'), 'utf8')).toMatch(/failures="[1-9]/);
    expect(run.summary).toContain('⛔ withheld');
  });

  test('says that it could not read, where the path leads nowhere', () => {
    expect(runStep({ path: 'nowhere' })).toMatchObject({ code: 2, output: '' });
  });
});

describe('what the guide and the workflow tell to run', () => {
  const guide = fencedBlocks(readFileSync(join(ROOT, 'docs/guides/ci.md'), 'utf8'));
  const workflow = parse(readFileSync(join(ROOT, 'docs/examples/pipeline/.github/workflows/nivel.yml'), 'utf8')) as {
    jobs: Readonly<Record<string, { steps: readonly Step[] }>>;
  };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const commands = [...guide.filter(({ language }) => language === 'sh').flatMap(commandsOf), ...steps.flatMap(({ run }) => run ?? [])];

  test.each(commands)('%s', (command) => {
    const run = bash(command.replace('docs/examples/pipeline', '.'));
    expect([0, 1], run.err).toContain(run.code);
    expect(run.err).toBe('');
    expect(run.out + command).not.toBe('');
  });

  test('the workflow uses the action with inputs that it has, in the version beside it', () => {
    const snippets = guide.filter(({ language }) => language === 'yaml').flatMap(({ text }) => parse(text) as readonly Step[]);
    const uses = [...steps, ...snippets].filter(({ uses: name }) => name?.startsWith('nivel-edu/nivel/actions/check@'));
    expect(uses.length).toBe(2);
    for (const step of uses) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      expect(step.with?.['version']).toBe(version);
      expect(step.uses).toBe(`nivel-edu/nivel/actions/check@v${version}`);
    }
  });
});
