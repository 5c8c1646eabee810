import { answeredSpans, boxOf, compileRuleBook, essenceOf, parseDay, shownFields, touchedViews } from '@nivel/policy';
import { beforeAll, describe, expect, test } from 'vitest';
import { viewsOf } from '../src/views.ts';
import { fixture, oneView, type RealViews, realViews, tryView } from './real-views.ts';

let real: RealViews;
let marks: string;
let totals: string;
beforeAll(async () => {
  [real, marks, totals] = await Promise.all([realViews(), fixture('marks.yaml'), fixture('totals.yaml')]);
});

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the views of the project', () => {
  test('are the five theme pages and the six role views, and the rule book carries them on all their days', () => {
    const shown = viewsOf(real.catalog, parseDay('2026-11-22') ?? 0, real.table);
    expect(shown.map(({ view }) => view.id)).toEqual(
      [
        'ro1',
        'eo1',
        'ev1',
        'ev2',
        'ev3',
        'principal',
        'study-counsellor',
        'group-advisor',
        'subject-teacher',
        'special-needs-teacher',
        'quality',
      ].toSorted(),
    );
    expect(shown.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(shown.filter(({ usable }) => usable)).toEqual([]);
  });

  test('say which of the six roles have a row filter of their own in the shared models', () => {
    const fit = Object.fromEntries(viewsOf(real.catalog, 0, real.table).map(({ view, rowFit }) => [view.id, rowFit.kind]));
    expect(fit).toMatchObject({
      principal: 'fits',
      'group-advisor': 'fits',
      'study-counsellor': 'too-wide',
      'subject-teacher': 'too-wide',
      'special-needs-teacher': 'too-wide',
      quality: 'not-needed',
    });
    expect(real.catalog.views.rowFilters.real).toHaveLength(3);
  });

  test('tell the day on which an answer changes', () => {
    const text = marks.replace('learner.lastName,', 'support-decision.decisionKind,');
    const { spans } = oneView(real, { view: text });
    expect(spans.map(({ days }) => days.from)).toEqual([parseDay('2025-08-01'), parseDay('2026-08-31')]);
  });
});

interface Spoiled {
  readonly name: string;
  readonly text: 'marks' | 'totals';
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly at?: string;
  readonly data?: object;
}

const SPOILED: readonly Spoiled[] = [
  {
    name: 'a field that no rule carries',
    text: 'marks',
    from: 'final-grade.grade]',
    to: 'final-grade.grade, matriculation-right.entitled]',
    code: 'view/withheld-field',
    at: 'matriculation-right.entitled',
    data: { field: 'matriculation-right.entitled', role: 'principal' },
  },
  {
    name: 'a field that a provision forbids',
    text: 'totals',
    from: 'absence-summary.unauthorisedHours',
    to: 'student-welfare.caseReportExists',
    code: 'view/not-aggregated',
    data: { outcome: 'withhold' },
  },
  {
    name: 'a field of all that the book asks for of each',
    text: 'marks',
    from: 'final-grade.grade]',
    to: 'final-grade.grade, support-period.startsOn]',
    code: 'view/asked-field',
    at: 'support-period.startsOn',
    data: { missing: 'judgement' },
  },
  {
    name: 'a field of some that is withheld of all',
    text: 'marks',
    from: 'learner.lastName,',
    to: 'learner.nationalId,',
    code: 'view/withheld-field',
    at: 'learner.nationalId',
  },
  { name: 'a field closed to one of the roles', text: 'marks', from: '[principal]', to: '[principal, subject-teacher]', code: 'view/withheld-field' },
  {
    name: 'a row of what is released as an aggregate only',
    text: 'totals',
    from: 'aggregates:',
    to: 'fields:\n  - { of: [absence-summary.explainedHours], use: needed }\naggregates:',
    code: 'view/aggregate-only',
    data: { atLeast: 5 },
  },
  {
    name: 'an aggregate without a rule for aggregates',
    text: 'marks',
    from: 'leftOut:',
    to: 'aggregates:\n  - { id: mean, title: { fi: a, sv: b, en: c }, measure: mean, of: final-grade.grade, by: [], atLeast: 9 }\nleftOut:',
    code: 'view/not-aggregated',
    data: { field: 'final-grade.grade', form: 'as-it-is' },
  },
  {
    name: 'an aggregate over too few',
    text: 'totals',
    from: 'atLeast: 5',
    to: 'atLeast: 4',
    code: 'view/too-few',
    at: 'atLeast: 4',
    data: { found: 4, atLeast: 5 },
  },
  {
    name: 'a field left out that would be released',
    text: 'marks',
    from: '[absence-summary.reasons]',
    to: '[absence-summary.reasons, final-grade.givenOn]',
    code: 'view/left-out-allowed',
    at: 'final-grade.givenOn',
  },
  {
    name: 'a field that is both shown and left out',
    text: 'marks',
    from: '[absence-summary.reasons]',
    to: '[learner.lastName]',
    code: 'view/field-twice',
  },
  { name: 'rows of nobody', text: 'marks', from: 'rows: own-school', to: 'rows: none', code: 'view/rows-and-fields', at: 'none\nprotectionOrder' },
  {
    name: 'emotion inference',
    text: 'marks',
    from: 'usesAi: none',
    to: 'usesAi: [emotion-inference]',
    code: 'view/ai-prohibited',
    at: 'emotion-inference',
    data: { from: '2025-02-02' },
  },
  {
    name: 'steering by outcomes',
    text: 'marks',
    from: 'usesAi: none',
    to: 'usesAi: [outcome-evaluation]',
    code: 'view/ai-high-risk',
    data: { from: '2026-08-02', reported: '2027-12-02', mark: 'UNKNOWN' },
  },
];

