import { join } from 'node:path';
import { readCatalog } from '@nivel/catalog';
import { LANGUAGES } from '@nivel/diagnostics';
import { findProvisions, parseDay, type RuleBook, staleFindings, staleLaw } from '@nivel/policy';
import { beforeAll, describe, expect, test } from 'vitest';
import { nivel, ROOT } from './run-cli.ts';

let book: RuleBook;

beforeAll(async () => {
  const { catalog, diagnostics } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (catalog === undefined) throw new TypeError(JSON.stringify(diagnostics.slice(0, 3)));
  book = catalog.book;
});

describe('a provision', () => {
  const written: readonly (readonly [string, readonly string[]])[] = [
    ['ovl-23-5', ['ovl-23-5']],
    ['ovl-23-5@2025-08-01', ['ovl-23-5']],
    ['OVL 23.5', ['ovl-23-5']],
    ['OVL 23 § 5 mom.', ['ovl-23-5']],
    ['läropliktsl 23.5', ['ovl-23-5']],
    ['1214/2020 23 § 5 mom.', ['ovl-23-5']],
    ['LL 28 b.2', ['ll-28-b-2']],
    ['GDPR 6(1)(c)', ['gdpr-6-1-c']],
    ['JulkL 29.1(1)', ['julkl-29-1-1']],
  ];
  test.each(written)('written %s is found', (name, ids) => {
    expect(findProvisions(book, name).provisions.map(({ id }) => id)).toEqual(ids);
  });

  test('is found by its section alone with its neighbours', () => {
    const ids = findProvisions(book, 'OVL 23').provisions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['ovl-23-3', 'ovl-23-5']));
    expect(ids.every((id) => id.startsWith('ovl-23'))).toBe(true);
  });

  test('that is not in the book has near names', () => {
    expect(findProvisions(book, 'OVL 23.9')).toMatchObject({ provisions: [], near: expect.arrayContaining(['ovl-23-1']) });
    expect(findProvisions(book, 'ovl-23-33').near).toContain('ovl-23-3');
  });
});

describe('nivel law', () => {
  test.each(LANGUAGES)('prints a provision with its versions as the golden file in %s', async (language) => {
    const run = await nivel('law', 'OVL', '23.5', '--lang', language);
    expect(run).toMatchObject({ code: 0, err: '' });
    await expect(run.out).toMatchFileSnapshot(join('golden', `law-ovl-23-5.${language}.txt`));
  });

  test('lists what holds on a day: an old version still applied, a new one not applied yet', async () => {
    const run = await nivel('law', '--day', '2026-08-15', '--lang', 'fi');
    const lines = run.out.split('\n').filter((line) => line.includes('ovl-23-5@'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/ovl-23-5@2025-08-01 .*sovelletaan yhä/);
    expect(lines[1]).toMatch(/ovl-23-5@2026-08-01 .*ei vielä sovelleta/);
  });

  test('tells near names, and refuses a day that does not exist', async () => {
    const [near, day] = await Promise.all([nivel('law', 'OVL 23.9'), nivel('law', '--day', '2026-02-30')]);
    expect([near.code, day.code]).toEqual([2, 2]);
    expect(near.err).toMatch(/cli\/no-provision[\s\S]*ovl-23-1/);
    expect(day.err).toContain('cli/wrong-value');
  });
});

describe('nivel law stale', () => {
  const day = parseDay('2026-11-22') ?? 0;

  test('names every version that is pending, not read, or amended since, and what rests on it', () => {
    const stale = staleLaw(book, day);
    const versions = book.provisions.flatMap((provision) => provision.versions);
    const notSeen = versions.filter((version) => version.verified.mark !== 'SEEN' && version.pending === undefined && version.inForce.until > day);
    const named = new Set(stale.map(({ version }) => version.id));
    for (const version of notSeen) expect(named).toContain(version.id);
    const duty = stale.find(({ version }) => version.id === 'ovl-23-5@2026-08-01');
    expect(duty).toMatchObject({ reasons: ['amended-later'], acts: ['622/2025', '623/2025', '1365/2025', '1451/2025'] });
    expect(duty?.rests).toMatchObject({ rules: expect.arrayContaining(['p1-support-decision-20f-tuva']), categories: ['support-decision'] });
    expect(duty?.rests.fields).toContain('support-decision.validFrom');
    expect(named).not.toContain('ovl-23-5@2022-08-01');
  });

  test('gives each finding its place', () => {
    const finding = staleFindings(staleLaw(book, day)).find(({ data }) => data['version'] === 'ovl-23-5@2026-08-01');
    expect(finding).toMatchObject({ code: 'law/amended-later', severity: 'warning', place: { file: 'policies/provisions/ovl/ovl-23-5.yaml' } });
    expect(finding?.place.line).toBeGreaterThan(1);
  });

  test('speaks JSON and SARIF', async () => {
    const [json, sarif] = await Promise.all([
      nivel('law', 'stale', '--day', '2026-11-22', '--format', 'json'),
      nivel('law', 'stale', '--day', '2026-11-22', '--format', 'sarif'),
    ]);
    const { stale } = JSON.parse(json.out) as { stale: readonly { version: string; rules: readonly string[] }[] };
    expect(stale.length).toBe(staleLaw(book, day).length);
    expect(JSON.parse(sarif.out).runs[0].results.length).toBeGreaterThanOrEqual(stale.length);
    expect([json.code, sarif.code]).toEqual([0, 0]);
  });
});
