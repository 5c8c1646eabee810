import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, nivelIn, replaceIn, temporaryFolder } from './run-cli.ts';

const RULE = 'policies/rules/student-welfare/s1-student-welfare-consent/rule.yaml';
let folder: string;
const run = (...words: readonly string[]) => nivelIn(folder, ...words);

/** A repository with the frozen book on `main`, and on `wider` a commit that opens welfare records to principals. */
beforeAll(async () => {
  folder = await temporaryFolder();
  await copyProject(folder);
  await Promise.all(['released', 'reviews', 'cases'].map((name) => rm(join(folder, 'policies', name), { recursive: true, force: true })));
  await keepFirstCases(join(folder, 'policies/rules'));
  await git('init', '--quiet', '--initial-branch', 'main');
  expect(await run('book', 'freeze', '1.0.0')).toMatchObject({ code: 0 });
  await commit('the book as it was released');
  await git('checkout', '--quiet', '-b', 'wider');
  await replaceIn(join(folder, RULE), 'role: [student-welfare]', 'role: [student-welfare, principal]');
  await commit('principals too');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('nivel diff between refs of a real repository', () => {
  test('a branch that opens something is told against its base, whatever lies in the folder', async () => {
    await git('checkout', '--quiet', 'main');
    const { code, out, err } = await run('diff', 'main', 'wider', '--format', 'json');
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out).changes).toMatchObject([{ kind: 'widening', after: 'student-welfare', boxes: [{ role: ['principal'] }] }]);
    const [{ views }] = JSON.parse(out).changes;
    expect(views).toEqual([]);
  });

  test('turned round it closes, and against the commit before it is the same', async () => {
    const back = await run('diff', 'wider', 'HEAD', '--format', 'markdown');
    expect([back.code, back.err]).toEqual([0, '']);
    expect(back.out).toMatch(/^### change of the rule book: nothing opens, closes \(1\), no other grounds\n/);
    const same = await run('diff', 'wider~1', '.');
    expect([same.code, same.out.split('\n', 1)]).toEqual([0, ['the rule books answer every request alike']]);
  });

  test('a ref that git does not know is refused', async () => {
    const { code, out, err } = await run('diff', 'main', 'no-such-branch');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('cli/no-rule-book');
  });
});

describe('the review rule of nivel check in the same repository', () => {
  test('the branch fails without a review, passes with one that is committed with it, and the base never needed one', async () => {
    await git('checkout', '--quiet', 'wider');
    expect(await reviewCodes()).toEqual(['policy/widening-without-review']);
    const review = ['--office', 'data protection officer', '--finding', 'an exercise', '--day', '2026-10-12'];
    expect(await run('book', 'review', 'to-principals', ...review)).toMatchObject({ code: 0 });
    await commit('reviewed');
    expect(await reviewCodes()).toEqual([]);
    await git('checkout', '--quiet', 'main');
    expect(await reviewCodes()).toEqual([]);
  });
});

/** What nivel check says of widenings and reviews now; the cases of the rule are not looked at here. */
async function reviewCodes(): Promise<readonly string[]> {
  const { out } = await run('check', '--format', 'json');
  const codes = (JSON.parse(out).diagnostics as readonly { readonly code: string }[]).map(({ code }) => code);
  return codes.filter((code) => /review|widening|frozen/.test(code));
}

/** One case for each rule: what is asked here does not turn on cases, and to read them all takes most of the time. */
async function keepFirstCases(rules: string): Promise<void> {
  const files = (await readdir(rules, { recursive: true })).filter((file) => file.endsWith('cases.yaml'));
  await Promise.all(
    files.map(async (file) => {
      const [head, first] = (await readFile(join(rules, file), 'utf8')).split(/^(?= {2}- )/m);
      await writeFile(join(rules, file), `${head}${first}`);
    }),
  );
}

async function git(...words: readonly string[]): Promise<void> {
  await promisify(execFile)('git', words, { cwd: folder });
}

async function commit(message: string): Promise<void> {
  await git('add', '--all');
  await git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--no-gpg-sign', '--message', message);
}
