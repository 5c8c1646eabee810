import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CliRun, nivel, temporaryFolder } from './run-cli.ts';

interface Manifest {
  readonly writtenAt: string;
  readonly rows: readonly { readonly rowsRead: number; readonly rowsAccepted: number; readonly rowsSetAside: number }[];
  readonly entities: readonly {
    readonly entity: string;
    readonly values: { readonly read: number; readonly released: number; readonly asked: number; readonly withheld: number };
  }[];
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
}

let folder: string;
let run: CliRun;

const release = (source: string, out: string) =>
  nivel(
    ...['release', '--from', 'primus', '--in', join(folder, source), '--request', join(folder, 'primus', 'request.json')],
    ...['--consents', join(folder, 'primus', 'consents.json'), '--judgements', join(folder, 'primus', 'judgements.json'), '--out', join(folder, out)],
  );

async function manifestOf(out: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, out, 'manifest.json'), 'utf8')) as Manifest;
}

beforeAll(async () => {
  folder = await temporaryFolder();
  await nivel('sample', '--source', 'primus', '--learners', '60', '--seed', '3', '--out', join(folder, 'primus'));
  run = await release('primus', 'release');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('nivel release of a made-up export', () => {
  test('ends with findings, because rows with faults were set aside, and tells each with row and column', () => {
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/oppilaat\.csv:\d+:\d+\n {2}error: .*\[sources\/date-impossible\]/);
    expect(run.err).toContain('[sources/duplicate-card-number]');
    expect(run.err).toContain('[sources/column-count]');
  });

  test('tells what left, what is asked and what stayed, with the provision', () => {
    expect(run.out).toMatch(/released: \d+ values/);
    expect(run.out).toMatch(/support decision .* duty: .*23.*/);
    expect(run.out).toMatch(/to be asked first: \d+ values/);
    expect(run.out).toMatch(/absence .* open question U5/);
  });

  test('leaves a folder with every part', async () => {
    expect((await readdir(join(folder, 'release'))).toSorted()).toEqual(
      [
        'asked',
        'duties.json',
        'ledger.jsonl',
        'manifest.json',
        'quarantine',
        'released',
        'summary.en.md',
        'summary.fi.md',
        'summary.sv.md',
        'withheld',
      ].toSorted(),
    );
  });

  test('counts what adds up', async () => {
    const { rows, entities } = await manifestOf('release');
    for (const file of rows) expect(file.rowsRead).toBe(file.rowsAccepted + file.rowsSetAside);
    for (const { values } of entities) expect(values.read).toBe(values.released + values.asked + values.withheld);
    expect(entities.find(({ entity }) => entity === 'health')?.values).toMatchObject({ released: 0 });
  });

  test('names every file with its hash', async () => {
    const { files } = await manifestOf('release');
    for (const { path, sha256, size } of files) {
      const content = await readFile(join(folder, 'release', path));
      expect([path, createHash('sha256').update(content).digest('hex'), content.length]).toEqual([path, sha256, size]);
    }
  });

  test('puts no value of a person where only fields and reasons belong, nor in what it says', async () => {
    const rows = (await readFile(join(folder, 'primus', 'oppilaat.csv'), 'utf8')).split('\n').slice(1);
    const values = new Set(rows.flatMap((row) => row.split(';').slice(4, 7)).filter((value) => value.length > 3));
    const told = [
      run.out,
      run.err,
      await readFile(join(folder, 'release', 'withheld', 'fields.json'), 'utf8'),
      await readFile(join(folder, 'release', 'summary.fi.md'), 'utf8'),
    ].join('\n');
    expect(values.size).toBeGreaterThan(20);
    expect([...values].filter((value) => new RegExp(`\\b${value}\\b`).test(told))).toEqual([]);
  });

  test('is the same release when it is made again, but for the moment', async () => {
    await release('primus', 'again');
    const plain = ({ writtenAt: _, ...rest }: Manifest) => rest;
    expect(plain(await manifestOf('again'))).toEqual(plain(await manifestOf('release')));
  });

  test('replaces an earlier release, and nothing else', async () => {
    expect((await release('primus', 'again')).code).toBe(1);
    await mkdir(join(folder, 'holiday'));
    await writeFile(join(folder, 'holiday', 'photo.txt'), 'x');
    const refused = await release('primus', 'holiday');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('gate/not-a-release');
    expect(await readdir(join(folder, 'holiday'))).toEqual(['photo.txt']);
  });

  test('needs every file of the export', async () => {
    await mkdir(join(folder, 'half'));
    await cp(join(folder, 'primus', 'oppilaat.csv'), join(folder, 'half', 'oppilaat.csv'));
    const half = await release('half', 'half-release');
    expect(half.code).toBe(2);
    expect(half.err).toContain('cli/missing-source-file');
    expect(await readdir(folder)).not.toContain('half-release');
  });
});
