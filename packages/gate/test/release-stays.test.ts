import { join } from 'node:path';
import { compileRuleBook } from '@nivel/policy';
import { describe, expect, test } from 'vitest';
import { planRelease } from '../src/plan-release.ts';
import { answersOf, ONE, outcomesOf } from './plan-answers.ts';
import { writtenJudgement } from './records-of-people.ts';
import { lines, released, workFolder } from './released-folder.ts';
import { inputOf, planned, TABLE } from './situation.ts';
import { REQUEST, smallLearner } from './small-export.ts';
import { tinyTable } from './tiny-book.ts';

const FOLDER = workFolder();
let runs = 0;
function nextOut(): string {
  runs += 1;
  return join(FOLDER, `run-${runs}`);
}

describe('what stays', () => {
  test('what the source does not fill is told as withheld and not counted', async () => {
    const { plan } = (await planned({ learners: [ONE] })).planned;
    for (const field of ['health.note', 'student-welfare.note', 'learner.nationalId']) {
      expect(
        answersOf(plan, field).every((answer) => answer.outcome !== 'release'),
        field,
      ).toBe(true);
      expect(
        answersOf(plan, field)
          .flatMap(({ fields }) => fields)
          .find((each) => each.field === field)?.values,
      ).toBe(0);
    }
    expect(plan.entities.map(({ entity }) => entity)).not.toContain('health');
  });

  test('a form that records cannot have, and a field that the book does not know, stay and are told', async () => {
    const analytics = { ...REQUEST, stated: { ...REQUEST.stated, purpose: 'analytics', role: 'analyst' } };
    const form = await planned({ learners: [ONE], request: analytics });
    expect(answersOf(form.planned.plan, 'learner.motherTongue')).toMatchObject([
      { outcome: 'withhold', reason: 'form-not-made', form: 'pseudonymous' },
    ]);
    expect(form.diagnostics.map(({ code }) => code)).toEqual(['gate/form-not-made']);
    const fields = TABLE.book.fields.filter(({ field }) => field !== 'learner.phone');
    const narrow = await planned({ learners: [ONE], table: tinyTable(fields) });
    expect(answersOf(narrow.planned.plan, 'learner.phone')).toMatchObject([{ outcome: 'withhold', reason: 'field-not-in-book' }]);
    expect(narrow.diagnostics.map(({ code, place }) => [code, place.path])).toEqual([['gate/field-not-in-book', 'learner.phone']]);
  });

  test('without the identity nothing of a learner goes, and a duty that this stops is told', async () => {
    const book = { ...TABLE.book, rules: TABLE.book.rules.filter((rule) => rule.category !== 'identity') };
    const files = await released({ learners: [ONE], table: compileRuleBook(book) }, nextOut());
    expect([...files.keys()].filter((path) => path.startsWith('released/'))).toEqual(['released/about.json']);
    expect(lines(files.get('asked/worklist.jsonl'))).toEqual([]);
    expect(JSON.parse(String(files.get('duties.json'))).undelivered).toMatchObject([
      { entity: 'support-decision', reason: 'identity-not-released', certain: true },
    ]);
    const practice = lines(files.get('ledger.jsonl')).filter((line) => line['entity'] === 'pedagogical-practice');
    expect(practice.map(({ reason }) => reason)).toEqual(['decided', 'identity-not-released', 'left-out-of-extract']);
  });

  test('a request that states a consent for everybody is not heard in that', async () => {
    const request = { ...REQUEST, consents: { absence: 'given' as const }, judgements: { 'pedagogical-practice.practice': 'necessary' as const } };
    const { planned: release, diagnostics } = await planned({ learners: [ONE], request });
    expect(outcomesOf(release.plan, 'absence-summary.explainedHours')).toEqual(['ask']);
    expect(outcomesOf(release.plan, 'pedagogical-practice.practice')).toEqual(['ask']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['gate/state-for-everybody', 'gate/state-for-everybody']);
  });

  test('a request without its organisations is not planned', async () => {
    const result = await planRelease({ ...inputOf({ learners: [ONE] }), request: { ...REQUEST, receiverOrganisation: undefined } });
    expect(result.planned).toBeUndefined();
    expect(result.diagnostics.map(({ code, place }) => [code, place.path])).toEqual([['gate/organisation-missing', 'receiverOrganisation']]);
  });

  test('another tenant than the sender, unknown learners and a batch of judgements are told', async () => {
    const learners = Array.from({ length: 6 }, (_, index) => smallLearner(String(800 + index)));
    const judgements = [...learners, { key: '999' }].map(({ key }) => writtenJudgement({ learnerKey: key }));
    const request = { ...REQUEST, senderOrganisation: '1.2.246.562.10.99900000007' };
    const { diagnostics, planned: release } = await planned({ learners, judgements, request });
    expect(diagnostics.map(({ code }) => code)).toEqual(['gate/judgement-looks-like-a-batch', 'gate/sender-differs', 'gate/unknown-learner']);
    expect(release.plan.findings.map(({ code }) => code)).toEqual([
      'gate/judgement-looks-like-a-batch',
      'gate/sender-differs',
      'gate/unknown-learner',
    ]);
  });
});
