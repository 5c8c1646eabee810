import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nivel, withFolder } from './run-cli.ts';

const EXAMPLE = new URL('../../site/examples/nivelvaara/', import.meta.url).pathname;
const DAY = ['--day', '2026-11-22'];

/** A folder with the number of a learner in a file of its own. */
function withKey(key: string, work: (paths: { key: string; out: string; folder: string }) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const paths = { key: join(folder, 'number'), out: join(folder, 'answer'), folder };
    await writeFile(paths.key, key);
    await work(paths);
  });
}

test('the answer is written as Word, page and Markdown, for the year that was asked, and the number of the learner is in none of them', () =>
  withKey('1001\n', async ({ key, out }) => {
    const bound = ['--controller', join(EXAMPLE, 'controller.yaml'), '--positions', join(EXAMPLE, 'positions.yaml')];
    const said = await nivel('access', '--ledger', EXAMPLE, '--learner', key, '--out', out, '--year', '2026', '--lang', 'sv', ...bound, ...DAY);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect((await readdir(out)).toSorted()).toEqual(['access.sv.docx', 'access.sv.html', 'access.sv.md']);
    const markdown = await readFile(join(out, 'access.sv.md'), 'utf8');
    expect(markdown).toContain('| 5.6.2026 | ordnande av utbildning | Rajala gymnasium | beslut om stöd |');
    const page = await readFile(join(out, 'access.sv.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    for (const text of [markdown, page, said.out]) expect(text).not.toContain('1001');
  }));

test('a controller that is not named leaves gaps, never the example', () =>
  withKey('1001', async ({ key, out }) => {
    expect(await nivel('access', '--ledger', EXAMPLE, '--learner', key, '--out', out, '--year', '2024', ...DAY)).toMatchObject({ code: 0, err: '' });
    const markdown = await readFile(join(out, 'access.en.md'), 'utf8');
    expect(markdown).not.toContain('Nivelvaara');
    expect(markdown).toContain('controller.name');
    expect(markdown).toContain('The disclosure log holds no disclosures.');
  }));

test('nothing is written when a log is broken, and the message holds nothing of it', () =>
  withKey('1001', async ({ key, out, folder }) => {
    const log = join(folder, 'ledger.jsonl');
    await writeFile(log, `${await readFile(join(EXAMPLE, 'ledger.jsonl'), 'utf8')}{"learnerKey":"1001","note":"Virtanen"}\n`);
    const { code, err } = await nivel('access', '--ledger', folder, '--learner', key, '--out', out, ...DAY);
    expect(code).toBe(2);
    expect(err).toContain('ledger.jsonl:7');
    expect(err).toContain('site/not-a-ledger-line');
    expect(err).not.toMatch(/1001|Virtanen/);
    expect(existsSync(out)).toBe(false);
  }));

test.each([
  ['a folder that is there already', ['--out', EXAMPLE], 'cli/folder-exists'],
  ['a year that is none', ['--year', '25'], 'cli/wrong-value'],
  ['a log that is not there', ['--ledger', 'nowhere'], 'cli/unreadable-file'],
  [
    'positions of another controller',
    ['--controller', `${EXAMPLE}controller.yaml`, '--positions', 'policies/positions/example.yaml'],
    'position/other-controller',
  ],
])('%s is told', (_, words, code) =>
  withKey('1001', async ({ key, out }) => {
    const said = await nivel('access', '--ledger', EXAMPLE, '--learner', key, '--out', out, ...DAY, ...words);
    expect(said.code).toBe(2);
    expect(said.err).toContain(code);
    expect(existsSync(out)).toBe(false);
  }),
);

test('a controller with a mistake is told with its place, and no site is made of it', () =>
  withKey('1001', async ({ folder, out }) => {
    const file = join(folder, 'controller.yaml');
    await writeFile(file, 'provides: [basic-educatoin]\nactivities: []\n');
    const { code, err } = await nivel('site', 'build', '--out', out, '--controller', file, ...DAY);
    expect(code).toBe(2);
    expect(err).toContain('controller.yaml:1:12');
    expect(err).toContain('site/unknown-name');
    expect(err).toContain('basic-education`');
    expect(existsSync(out)).toBe(false);
  }));

test('a number that is none is told without being repeated', () =>
  withKey('Virtanen Matti', async ({ key, out }) => {
    const { code, err } = await nivel('access', '--ledger', EXAMPLE, '--learner', key, '--out', out, ...DAY);
    expect(code).toBe(2);
    expect(err).toContain('site/no-learner-key');
    expect(err).not.toContain('Virtanen');
  }));
