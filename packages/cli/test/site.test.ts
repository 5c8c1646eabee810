import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nivel, withFolder } from './run-cli.ts';

test('nivel site build writes a site, writes nothing twice, and takes away only what it wrote itself', () =>
  withFolder(async (folder) => {
    const first = await nivel('site', 'build', '--out', folder, '--day', '2026-11-22', '--compare', '0.1.0');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(await readFile(join(folder, 'fi', 'index.html'), 'utf8')).toContain('<html lang="fi">');
    expect((await stat(join(folder, 'assets', 'case.js'))).size).toBeLessThan(60_000);
    expect(await readFile(join(folder, 'fi', 'changes', 'rules-0.1.0.html'), 'utf8')).toContain('Sääntökirja: 0.1.0');
    expect(await readFile(join(folder, 'fi', 'changes', 'model-0.1.0-1.0.0.html'), 'utf8')).toContain('nivel schema diff 0.1.0 1.0.0');
    const list = join(folder, '.nivel-site');
    await writeFile(list, `${await readFile(list, 'utf8')}fi/old.html\n../outside.html\n`);
    await writeFile(join(folder, 'fi', 'old.html'), 'old');
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const second = await nivel('site', 'build', '--out', folder, '--day', '2026-11-22');
    expect(second.out).toContain(' 0 of them changed');
    await expect(stat(join(folder, 'fi', 'old.html'))).rejects.toThrow();
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  }));

test('a wrong use is told with what to write', async () => {
  for (const words of [['site'], ['site', 'build'], ['site', 'build', '--out', 'x', '--day', '2026-02-30']]) {
    const { code, err } = await nivel(...words);
    expect(code).toBe(2);
    expect(err).toContain('cli/wrong-value');
  }
});

test('a rule book to compare with that is not there is told, and nothing is written', () =>
  withFolder(async (folder) => {
    const { code, err } = await nivel('site', 'build', '--out', join(folder, 'site'), '--compare', 'no-such-branch');
    expect(code).toBe(2);
    expect(err).toContain('cli/no-rule-book');
    await expect(stat(join(folder, 'site'))).rejects.toThrow();
  }));
