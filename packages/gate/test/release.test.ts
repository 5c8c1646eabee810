import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerTotal, ReleasePlan } from '../src/release-plan.ts';
import { ONE, PLACE_NOT_ACCEPTED } from './plan-answers.ts';
import { writtenConsent, writtenJudgement } from './records-of-people.ts';
import { lines, released, workFolder } from './released-folder.ts';
import { planned, TABLE } from './situation.ts';
import { RECEIVER, smallLearner } from './small-export.ts';

const FOLDER = workFolder();
let runs = 0;
function nextOut(): string {
  runs += 1;
  return join(FOLDER, `run-${runs}`);
}

test('a small export, counted by hand', async () => {
  const learners = [ONE, smallLearner('4712', { decisions: [], absences: [], studyRight: PLACE_NOT_ACCEPTED })];
  const files = await released({ learners, setAside: [{ file: 'oppilaat.csv', line: 'rikki' }], judgements: [writtenJudgement()] }, nextOut());
  const manifest = JSON.parse(String(files.get('manifest.json')));
  expect(manifest).toMatchObject({
    kind: 'nivel-release',
    writtenAt: '2026-08-17T09:30:00.000Z',
    versions: { model: '0.1.0', ruleBook: '0.9.0', program: '0.1.0' },
    learners: 2,
  });
  expect(manifest.rows.map((file: Record<string, unknown>) => [file['file'], file['rowsRead'], file['rowsAccepted'], file['rowsSetAside']])).toEqual([
    ['oppilaat.csv', 3, 2, 1],
    ['tukimuodot.csv', 3, 3, 0],
  ]);
  const counts = manifest.entities.map(({ entity, records, recordsReleased, values }: ReleasePlan['entities'][number]) => [
    entity,
    records,
    recordsReleased,
    ...Object.values(values),
  ]);
  expect(counts).toEqual([
    // records, records released; values read, released, asked, withheld
    ['absence-summary', 1, 0, 5, 0, 3, 2],
    ['final-grade', 4, 4, 12, 12, 0, 0],
    ['learner', 2, 2, 14, 12, 0, 2],
    ['pedagogical-practice', 2, 1, 8, 2, 1, 5],
    ['study-right', 2, 2, 14, 14, 0, 0],
    ['support-decision', 1, 1, 6, 6, 0, 0],
  ]);
  expect(lines(files.get('asked/worklist.jsonl')).map((row) => [row['learnerKey'], row['field'], row['kind'], row['from']])).toEqual([
    ['4711', 'absence-summary.periodFrom', 'consent', ['guardian-if-learner-cannot-judge', 'learner']],
    ['4711', 'absence-summary.periodThrough', 'consent', ['guardian-if-learner-cannot-judge', 'learner']],
    ['4711', 'absence-summary.explainedHours', 'consent', ['guardian-if-learner-cannot-judge', 'learner']],
    ['4711', 'pedagogical-practice.observedOn', 'judgement', ['sending-provider']],
  ]);
  const ledger = lines(files.get('ledger.jsonl')).filter((line) => line['entity'] === 'pedagogical-practice' && line['learnerKey'] === '4711');
  expect(ledger.map(({ fields, outcome, reason, judgement }) => [fields, outcome, reason, judgement])).toEqual([
    [['pedagogical-practice.learnerKey'], 'release', 'decided', 'not-judged'],
    [['pedagogical-practice.practice'], 'release', 'decided', 'necessary'],
    [['pedagogical-practice.note'], 'withhold', 'left-out-of-extract', 'not-judged'],
    [['pedagogical-practice.observedOn'], 'ask', 'decided', 'not-judged'],
  ]);
  expect(ledger[1]).toMatchObject({
    because: [{ rule: 'pedagogical-practice-1', provisions: ['law-1@2021-08-01'] }],
    obligations: ['log', 'purpose-tag'],
    day: '2026-08-17',
    request: manifest.requestSha256,
  });
  expect(String(files.get('summary.en.md'))).toContain('| pedagogical practice | 2 | 8 | 2 | 1 | 5 |');
  expect(String(files.get('summary.sv.md'))).toContain('LAW sv 1\u00A0§ (`law-1@2021-08-01`)');
  expect(String(files.get('summary.fi.md'))).toContain('## Mitä jäi ja miksi');
});

