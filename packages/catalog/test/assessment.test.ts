import { beforeAll, describe, expect, test } from 'vitest';
import { fixture, oneView, type RealViews, realViews } from './real-views.ts';

let real: RealViews;
let draft: string;
let totals: string;
let marks: string;
let filled: string;
beforeAll(async () => {
  const texts = await Promise.all([realViews(), fixture('marks.yaml'), fixture('totals.yaml'), fixture('marks-assessment.yaml')]);
  [real, draft, totals] = texts;
  marks = draft.replace('state: draft', 'state: in-use');
  filled = withDigests(marks, texts[3]);
});

/** The assessment with the digests of a view as it stands. */
function withDigests(view: string, assessment: string): string {
  const { digests } = oneView(real, { view });
  return assessment.replace('MANIFEST', digests.manifest).replace('ANSWERS', digests.ruleBookAnswers);
}

const codesOf = (assessment: string | undefined, { view = marks, day = '2026-11-22' } = {}) =>
  oneView(real, { view, day, ...(assessment === undefined ? {} : { assessment }) }).diagnostics.map(({ code }) => code);

describe('a view in use', () => {
  test('passes with a whole, signed assessment that holds on the day', () => {
    const shown = oneView(real, { view: marks, assessment: filled });
    expect(shown.diagnostics).toEqual([]);
    expect(shown.usable).toBe(true);
    expect(shown.questions.filter(({ answer }) => answer === undefined)).toEqual([]);
  });

  test('does not pass without one, and a draft needs none', () => {
    expect(codesOf(undefined)).toEqual(['ethics/no-assessment']);
    expect(codesOf(undefined, { view: draft })).toEqual([]);
    expect(oneView(real, { view: draft, assessment: filled }).usable).toBe(false);
  });

  test.each([
    ['on the first day', '2026-09-01', []],
    ['on the day before', '2026-08-31', ['ethics/not-yet-signed']],
    ['on the last day', '2027-08-31', []],
    ['on the day after', '2027-09-01', ['ethics/expired']],
  ])('%s: %s', (_, day, codes) => {
    expect(codesOf(filled, { day })).toEqual(codes);
  });

  const SPOILED: readonly (readonly [string, string | RegExp, string, string])[] = [
    ['an answer that is missing', /\n {2}P1: .*/, '', 'ethics/unanswered'],
    ['an answer that is open', /P1: .*/, 'P1: { answer: }', 'ethics/unanswered'],
    ['an answer without what it rests on', /P1: .*/, 'P1: { answer: yes }', 'ethics/no-evidence'],
    ['a no that blocks', /R1: .*/, 'R1: { answer: no }', 'ethics/blocked'],
    ['a no that warns', /P5: .*/, 'P5: { answer: no }', 'ethics/warned'],
    ['a no that is noted', /O4: .*/, 'O4: { answer: no }', 'ethics/noted'],
    ['no signer', /signedBy: .*/, 'signedBy:', 'ethics/unsigned'],
    ['no day of signing', /signedOn: .*/, 'signedOn:', 'ethics/unsigned'],
    ['no last day', /validThrough: .*/, 'validThrough:', 'ethics/unsigned'],
    ['more than twelve months', 'validThrough: 2027-08-31', 'validThrough: 2027-09-01', 'ethics/wrong-days'],
    ['an end before its beginning', 'validThrough: 2027-08-31', 'validThrough: 2026-08-31', 'ethics/wrong-days'],
    ['no digest', /manifest: .*/, 'manifest:', 'ethics/unsigned'],
    ['another manifest', /manifest: .*/, `manifest: sha256-${'0'.repeat(64)}`, 'ethics/view-changed'],
    ['other answers of the rule book', /ruleBookAnswers: .*/, `ruleBookAnswers: sha256-${'0'.repeat(64)}`, 'ethics/rule-book-changed'],
  ];
  test.each(SPOILED)('with %s does not pass in silence', (_, from, to, code) => {
    const spoiled = filled.replace(from, to);
    expect(spoiled).not.toBe(filled);
    const found = oneView(real, { view: marks, assessment: spoiled }).diagnostics.filter((each) => each.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toMatchObject({ file: 'assessment.yaml', line: expect.any(Number) });
  });

  test('is to be assessed again when it changes, but not for a comment', () => {
    expect(codesOf(filled, { view: marks.replace('yearsBack: 3', 'yearsBack: 4') })).toEqual(['ethics/view-changed']);
    expect(codesOf(filled, { view: `# a comment\n${marks}` })).toEqual([]);
  });

  test('is blocked by what the program finds, whatever the form says', () => {
    const wide = marks.replace('rows: own-school', 'rows: supported-learners');
    const says = `${withDigests(wide, filled.replace(/manifest: .*/, 'manifest: MANIFEST').replace(/ruleBookAnswers: .*/, 'ruleBookAnswers: ANSWERS'))}  R3: { answer: yes }\n`;
    const { diagnostics, usable } = oneView(real, { view: wide, assessment: says });
    expect(diagnostics.map(({ code, data }) => [code, data['question']])).toEqual([['ethics/blocked', 'R3']]);
    expect(usable).toBe(false);
  });

  test('is not confirmed by a person against the program', () => {
    const alone = marks.replace('decides: person', 'decides: program');
    const codes = oneView(real, { view: alone, assessment: filled }).diagnostics.map(({ code, data }) => [code, data['question'] ?? data['view']]);
    expect(codes).toContainEqual(['ethics/contradicted', 'A1']);
  });
});

describe('the 58 questions', () => {
  test('are 18 for the program, 10 that it proposes and 30 for a person, in nine groups', () => {
    const { questions, groups } = real.catalog.views.ethics;
    const count = (by: string) => questions.filter(({ answeredBy }) => answeredBy === by).length;
    expect([questions.length, count('program'), count('both'), count('person')]).toEqual([58, 18, 10, 30]);
    expect(new Set(questions.map(({ group }) => group))).toEqual(new Set(groups.map(({ id }) => id)));
  });

  const all = (change: (text: string) => string, which: 'marks' | 'totals' = 'marks') => {
    const { questions } = oneView(real, { view: change(which === 'marks' ? draft : totals) });
    return Object.fromEntries(questions.flatMap(({ question, computed }) => (computed === undefined ? [] : [[question.id, computed]])));
  };
  let careful: Readonly<Record<string, string>>;
  let counted: Readonly<Record<string, string>>;
  beforeAll(() => {
    careful = all((text) => text);
    counted = all((text) => text, 'totals');
  });
  const swap = (from: string, to: string) => (text: string) => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, to);
  };

  test('are answered yes of a careful view', () => {
    const yes = 'P2 P3 R3 R4 D1 D2 D3 D6 D7 D9 D10 C1 C5 C6 C7 O3 V7 A1 A2 A3 K1 K2 K3'.split(' ');
    expect(yes.filter((id) => careful[id] !== 'yes')).toEqual([]);
    expect(careful).toMatchObject({ C3: 'not-applicable', D8: 'not-applicable', V1: 'not-applicable', K4: 'no', K5: 'no' });
  });

  const SHOWN = '[final-grade.subject, final-grade.grade]';
  const plus = (field: string) => swap(SHOWN, `[final-grade.subject, final-grade.grade, ${field}]`);
  test.each([
    ['R3', 'a row filter that nobody has', swap('own-school', 'taught-learners')],
    ['R4', 'secret fields without a row filter', swap('own-school', 'all-of-provider')],
    ['D1', 'a national identity code', plus('learner.nationalId')],
    ['D1', 'a street address', plus('learner.streetAddress')],
    ['D1', 'free text', plus('pedagogical-practice.note')],
    ['D3', 'absences and their reasons', plus('absence-summary.unauthorisedHours, absence-summary.reasons')],
    ['D6', 'no mode for protection orders', swap('protectionOrder: shown', 'protectionOrder: none')],
    ['D6', 'nameless rows with names', swap('protectionOrder: shown', 'protectionOrder: nameless')],
    ['D6', 'learners left out whom the request lets in', swap('protectionOrder: shown', 'protectionOrder: left-out')],
    ['D7', 'mother tongue', plus('learner.motherTongue')],
    ['D9', 'no limit of years', swap('yearsBack: 3\n', '')],
    ['C1', 'a field without a rule', plus('matriculation-right.entitled')],
    ['P2', 'a field without a provision', plus('matriculation-right.entitled')],
    ['P3', 'a field without a basis', plus('matriculation-right.entitled')],
    ['C5', 'secret fields of all from another provider', plus('support-decision.validFrom')],
    ['C6', 'student welfare', plus('student-welfare.caseReportExists')],
    ['C7', 'learners who have not accepted', swap('situation: p1\n    facts: { placeAccepted: yes }', 'situation: p1')],
    ['V7', 'support words without their vocabulary', swap('support-period.vocabulary, ', '')],
    ['A1', 'decisions of a program', swap('decides: person', 'decides: program')],
    ['A2', 'emotion inference', swap('usesAi: none', 'usesAi: [emotion-inference]')],
    ['A3', 'monitoring of tests', swap('usesAi: none', 'usesAi: [exam-monitoring]')],
    ['K1', 'no end where the rule obliges to delete', swap('showsMonths: 12\n', '')],
    ['K2', 'no end of the transition', swap('showsMonths: 12\n', '')],
  ])('%s is answered no of %s', (id, _, change) => {
    expect(careful[id]).toBe('yes');
    expect(all(change)[id]).toBe('no');
  });

  test.each([
    ['D8', 'an aggregate over too few', swap('atLeast: 5', 'atLeast: 3')],
    [
      'V1',
      'one measure under two names',
      (text: string) => `${text}${text.slice(text.indexOf('  - id: absence-by-school')).replace('absence-by-school', 'hours-by-school')}`,
    ],
  ])('%s is answered no of %s', (id, _, change) => {
    expect(counted[id]).toBe('yes');
    expect(all(change, 'totals')[id]).toBe('no');
  });

  test('about rows are not applicable where there are none', () => {
    expect(counted).toMatchObject({
      R3: 'yes',
      R4: 'not-applicable',
      D6: 'not-applicable',
      C7: 'not-applicable',
      K1: 'not-applicable',
    });
  });

  test('about consent ask that it is asked of each', () => {
    const request = '    situation: p2\n    facts: { placeAccepted: yes, learnerStatus: adult }';
    const adult = (text: string) => swap('    situation: p1\n    facts: { placeAccepted: yes }', request)(text);
    expect(all((text) => adult(text))['C3']).toBe('yes');
    expect(all((text) => plus('support-period.startsOn')(adult(text)))['C3']).toBe('no');
  });
});
