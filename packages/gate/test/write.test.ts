import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planRelease } from '../src/plan-release.ts';
import { prepareTarget } from '../src/release-target.ts';
import { writeRelease } from '../src/write-release.ts';
import { filesOf, isWhole, released, workFolder } from './released-folder.ts';
import { inputOf, NOW, planned } from './situation.ts';
import { smallLearner } from './small-export.ts';

const FOLDER = workFolder();
let runs = 0;

/** A target in a folder of its own, so that what is left beside it can be seen. */
function nextOut(): { out: string; parent: string } {
  runs += 1;
  const parent = join(FOLDER, `write-${runs}`);
  mkdirSync(parent);
  return { out: join(parent, 'release'), parent };
}

const OLD = { learners: [smallLearner('4711')] };
const NEW = { learners: [smallLearner('4711'), smallLearner('4712')] };

function learnersIn(out: string): number {
  return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).learners;
}

async function write(situation: typeof OLD, out: string, onStep?: (step: string) => void) {
  const { planned: release } = await planned(situation);
  return writeRelease(release, { out, now: NOW, ...(onStep === undefined ? {} : { onStep }) });
}

const EARLIER = join(FOLDER, 'earlier');
await released(OLD, EARLIER);

function makeFolder(out: string, name: string, text: string): void {
  mkdirSync(out);
  writeFileSync(join(out, name), text);
}

