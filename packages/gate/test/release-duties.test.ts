import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planRelease } from '../src/plan-release.ts';
import { answersOf, ONE } from './plan-answers.ts';
import { released, workFolder } from './released-folder.ts';
import { inputOf, planned } from './situation.ts';
import { REQUEST, smallDiagnostics, smallLearner } from './small-export.ts';

const FOLDER = workFolder();
let runs = 0;
function nextOut(): string {
  runs += 1;
  return join(FOLDER, `run-${runs}`);
}

describe('duties', () => {
  test('a row that is set aside may hold one; the learner and the row are named', async () => {
    const setAside = [
      { file: 'tukimuodot.csv', line: 'kadonnut;rivi', learnerKey: '4711' },
      { file: 'oppilaat.csv', line: 'x' },
    ] as const;
    const files = await released({ learners: [ONE], setAside }, nextOut());
    expect(JSON.parse(String(files.get('duties.json'))).undelivered).toMatchObject([
      { reason: 'row-set-aside', certain: false, file: 'tukimuodot.csv', row: 4, learnerKey: '4711', entity: 'support-decision' },
    ]);
    // The rule that would ask for a judgement orders nothing.
    expect(JSON.parse(String(files.get('duties.json'))).undelivered[0].because.map(({ rule }: { rule: string }) => rule)).toEqual([
      'support-decision-1',
    ]);
  });

  test('a row that is set aside is told once, not as a record that is missing too', async () => {
    const setAside = [{ file: 'tukimuodot.csv', line: 'kadonnut;rivi', learnerKey: '4711' }] as const;
    const request = { ...REQUEST, facts: { supportDecision: 'pol-20f' } };
    const { planned: release } = await planned({ learners: [{ ...ONE, decisions: [] }], setAside, request });
    expect(release.duties.map(({ reason, entity }) => [reason, entity])).toEqual([['row-set-aside', 'support-decision']]);
  });

  test('a decision that the request states is undelivered where the source says nothing of decisions', async () => {
    const input = inputOf({ learners: [{ ...ONE, decisions: [] }], request: { ...REQUEST, facts: { supportDecision: 'pol-20f' } } });
    expect((await planRelease(input)).planned?.duties).toEqual([]);
    const source = {
      ...input.source,
      async *events() {
        for await (const event of input.source.events()) if (event.kind !== 'counts' || event.file === 'oppilaat.csv') yield event;
      },
    };
    expect((await planRelease({ ...input, source })).planned?.duties).toMatchObject([
      { reason: 'no-record', certain: true, learnerKey: '4711', entity: 'support-decision' },
    ]);
  });

  test('a value that was left out of a decision is undelivered', async () => {
    const decision = { decisionKind: 'pol-20f', decisionResult: 'positive', validFrom: '2025-09-03' };
    const input = inputOf({ learners: [{ ...ONE, decisions: [decision] }] });
    const diagnostic = smallDiagnostics.report('small/left-out', { file: 'tukimuodot.csv', line: 2, column: 8 }, { column: 'tukitoimet' });
    const source = {
      ...input.source,
      async *events() {
        for await (const event of input.source.events()) {
          if (event.kind === 'record' && event.entity === 'support-decision') yield { kind: 'problem', diagnostic } as const;
          yield event;
        }
      },
    };
    expect((await planRelease({ ...input, source })).planned?.duties).toMatchObject([
      { reason: 'value-left-out', fields: ['support-decision.measures'], file: 'tukimuodot.csv', row: 2 },
    ]);
  });

  test('a file that was refused may hold them', async () => {
    const input = inputOf({ learners: [ONE] });
    const source = {
      ...input.source,
      async *events() {
        for await (const event of input.source.events())
          if (event.kind !== 'record' || event.entity !== 'support-decision')
            yield event.kind === 'counts' ? { ...event, refused: event.file !== 'oppilaat.csv' } : event;
      },
    };
    expect((await planRelease({ ...input, source })).planned?.duties).toMatchObject([
      { reason: 'file-refused', certain: false, file: 'tukimuodot.csv', entity: 'support-decision' },
    ]);
  });

  test('counts what was delivered', async () => {
    const { planned: release } = await planned({ learners: [ONE, smallLearner('4712')] });
    expect(answersOf(release.plan, 'support-decision.measures')).toMatchObject([{ learners: 2, values: 10 }]);
    expect(release.plan.groups).toMatchObject([{ learners: 2 }]);
    expect(release.plan.duties).toEqual({ delivered: 10, undelivered: 0, open: 0 });
  });
});
