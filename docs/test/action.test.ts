import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project.mjs';
import { action, filled, newJob, runJob, writtenBy } from './action-runner.ts';

/* The composite action, run from its first step to its last as a runner does: one environment, files that steps hand on, the built program for the registry. */

let folder: string;
let programs: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nivel-action-'));
  programs = join(folder, 'bin');
  mkdirSync(programs);
  writeProgram(join(programs, 'npm'), NPM);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeProgram(file: string, text: string): void {
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** Stands for npm and the registry: takes what the action asks for and no more, and puts the built program where npm would. */
const NPM = `#!/bin/bash
set -eu
[ "$1 $2" = "install --prefix" ]
prefix="$3"; shift 3
[ "$*" = "--no-save --ignore-scripts --no-audit --no-fund @nivel/cli@$WANTED_VERSION" ]
mkdir -p "$prefix/node_modules/.bin"
printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$NODE" "$PROGRAM" > "$prefix/node_modules/.bin/nivel"
chmod +x "$prefix/node_modules/.bin/nivel"
`;

describe('the action, step by step', () => {
  test('installs, checks, writes the summary and hands the findings on', () => {
    const job = runJob(newJob(folder, programs, { version: '9.8.7', language: 'sv', sample: 'naytteet' }));
    expect(job.codes).toEqual([0, 0]);
    expect(writtenBy(job, 'GITHUB_PATH')).toBe(`${job.temp}/nivel/node_modules/.bin\n`);
    expect(writtenBy(job, 'GITHUB_STEP_SUMMARY')).toContain('Vad regelboken svarar');
    const outputs = filled(job, Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, value])));
    expect(Object.keys(outputs).toSorted()).toEqual(['junit', 'sarif']);
    expect(readFileSync(outputs['junit'] ?? '', 'utf8')).toContain('<testsuite ');
    const [node, upload] = job.used;
    expect([node?.uses, upload?.uses]).toEqual([expect.stringContaining('actions/setup-node@'), expect.stringContaining('upload-sarif@')]);
    expect(JSON.parse(readFileSync(upload?.with['sarif_file'] ?? '', 'utf8')).version).toBe('2.1.0');
    expect(readdirSync(job.repository).toSorted()).toEqual(readdirSync(join(ROOT, 'docs/examples/pipeline')).toSorted());
  });

  test('fails where the pipeline does, and still shows why', () => {
    const job = newJob(folder, programs, { language: 'en' });
    const manifest = join(job.repository, 'nivel.yaml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('name: luokka, from: oppilaat/luokka', 'name: luokka, from: oppilaat/hetu'));
    expect(runJob(job).codes).toEqual([0, 1]);
    expect(writtenBy(job, 'GITHUB_STEP_SUMMARY')).toContain('⛔ withheld');
    expect(job.used.map(({ uses }) => uses)).toContainEqual(expect.stringContaining('upload-sarif@'));
  });

  test('does not check where it cannot install, and uploads nothing where it was told not to', () => {
    const failing = join(folder, 'failing');
    mkdirSync(failing);
    writeProgram(join(failing, 'npm'), '#!/bin/sh\nexit 7\n');
    expect(runJob(newJob(folder, failing)).codes).toEqual([7]);
    const quiet = runJob(newJob(folder, programs, { upload: 'false' }));
    expect(quiet.codes).toEqual([0, 0]);
    expect(quiet.used.map(({ uses }) => uses)).not.toContainEqual(expect.stringContaining('upload-sarif@'));
  });
});
