import { join } from 'node:path';
import { compileRuleBook } from '@nivel/policy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRelease } from '../src/plan-release.ts';
import type { AnswerTotal, ReleasePlan } from '../src/release-plan.ts';
import { writtenConsent, writtenJudgement } from './records-of-people.ts';
import { lines, released, workFolder } from './released-folder.ts';
import { inputOf, planned, TABLE } from './situation.ts';
import { RECEIVER, REQUEST, SENDER, smallDiagnostics, smallLearner } from './small-export.ts';
import { tinyTable } from './tiny-book.ts';

const FOLDER = workFolder();
let runs = 0;
function nextOut(): string {
  runs += 1;
  return join(FOLDER, `run-${runs}`);
}

function answersOf(plan: ReleasePlan, field: string): readonly AnswerTotal[] {
  return plan.answers.filter((answer) => answer.fields.some((each) => each.field === field));
}

function outcomesOf(plan: ReleasePlan, field: string): readonly string[] {
  return answersOf(plan, field).map(({ outcome }) => outcome);
}

const ONE = smallLearner('4711');
const PLACE_NOT_ACCEPTED = { ...ONE.studyRight, acceptedProviderOid: '1.2.246.562.10.99900000009' };

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