describe('a release', () => {
  test('is whole: the manifest names every file with size and hash, and only the owner may read them', async () => {
    const { out, parent } = nextOut();
    await released(NEW, out);
    expect(isWhole(out)).toBe(true);
    expect(readdirSync(parent)).toEqual(['release']);
    if (process.platform !== 'win32') expect([statSync(out).mode & 0o777, statSync(join(out, 'ledger.jsonl')).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  test('is the same byte for byte from the same input', async () => {
    const [first, second] = [nextOut().out, nextOut().out];
    expect([...(await released(NEW, first))]).toEqual([...(await released(NEW, second))]);
  });

  test('takes the place of an earlier one', async () => {
    const { out, parent } = nextOut();
    await released(NEW, out);
    const files = await released({ ...OLD, learners: [] }, out);
    expect([...files.keys()].filter((path) => path.startsWith('released/'))).toEqual(['released/about.json']);
    expect(readdirSync(parent)).toEqual(['release']);
  });

  test.each([
    ['a folder with something else in it', (out: string) => makeFolder(out, 'thesis.docx', 'x')],
    ['an empty folder', (out: string) => mkdirSync(out)],
    ['a folder with a manifest of something else', (out: string) => makeFolder(out, 'manifest.json', '{"kind":"app"}')],
    ['a file', (out: string) => writeFileSync(out, 'x')],
    ['a link, even to a release', (out: string) => symlinkSync(EARLIER, out)],
  ])('never replaces %s', async (_name, make) => {
    const { out, parent } = nextOut();
    make(out);
    const before = existsSync(join(out, 'thesis.docx'));
    const result = await write(NEW, out);
    expect(result.manifest).toBeUndefined();
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['gate/not-a-release']);
    expect(existsSync(join(out, 'thesis.docx'))).toBe(before);
    expect(readdirSync(parent)).toEqual(['release']);
  });

  test('needs the folder that it goes into', async () => {
    const result = await write(NEW, join(FOLDER, 'missing', 'release'));
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['gate/no-parent-folder']);
  });

  test('is not written where another run is at work, and what a dead one left is removed', async () => {
    const { out, parent } = nextOut();
    mkdirSync(join(parent, `.release.partial-${process.ppid}`));
    mkdirSync(join(parent, '.release.partial-999999999'));
    expect((await write(NEW, out)).diagnostics.map(({ code, data }) => [code, data['process']])).toEqual([
      ['gate/release-in-progress', process.ppid],
    ]);
    const other = nextOut();
    mkdirSync(join(other.parent, '.release.partial-999999999'));
    await released(NEW, other.out);
    expect(readdirSync(other.parent)).toEqual(['release']);
  });

  test.each([
    ['another number of records', NEW],
    [
      'another value',
      {
        learners: [
          smallLearner('4711', {
            grades: [
              { subject: 'MA', grade: '9' },
              { subject: 'AI', grade: '9' },
            ],
          }),
        ],
      },
    ],
  ])('is not written when the source has %s than it was planned with', async (_name, changed) => {
    const { out, parent } = nextOut();
    const input = inputOf(OLD);
    const changing = inputOf(changed).source;
    let readings = 0;
    const events = () => {
      readings += 1;
      return (readings > 2 ? changing : input.source).events();
    };
    const source = { ...input.source, events };
    const { planned: release } = await planRelease({ ...input, source });
    if (release === undefined) throw new TypeError('not planned');
    const result = await writeRelease(release, { out, now: NOW });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['gate/source-changed']);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('defuses formulas in the tables and keeps the rows in quarantine as they were', async () => {
    const { out } = nextOut();
    const { csvCell } = await import('../src/csv.ts');
    expect(['=1+1', '+1', '-1', '@x', '\tx', 'a;b', 'say "x"', 'plain'].map(csvCell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\tx",
      '"a;b"',
      '"say ""x"""',
      'plain',
    ]);
    const files = await released({ ...OLD, setAside: [{ file: 'oppilaat.csv', line: '=cmd();Ä' }] } as typeof OLD, out);
    expect(String(files.get('quarantine/oppilaat.csv'))).toBe('=cmd();Ä\n');
  });
});

/** The steps of writing the new release over the old one. */
async function stepsOf(): Promise<readonly string[]> {
  const { out } = nextOut();
  await released(OLD, out);
  const steps: string[] = [];
  await write(NEW, out, (step) => steps.push(step));
  return steps;
}

const STEPS = await stepsOf();

test('an error of the disk at any step leaves one whole release and nothing beside it', async () => {
  expect(STEPS).toContain('sync manifest.json');
  const before = nextOut().out;
  await released(OLD, before);
  for (const [at, step] of STEPS.entries()) {
    const { out, parent } = nextOut();
    cpSync(before, out, { recursive: true });
    let count = 0;
    const result = await write(NEW, out, () => {
      if (count++ === at) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    const isInPlace = step === 'sync parent' || step === 'remove old';
    expect(
      result.diagnostics.map(({ code, data }) => [code, data['reason']]),
      step,
    ).toEqual(isInPlace ? [] : [['gate/cannot-write', 'ENOSPC']]);
    expect([isWhole(out), learnersIn(out)], step).toEqual([true, isInPlace ? 2 : 1]);
    expect(
      readdirSync(parent).filter((name) => !name.includes('.old-')),
      step,
    ).toEqual(['release']);
    if (isInPlace) await released(NEW, out);
    expect(readdirSync(parent), step).toEqual(['release']);
  }
});

test('a fault of ours is not taken for one of the disk, and leaves nothing either', async () => {
  const { out, parent } = nextOut();
  await expect(
    write(NEW, out, (step) => {
      if (step === 'sync duties.json') throw new RangeError('ours');
    }),
  ).rejects.toThrow(RangeError);
  expect(readdirSync(parent)).toEqual([]);
});

/** Runs the child until it ends by itself or is killed after `milliseconds` from its first release on. */
function runChild(out: string, about: { readonly step: string } | { readonly milliseconds: number }): Promise<NodeJS.Signals | null> {
  const script = fileURLToPath(new URL('write-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, out, ...('step' in about ? [about.step] : [])], { stdio: ['ignore', 'pipe', 'inherit'] });
  if ('milliseconds' in about) child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), about.milliseconds));
  child.stdout.resume();
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
}

const KILLED_AT = [
  'make folder',
  'open released/learner.jsonl',
  'write ledger.jsonl',
  'sync manifest.json',
  'rename old',
  'rename new',
  'sync parent',
  'remove old',
];
const KILLED_AFTER = [1, 13, 37, 71, 102, 151];

test.each([...KILLED_AT.map((step) => ({ step })), ...KILLED_AFTER.map((milliseconds) => ({ milliseconds }))])(
  'killed at %o it leaves the whole old release or the whole new one',
  async (about) => {
    const { out, parent } = nextOut();
    expect(await runChild(out, about)).toBe('SIGKILL');
    if (existsSync(out)) expect(isWhole(out)).toBe(true);
    const { target, diagnostics } = await prepareTarget(out);
    expect(target?.out).toBe(out);
    expect(isWhole(out)).toBe(true);
    expect(readdirSync(parent)).toEqual(['release']);
    if ('step' in about && about.step === 'rename new') expect(diagnostics.map(({ code }) => code)).toEqual(['gate/recovered']);
    expect(filesOf(out).size).toBeGreaterThan(10);
  },
  20_000,
);
