import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '@nivel/diagnostics';
import type { PastRelease } from '@nivel/gate';
import type { Vocabulary } from '@nivel/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAST_RELEASE_TEXTS, pastReleasesMarkdown, pastReleasesText } from '../src/proof/past-release-texts.ts';
import { copyProject, nivel, ROOT, replaceIn, temporaryFolder } from './run-cli.ts';

let folder: string;
const at = (...parts: readonly string[]) => join(folder, ...parts);
const diff = (...words: readonly string[]) => nivel('diff', ROOT, at('next'), ...words);

/** Contact details are no longer logged, the guardian's no longer asked for, and grades rest on a question: one change of each kind. */
beforeAll(async () => {
  folder = await temporaryFolder();
  await Promise.all([sampleRelease(), copyProject(at('next'))]);
  const rule = (name: string) => at('next/policies/rules', name, 'rule.yaml');
  await replaceIn(rule('contact/p1-contact-direct'), 'obligations: [log, ', 'obligations: [');
  await replaceIn(rule('guardian-contact/p1-guardian-contact-necessity'), 'special-needs-teacher, ', '');
  await replaceIn(rule('final-grade/p1-final-grade-direct'), 'obligations:', 'question: [U12]\nobligations:');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function sampleRelease(): Promise<void> {
  await mkdir(at('past'));
  await nivel('sample', '--source', 'primus', '--learners', '20', '--seed', '3', '--out', at('primus'));
  await nivel(
    ...['release', '--from', 'primus', '--in', at('primus'), '--request', at('primus/request.json')],
    ...['--judgements', at('primus/judgements.json'), '--out', at('past', 'august')],
  );
}

describe('nivel diff --ledger', () => {
  test('tells which past releases would be decided otherwise, by release, receiver and day, and names nobody', async () => {
    const { code, out } = await diff('--ledger', at('past'), '--format', 'json');
    const { releases } = JSON.parse(out);
    const ledger = (await readFile(at('past/august/ledger.jsonl'), 'utf8')).trimEnd().split('\n');
    const fields = (rule: string) => {
      const lines = ledger.map((line) => JSON.parse(line)).filter(({ because }) => because.some((each: { rule: string }) => each.rule === rule));
      return lines.reduce((sum, line) => sum + line.fields.length, 0);
    };
    expect(code).toBe(1);
    expect(releases).toEqual([
      {
        release: expect.stringMatching(/^[0-9a-f]{12}$/),
        receiver: 'general-upper-secondary',
        receiverOrganisation: '1.2.246.562.10.99900000002',
        day: '2026-08-17',
        decisions: ledger.reduce((sum, line) => sum + JSON.parse(line).fields.length, 0),
        widening: fields('p1-contact-direct'),
        narrowing: fields('p1-guardian-contact-necessity'),
        other: fields('p1-final-grade-direct'),
        samePositions: true,
      },
    ]);
    expect([releases[0].widening, releases[0].narrowing, releases[0].other].every((count) => count > 0)).toBe(true);
    for (const line of ledger) expect(JSON.stringify(releases)).not.toContain(`"${JSON.parse(line).learnerKey}"`);
  });

  test('tells a person of a ledger that was changed, or decided under other positions', async () => {
    const positions = [{ question: 'U4', answer: 'from-1-august', office: 'dpo', signed: '2026-08-03', through: '2026-12-31', why: 'the wording' }];
    await writeFile(at('positions.yaml'), JSON.stringify({ controller: '1.2.246.562.10.99900000001', positions }));
    await replaceIn(at('past/august/ledger.jsonl'), '"decided":"release"', '"decided":"withhold"');
    const { out, err } = await diff('--ledger', at('past/august'), '--positions', at('positions.yaml'), '--lang', 'fi');
    expect(out).toMatch(/aiemmat luovutukset: 1\/1 .*\n {4}17\.8\.2026, vastaanottaja lukiokoulutus \S+, luovutuserä \w{12}: \d+ avautuisi, /);
    expect(out).toMatch(/päätetty muilla kannoilla kuin vertailtiin/);
    expect(err).toContain('replay/changed-ledger');
  });

  test('refuses a folder that holds no release', async () => {
    const { code, out, err } = await diff('--ledger', at('primus'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('replay/no-release');
  });
});

describe('past releases in words', () => {
  const past: PastRelease = {
    release: '0123456789ab',
    receiver: 'tuva',
    receiverOrganisation: null,
    day: '2026-08-17',
    decisions: 1234,
    widening: 0,
    narrowing: 0,
    other: 0,
    samePositions: true,
  };
  const receiver = { id: 'receiver', values: [{ id: 'tuva', term: { fi: 'tuva', sv: 'Hux', en: 'TUVA' } }] };
  const vocabulary = { receiver } as unknown as Vocabulary;

  test('tell that no ledger was given, so that silence is not taken for none', () => {
    for (const language of LANGUAGES) {
      expect(pastReleasesText(undefined, { language, vocabulary })).toContain(PAST_RELEASE_TEXTS.none[language]);
      expect(pastReleasesMarkdown(undefined, { language, vocabulary })).toContain('--ledger');
    }
  });

  test('stand in a comment on a pull request as a list', () => {
    expect(pastReleasesMarkdown([past, { ...past, widening: 2, other: 1 }], { language: 'en', vocabulary })).toBe(
      [
        '\n#### past releases: 1/2 would in some part be decided otherwise\n',
        '- 2026-08-17, receiver TUVA, release 0123456789ab: all 1 234 decisions would stay the same',
        '- 2026-08-17, receiver TUVA, release 0123456789ab: 2 would open, 1 would have other grounds (of 1 234 decisions)\n',
      ].join('\n'),
    );
  });
});