describe('a view is held against the rule book', () => {
  test('and the fixtures pass', () => {
    for (const view of [marks, totals]) expect(oneView(real, { view }).diagnostics).toEqual([]);
  });

  test.each(SPOILED)('$name: $code', ({ text, from, to, code, at, data }) => {
    const view = (text === 'marks' ? marks : totals).replace(from, to);
    const { diagnostics } = oneView(real, { view });
    expect(diagnostics.map((each) => each.code)).toContain(code);
    const found = diagnostics.find((each) => each.code === code);
    if (at !== undefined) expect(found?.place).toMatchObject({ file: 'view.yaml', line: lineOf(view, at) });
    if (data !== undefined) expect(found?.data).toMatchObject(data);
  });

  test('a forbidden field is refused with the provision', () => {
    const { diagnostics } = oneView(real, {
      view: totals.replace('aggregates:', 'fields:\n  - { of: [religion-choice.choice], use: needed }\naggregates:'),
    });
    const found = diagnostics.find(({ code }) => code === 'view/forbidden-field');
    expect(found?.data).toMatchObject({ field: 'religion-choice.choice', role: 'quality', rule: expect.stringMatching(/religion/) });
    expect(String(found?.data['provisions'])).toMatch(/@/);
  });

  test('a use of artificial intelligence counts from its day', () => {
    const ended = (use: string, through: string) =>
      oneView(real, {
        view: marks.replace('from: 2025-08-01 }', `from: 2024-08-01, through: ${through} }`).replace('usesAi: none', `usesAi: [${use}]`),
      });
    const codes = (use: string, through: string) =>
      ended(use, through)
        .diagnostics.map(({ code }) => code)
        .filter((code) => /ai-/.test(code));
    expect(codes('emotion-inference', '2025-02-01')).toEqual([]);
    expect(codes('emotion-inference', '2025-02-02')).toEqual(['view/ai-prohibited']);
    expect(codes('exam-monitoring', '2026-08-01')).toEqual([]);
    expect(codes('exam-monitoring', '2026-08-02')).toEqual(['view/ai-high-risk']);
  });

  test.each([
    ['an unknown field', 'final-grade.grade]', 'final-grade.grad]', 'policy/unknown-name'],
    ['an unknown row filter', 'rows: own-school', 'rows: own-schol', 'policy/unknown-name'],
    ['an unknown key', 'yearsBack', 'yearsBak', 'policy/unknown-key'],
    ['a request outside its situation', 'placeAccepted: yes }\nrows', 'placeAccepted: yes, learnerStatus: adult }\nrows', 'policy/outside-situation'],
    ['a request without a channel', 'situation: s1', 'sender: basic-education', 'policy/missing-key'],
  ])('%s is an error of reading', (_, from, to, code) => {
    const text = marks.replace(from, to);
    expect(text).not.toBe(marks);
    expect(tryView(real, { view: text, day: '2026-11-22' }).diagnostics.map((each) => each.code)).toContain(code);
  });
});

describe('the views that a set of requests touches', () => {
  const touched = (named: Parameters<typeof boxOf>[1], from = '2026-01-01', until = '2026-02-01') => {
    const { book, views } = real.catalog;
    const days = { from: parseDay(from) ?? 0, until: parseDay(until) ?? 0 };
    return touchedViews(book, views.views, [boxOf(book.vocabulary, named, days)]);
  };

  test('are those that ask them, with the fields in question', () => {
    expect(touched({ category: ['absence'], purpose: ['quality'] }).map(({ view }) => view)).toEqual(['ev3', 'quality']);
    expect(touched({ category: ['support-need'] })).toMatchObject([
      { view: 'eo1', fields: ['support-need.area', 'support-need.needExpected'] },
      { view: 'special-needs-teacher' },
    ]);
  });

  test('are none where role, fact or day is another', () => {
    expect(touched({ category: ['support-need'], role: ['analyst'] })).toEqual([]);
    expect(touched({ category: ['support-need'], placeAccepted: ['no'] })).toEqual([]);
    expect(touched({ category: ['support-need'] }, '2024-01-01', '2025-08-01')).toEqual([]);
    expect(touched({ category: ['health'] })).toEqual([]);
  });

  test('are all of them for all requests', () => {
    const all = touched({}, '2025-01-01', '2030-01-01');
    expect(all.map(({ view, fields }) => [view, fields.length])).toEqual(
      real.catalog.views.views.map((view) => [view.id, new Set(shownFields(view).map(({ field }) => field)).size]),
    );
  });

  test('hold every view that a rule less answers otherwise', () => {
    const { book, views } = real.catalog;
    const shownOf = (table: typeof real.table) =>
      views.views.map((view) => {
        const names = new Set(shownFields(view).map(({ field }) => field));
        const spans = answeredSpans(table, view).map(({ days, answers }) => [days, answers.filter(({ field }) => names.has(field)).map(essenceOf)]);
        return JSON.stringify(spans);
      });
    const before = shownOf(real.table);
    const bearing = book.rules.filter((rule) => touchedViews(book, views.views, [rule.box]).length > 0);
    const sampled = bearing.filter((_, index) => index % Math.ceil(bearing.length / 6) === 0);
    for (const rule of sampled) {
      const after = shownOf(compileRuleBook({ ...book, rules: book.rules.filter((each) => each !== rule) }));
      const changed = views.views.filter((_, index) => before[index] !== after[index]).map(({ id }) => id);
      const touched = touchedViews(book, views.views, [rule.box]).map(({ view }) => view);
      expect(touched, rule.id).toEqual(expect.arrayContaining(changed));
      expect(changed, rule.id).not.toEqual([]);
    }
  });
});
