import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answersOf, ONE, outcomesOf } from './plan-answers.ts';
import { writtenConsent, writtenJudgement } from './records-of-people.ts';
import { lines, released, workFolder } from './released-folder.ts';
import { planned } from './situation.ts';
import { RECEIVER, SENDER, smallLearner } from './small-export.ts';

const FOLDER = workFolder();
let runs = 0;
function nextOut(): string {
  runs += 1;
  return join(FOLDER, `run-${runs}`);
}

describe('what leaves', () => {
  test('is the released properties of each record alone, in the order of the model', async () => {
    const files = await released({ learners: [ONE] }, nextOut());
    expect(lines(files.get('released/learner.jsonl'))).toEqual([
      { learnerKey: '4711', tenant: `999-${SENDER}`, lastName: 'Sukunimi4711', birthDate: '2010-03-04', motherTongue: 'FI', phone: '+358 40 471155' },
    ]);
    expect(lines(files.get('released/support-decision.jsonl'))).toEqual([
      {
        learnerKey: '4711',
        decisionKind: 'pol-20f',
        decisionResult: 'positive',
        decidedOn: '2025-09-02',
        validFrom: '2025-09-03',
        measures: ['assistant', 'special-class'],
      },
    ]);
    expect([...files.keys()].filter((path) => path.startsWith('released/'))).toEqual([
      'released/about.json',
      'released/final-grade.jsonl',
      'released/learner.jsonl',
      'released/study-right.jsonl',
      'released/support-decision.jsonl',
    ]);
  });

  test('carries its purpose, its basis and its obligations with it', async () => {
    const about = JSON.parse(String((await released({ learners: [ONE] }, nextOut())).get('released/about.json')));
    expect(about).toMatchObject({ purpose: 'arrange-education', receiverOrganisation: RECEIVER, versions: { ruleBook: '0.9.0' } });
    expect(about.fields.find((each: { field: string }) => each.field === 'support-decision.measures')).toMatchObject({
      provisions: ['law-1@2021-08-01'],
      obligations: ['log', 'purpose-tag'],
    });
    expect(about.fields.map((each: { field: string }) => each.field)).not.toContain('absence-summary.explainedHours');
  });

  test('a judgement releases the one field of the one learner', async () => {
    const files = await released({ learners: [ONE, smallLearner('4712')], judgements: [writtenJudgement()] }, nextOut());
    expect(lines(files.get('released/pedagogical-practice.jsonl'))).toEqual([{ learnerKey: '4711', practice: 'breaks' }]);
  });

  test.each([
    ['another purpose', { purpose: 'student-welfare' }],
    ['another receiver', { receiverOrganisation: '1.2.246.562.10.99900000003' }],
    ['tomorrow', { judgedOn: '2026-08-18' }],
  ])('a judgement of %s releases nothing', async (_name, changes) => {
    const { planned: release } = await planned({ learners: [ONE], judgements: [writtenJudgement(changes)] });
    expect(outcomesOf(release.plan, 'pedagogical-practice.practice')).toEqual(['ask']);
  });

  test('free text stays out of an extract even when it was judged necessary, and the manifest says so', async () => {
    const judgements = [writtenJudgement(), writtenJudgement({ field: 'pedagogical-practice.note' })];
    const files = await released({ learners: [ONE], judgements }, nextOut());
    expect(String(files.get('released/pedagogical-practice.jsonl'))).not.toContain('hyötyy');
    expect(JSON.parse(String(files.get('manifest.json'))).leftOutOfExtract).toEqual(['pedagogical-practice.note']);
  });

  test('a consent of the right person releases; one of the wrong person does not and is told', async () => {
    const given = await planned({ learners: [ONE], consents: [writtenConsent()] });
    expect(outcomesOf(given.planned.plan, 'absence-summary.explainedHours')).toEqual(['release']);
    const wrong = await planned({ learners: [ONE], consents: [writtenConsent({ givenBy: 'guardian' })] });
    expect(outcomesOf(wrong.planned.plan, 'absence-summary.explainedHours')).toEqual(['ask']);
    expect(wrong.diagnostics.map(({ code }) => code)).toContain('gate/consent-by-another');
    const judged = await planned({ learners: [ONE], consents: [writtenConsent({ givenBy: 'guardian', capacityJudgedBy: 'school social worker' })] });
    expect(outcomesOf(judged.planned.plan, 'absence-summary.explainedHours')).toEqual(['release']);
  });

  test.each([
    ['withdrawn', { state: 'withdrawn', withdrawnOn: '2026-08-01' }],
    ['refused', { state: 'refused' }],
    ['expired', { state: 'expired', expiresOn: '2026-08-01' }],
  ])('a consent that is %s looks to the receiver like one that nobody asked for', async (_name, changes) => {
    const learners = [ONE, smallLearner('4712')];
    const receiver = async (consents: readonly object[]) =>
      [...(await released({ learners, consents }, nextOut()))]
        .filter(([path]) => path.startsWith('released/'))
        .map(([path, bytes]) => [path, String(bytes)]);
    const other = writtenConsent({ learnerKey: '4712' });
    expect(await receiver([other, writtenConsent(changes)])).toEqual(await receiver([other]));
  });

  test('a refused consent does not touch a duty', async () => {
    const consents = [writtenConsent({ category: 'support-decision', state: 'refused' })];
    const { planned: release } = await planned({ learners: [ONE], consents });
    expect(answersOf(release.plan, 'support-decision.measures')).toMatchObject([{ outcome: 'release', path: 'duty' }]);
  });
});
