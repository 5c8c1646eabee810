import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, nivel, replaceIn, temporaryFolder } from './run-cli.ts';

let folder: string;
const at = (...parts: readonly string[]) => join(folder, ...parts);
const POSITIONS = {
  controller: '1.2.246.562.10.99900000001',
  positions: [{ question: 'U4', answer: 'from-1-august', office: 'dpo', signed: '2026-08-03', through: '2026-12-31', why: 'the wording' }],
};

beforeAll(async () => {
  folder = await temporaryFolder();
  await nivel('sample', '--source', 'primus', '--learners', '20', '--seed', '3', '--out', at('primus'));
  await writeFile(at('positions.yaml'), JSON.stringify(POSITIONS));
  await nivel(
    ...['release', '--from', 'primus', '--in', at('primus'), '--request', at('primus', 'request.json')],
    ...['--consents', at('primus', 'consents.json'), '--judgements', at('primus', 'judgements.json')],
    ...['--positions', at('positions.yaml'), '--out', at('release')],
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('nivel replay', () => {
  test('makes every decision of a ledger again, byte for byte', async () => {
    const ledger = (await readFile(at('release', 'ledger.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(ledger.join('\n')).toContain('"positions":[{"question":"U4","answer":"from-1-august"}]');
    const run = await nivel('replay', at('release'), '--positions', at('positions.yaml'));
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(`the ${ledger.length} lines`);
  });

  test('says which positions are needed, by the digest of their file', async () => {
    const manifest = JSON.parse(await readFile(at('release', 'manifest.json'), 'utf8'));
    const run = await nivel('replay', at('release'));
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(/replay\/other-positions/);
    expect(run.err).toContain(manifest.versions.positionsSha256);
  });

  test('says which rule book is needed, by version and digest', async () => {
    await copyProject(at('other'));
    await replaceIn(at('other', 'policies/rules/support-decision/p1-support-decision-20f-tuva/rule.yaml'), 'certainty: A', 'certainty: B');
    const manifest = JSON.parse(await readFile(at('release', 'manifest.json'), 'utf8'));
    const run = await nivel('replay', at('release'), '--rule-book', at('other'), '--positions', at('positions.yaml'));
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(/replay\/other-rule-book/);
    expect(run.err).toContain(manifest.versions.ruleBookSha256);
  });

  test('finds a ledger that was changed, and names no learner', async () => {
    await cp(at('release'), at('changed'), { recursive: true });
    await replaceIn(at('changed', 'ledger.jsonl'), '"decided":"release"', '"decided":"withhold"');
    const run = await nivel('replay', at('changed'), '--positions', at('positions.yaml'), '--format', 'json');
    const { diagnostics } = JSON.parse(run.out) as { diagnostics: readonly { code: string; place: { line?: number } }[] };
    expect(run.code).toBe(1);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['replay/changed-ledger', 'replay/differs']));
    expect(diagnostics.find(({ code }) => code === 'replay/differs')?.place.line).toBeGreaterThan(0);
    const [first = ''] = (await readFile(at('release', 'ledger.jsonl'), 'utf8')).split('\n', 1);
    expect(run.out).not.toContain(JSON.parse(first).learnerKey);
  });

  test('refuses a folder that is no release', async () => {
    const run = await nivel('replay', at('primus'));
    expect(run.code).toBe(2);
    expect(run.err).toContain('replay/no-release');
  });
});
