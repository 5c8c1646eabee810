import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ONE, outcomesOf, PLACE_NOT_ACCEPTED } from './plan-answers.ts';
import { lines, released, workFolder } from './released-folder.ts';
import { planned } from './situation.ts';
import { REQUEST } from './small-export.ts';

const FOLDER = workFolder();
let runs = 0;
function nextOut(): string {
  runs += 1;
  return join(FOLDER, `run-${runs}`);
}

describe('whoever the learner is', () => {
  test('a protection order closes what locates, and nothing of it shows', async () => {
    const learner = { ...ONE.learner, protectionOrder: 'nameless' };
    const files = await released({ learners: [{ ...ONE, learner }] }, nextOut());
    const text = [...files].filter(([path]) => path.startsWith('released/')).map(([, bytes]) => String(bytes));
    expect(text.join()).not.toMatch(/358|nameless|protection/i);
    expect(lines(files.get('released/learner.jsonl'))).toHaveLength(1);
  });

  test('neither duty nor necessity runs for an adult, and consents and public data do', async () => {
    const learner = { ...ONE.learner, birthDate: '2008-08-17' };
    const { plan } = (await planned({ learners: [{ ...ONE, learner }] })).planned;
    expect(outcomesOf(plan, 'support-decision.measures')).toEqual(['withhold']);
    expect(outcomesOf(plan, 'pedagogical-practice.practice')).toEqual(['withhold']);
    expect(outcomesOf(plan, 'absence-summary.explainedHours')).toEqual(['ask']);
    expect(outcomesOf(plan, 'final-grade.grade')).toEqual(['release']);
    expect(plan.groups.map(({ facts }) => facts.learnerStatus)).toEqual(['adult']);
  });

  test('an unknown age is asked for where it matters, and only there', async () => {
    const { birthDate: _birthDate, ...learner } = ONE.learner ?? {};
    const files = await released({ learners: [{ ...ONE, learner }] }, nextOut());
    const asked = lines(files.get('asked/worklist.jsonl')).filter((row) => row['kind'] === 'fact');
    expect(new Set(asked.map((row) => row['name']))).toEqual(new Set(['learnerStatus']));
    expect(new Set(asked.map((row) => String(row['field']).split('.')[0]))).toEqual(new Set(['pedagogical-practice', 'support-decision']));
    expect(JSON.parse(String(files.get('duties.json'))).open).toMatchObject([
      { entity: 'support-decision', reason: 'fact-unknown', learnerKey: '4711' },
    ]);
  });

  test('before a place is accepted neither duty nor necessity runs', async () => {
    const { plan } = (await planned({ learners: [{ ...ONE, studyRight: PLACE_NOT_ACCEPTED }] })).planned;
    expect(outcomesOf(plan, 'support-decision.measures')).toEqual(['withhold']);
    expect(outcomesOf(plan, 'pedagogical-practice.practice')).toEqual(['withhold']);
  });

  test('each support decision has its own fact', async () => {
    const lapsed = { decisionKind: 'pol-17', decisionResult: 'positive', validFrom: '2020-08-01', validThrough: '2023-05-31' };
    const files = await released({ learners: [{ ...ONE, decisions: [...(ONE.decisions ?? []), lapsed] }] }, nextOut());
    expect(lines(files.get('released/support-decision.jsonl')).map((record) => record['decisionKind'])).toEqual(['pol-20f']);
    expect(
      new Set(
        lines(files.get('asked/worklist.jsonl'))
          .filter((row) => String(row['field']).startsWith('support-decision'))
          .map((row) => row['kind']),
      ),
    ).toEqual(new Set(['judgement']));
  });

  test('a fact of the request counts only where the source tells none, and a disagreement is told', async () => {
    const request = { ...REQUEST, facts: { learnerStatus: 'adult', boards: 'one-board' } };
    const { planned: release, diagnostics } = await planned({ learners: [ONE], request });
    expect(release.plan.groups.map(({ facts }) => facts)).toEqual([
      { boards: 'one-board', learnerStatus: 'compulsory-age', placeAccepted: 'yes', protectionOrder: 'none', supportDecision: 'pol-20f' },
    ]);
    expect(diagnostics.map(({ code, data }) => [code, data['fact']])).toEqual([['gate/fact-differs', 'learnerStatus']]);
  });
});
