import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, nivelIn, replaceIn, temporaryFolder } from './run-cli.ts';

const WELFARE = 'policies/rules/student-welfare/s1-student-welfare-consent/rule.yaml';
const BROKEN = 'welfare-needs-consent';
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  await copyProject(folder);
  await rm(join(folder, 'policies/released'), { recursive: true, force: true });
  await rm(join(folder, 'policies/reviews'), { recursive: true, force: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) => nivelIn(folder, ...words);

/* One project, in the order of a working day: proved, frozen, opened, refused, reviewed. */
describe('nivel prove', () => {
  test('proves every invariant over more than a thousand million requests', async () => {
    const { code, out } = await run('prove', '--format', 'json');
    const { requests, invariants } = JSON.parse(out);
    expect(code).toBe(0);
    expect(BigInt(requests)).toBeGreaterThan(1_000_000_000n);
    expect(invariants.length).toBeGreaterThanOrEqual(10);
    for (const each of invariants) expect(each).toMatchObject({ holds: true, failing: '0', counterexample: null, unreached: [] });
  });

  test('gives a counterexample as a request that decides so, and as a case that fails', async () => {
    const file = join(folder, 'policies/invariants', `${BROKEN}.yaml`);
    await replaceIn(file, 'consent: [not-asked, refused, withdrawn, expired]', 'consent: [given]');
    const { code, out, err } = await run('prove', BROKEN, '--out', 'found', '--format', 'sarif');
    const [result] = JSON.parse(out).runs[0].results;
    expect([code, result.ruleId, result.locations[0].physicalLocation.artifactLocation.uri]).toEqual([
      1,
      'policy/invariant-broken',
      `policies/invariants/${BROKEN}.yaml`,
    ]);
    expect(err).toMatch(/^written: /);
    expect((await readdir(join(folder, 'found'))).toSorted()).toEqual([`${BROKEN}.cases.yaml`, `${BROKEN}.request.json`]);
    const decided = await run('decide', '--request', `found/${BROKEN}.request.json`, '--field', 'student-welfare.note', '--format', 'json');
    expect(JSON.parse(decided.out).decisions).toMatchObject([{ field: 'student-welfare.note', outcome: 'release' }]);
    await writeFile(join(folder, 'policies/cases/found.yaml'), await readFile(join(folder, `found/${BROKEN}.cases.yaml`)));
    const codes = (await findings()).map((each) => [each.code, each.place.file]);
    expect(codes).toContainEqual(['policy/case-fails', 'policies/cases/found.yaml']);
    expect(codes).toContainEqual(['policy/invariant-broken', `policies/invariants/${BROKEN}.yaml`]);
    await rm(join(folder, 'policies/cases/found.yaml'));
    await replaceIn(file, 'consent: [given]', 'consent: [not-asked, refused, withdrawn, expired]');
  });

  test('tells a name that no invariant has', async () => {
    expect(await run('prove', 'welfare-need-consent')).toMatchObject({ code: 2, err: expect.stringContaining(BROKEN) });
  });
});

describe('nivel diff and nivel book', () => {
  test('what opens is told, refused by nivel check, reviewed, and then passes', async () => {
    expect(await run('book', 'freeze', '1.0.0')).toMatchObject({ code: 0 });
    expect(await run('book', 'freeze', '1.0.0')).toMatchObject({ code: 2 });
    await replaceIn(join(folder, WELFARE), 'role: [student-welfare]', 'role: [student-welfare, principal]');
    const diff = await run('diff', '1.0.0', '.', '--format', 'json');
    expect(diff.code).toBe(1);
    expect(JSON.parse(diff.out).changes).toMatchObject([{ kind: 'widening', after: 'student-welfare', boxes: [{ role: ['principal'] }] }]);
    const unread = (await findings()).filter(({ code }) => code !== 'policy/case-fails');
    expect(unread).toMatchObject([{ code: 'policy/widening-without-review', place: { file: WELFARE }, data: { base: '1.0.0' } }]);
    expect(await run('book', 'review', 'to-principals')).toMatchObject({ code: 2 });
    const review = ['--office', 'data protection officer', '--finding', 'an exercise: "lawful"', '--day', '2026-10-12'];
    expect(await run('book', 'review', 'to-principals', ...review)).toMatchObject({ code: 0 });
    expect((await findings()).filter(({ code }) => code !== 'policy/case-fails')).toEqual([]);
  });

  test('a frozen book that someone has changed, and a name that stands for nothing, are refused', async () => {
    await replaceIn(join(folder, 'policies/released/1.0.0/rule-book.json'), '"path":"duty"', '"path":"task"');
    const { code, out, err } = await run('diff', '1.0.0', 'no-such-thing');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('policy/frozen-book-changed');
    expect(err).toContain('cli/no-rule-book');
  });
});

/** What nivel check finds now. */
async function findings(): Promise<readonly { readonly code: string; readonly place: { readonly file: string } }[]> {
  const { out } = await run('check', '--format', 'json');
  return JSON.parse(out).diagnostics;
}