test('no value of the source is in the plan or in what is not released', async () => {
  const learners = [ONE, smallLearner('4712', { studyRight: PLACE_NOT_ACCEPTED })];
  const setAside = [{ file: 'oppilaat.csv', line: '=HYPERLINK("x");Karhunen', learnerKey: '4713' }] as const;
  const out = nextOut();
  const situation = {
    learners,
    setAside,
    consents: [writtenConsent({ state: 'refused' })],
    judgements: [writtenJudgement({ verdict: 'not-necessary' })],
  };
  const files = await released(situation, out);
  const { plan } = (await planned(situation)).planned;
  const cells = learners
    .flatMap(({ key: _key, ...records }) =>
      Object.values(records)
        .flat()
        .flatMap((record) => Object.values(record ?? {}).flat()),
    )
    .map(String);
  const secrets = [...new Set([...cells, 'Karhunen', 'HYPERLINK', 'needed from the first lesson on'])].filter(
    (cell) => cell.length > 3 && cell !== RECEIVER && !isWordOfTheBook(cell),
  );
  expect(secrets.length).toBeGreaterThan(12);
  const kept = [...files].filter(([path]) => !path.startsWith('released/') && path !== 'quarantine/oppilaat.csv');
  expect(kept.map(([path]) => path)).toContain('withheld/fields.json');
  for (const [path, bytes] of [...kept, ['plan', JSON.stringify(plan)] as const]) {
    for (const secret of secrets) expect(String(bytes).includes(secret), `${secret} in ${path}`).toBe(false);
  }
  for (const path of ['withheld/fields.json', 'manifest.json', 'summary.fi.md']) expect(String(files.get(path))).not.toContain('4711');
  expect(JSON.stringify(plan)).not.toContain('4711');
});

/** `pol-20f` and `none` are values of the facts, by which the plan groups learners. */
function isWordOfTheBook(cell: string): boolean {
  return Object.values(TABLE.book.vocabulary).some((list) => list.values.some(({ id }) => id === cell));
}

const learners = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 1, max: 60 }).map(String),
    birthDate: fc.constantFrom('2010-03-04', '2007-01-01', undefined),
    protectionOrder: fc.constantFrom('none', 'nameless', undefined),
    place: fc.boolean(),
    kinds: fc.array(fc.constantFrom('pol-17', 'pol-20f'), { maxLength: 2 }),
  }),
  { selector: ({ key }) => key, maxLength: 8 },
);

test('law: for every entity what is released, asked and withheld is what was read, and rows read are accepted or set aside', async () => {
  await fc.assert(
    fc.asyncProperty(learners, fc.array(fc.constantFrom('given', 'refused'), { maxLength: 3 }), fc.nat(3), async (drawn, states, faulty) => {
      const { plan, pointers } = (
        await planned({
          learners: drawn.map(({ key, birthDate, protectionOrder, place, kinds }) =>
            smallLearner(key, {
              learner: Object.fromEntries(Object.entries({ ...ONE.learner, birthDate, protectionOrder }).filter(([, value]) => value !== undefined)),
              ...(place ? {} : { studyRight: PLACE_NOT_ACCEPTED }),
              decisions: kinds.map((decisionKind) => ({ decisionKind, decisionResult: 'positive', validFrom: '2024-01-01' })),
            }),
          ),
          setAside: Array.from({ length: faulty }, () => ({ file: 'tukimuodot.csv', line: 'x' }) as const),
          consents: states.map((state, index) => writtenConsent({ learnerKey: drawn[index]?.key ?? '99', state })),
        })
      ).planned;
      for (const { entity, values } of plan.entities) expect(values.released + values.asked + values.withheld, entity).toBe(values.read);
      for (const file of plan.files) expect(file.rowsAccepted + file.rowsSetAside, file.file).toBe(file.rowsRead);
      const read = plan.entities.reduce((sum, { values }) => sum + values.read, 0);
      const answered = (answers: readonly AnswerTotal[]) => answers.reduce((sum, { values }) => sum + values, 0);
      expect(answered(plan.answers)).toBe(read);
      expect(plan.groups.reduce((sum, { answers }) => sum + answered(answers), 0)).toBe(read);
      expect(plan.learners).toBe(drawn.length);
      expect(pointers.size).toBe(drawn.length);
    }),
    { numRuns: 40 },
  );
});
