import { describe, expect, test } from 'vitest';
import { compileRuleBook } from '../src/rule-book-to-decision-table.ts';
import { runCases } from '../src/run-cases.ts';
import { loadTiny, TINY_BOOK, TINY_FIELDS } from './tiny-book.ts';

const RULE = 'rules/support-decision/ask/rule.yaml';
const GRADE = 'rules/final-grade/tell/rule.yaml';
const OVL = 'provisions/ovl/ovl-23-3.yaml';

/** One mistake: what is written instead of what, in which file, and what is said at which line. */
interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly line: number;
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a role that does not exist',
    file: 'situations/p1.yaml',
    from: 'role: [special-needs-teacher]',
    to: 'role: [school-hero]',
    code: 'policy/unknown-name',
    line: 9,
  },
  {
    name: 'a value outside the situation',
    file: RULE,
    from: 'learnerStatus: [compulsory-age]',
    to: 'relation: [same-provider]',
    code: 'policy/outside-situation',
    line: 5,
  },
  { name: 'a misspelt key', file: RULE, from: 'certainty: A', to: 'certainy: A', code: 'policy/unknown-key', line: 14 },
  { name: 'a day that does not exist', file: RULE, from: '2021-08-01', to: '2021-02-30', code: 'policy/impossible-day', line: 9 },
  {
    name: 'a rule that begins before its provision',
    file: RULE,
    from: 'from: 2021-08-01',
    to: 'from: 2021-07-31',
    code: 'policy/provision-not-in-force',
    line: 11,
  },
  {
    name: 'a provision that ends a day earlier than the rule claims',
    file: OVL,
    from: 'from: 2021-08-01 }',
    to: 'from: 2021-08-01, through: 2030-07-30 }',
    code: 'policy/provision-not-in-force',
    line: 11,
  },
  { name: 'a repealed provision', file: RULE, from: 'secrecy: [ovl-23-3]', to: 'secrecy: [pol-40-4]', code: 'policy/provision-repealed', line: 11 },
  {
    name: 'a rule beyond the reach of its provision',
    file: RULE,
    from: 'learnerStatus: [compulsory-age]',
    to: 'learnerStatus: [compulsory-age, adult]',
    code: 'policy/outside-reach',
    line: 11,
  },
  { name: 'a leg that is missing', file: RULE, from: '  task: [ovl-23-3]\n', to: '', code: 'policy/missing-leg', line: 11 },
  {
    name: 'a leg that the path does not use',
    file: RULE,
    from: '  task: [ovl-23-3]',
    to: '  task: [ovl-23-3]\n  ban: [ovl-23-3]',
    code: 'policy/needless-leg',
    line: 13,
  },
  {
    name: 'a path whose own leg is not cited',
    file: RULE,
    from: 'path: necessity',
    to: 'path: consent\nconsent: { givers: [learner], writing: individualised }',
    code: 'policy/missing-leg',
    line: 12,
  },
  {
    name: 'a provision without the effect that its leg needs',
    file: OVL,
    from: 'task, gdpr, permits]',
    to: 'gdpr, permits]',
    code: 'policy/wrong-effect',
    line: 12,
  },
  {
    name: 'a provision that is not in the book',
    file: RULE,
    from: 'gdpr: [ovl-23-3]',
    to: 'gdpr: [ovl-23-33]',
    code: 'policy/unknown-provision',
    line: 13,
  },
  {
    name: 'a secret category by permission',
    file: GRADE,
    from: 'category: final-grade',
    to: 'category: support-decision',
    code: 'policy/secret-by-permission',
    line: 5,
  },
  {
    name: 'a contested rule without a question',
    file: RULE,
    from: 'certainty: A',
    to: 'certainty: C',
    code: 'policy/unsettled-without-question',
    line: 14,
  },
  {
    name: 'a question that leads nowhere',
    file: RULE,
    from: 'certainty: A',
    to: 'certainty: C\nquestion: [U9]',
    code: 'policy/unknown-reference',
    line: 15,
  },
  { name: 'a missing language', file: 'rules/final-grade/tell/reasons.yaml', from: '"sv":"because",', to: '', code: 'policy/missing-key', line: 1 },
  { name: 'a rule in a folder of another name', file: RULE, from: 'id: ask\n', to: 'id: aks\n', code: 'policy/id-not-file-name', line: 1 },
  { name: 'two rules of one id', file: GRADE, from: 'id: tell', to: 'id: ask', code: 'policy/duplicate-id', line: 1 },
  {
    name: 'a period that ends before it begins',
    file: RULE,
    from: '{ from: 2021-08-01 }',
    to: '{ from: 2021-08-01, through: 2021-07-31 }',
    code: 'policy/days-backwards',
    line: 9,
  },
  { name: 'an aggregate over nobody', file: GRADE, from: 'form: as-it-is', to: 'form: aggregate\natLeast: 1', code: 'policy/wrong-shape', line: 7 },
];

describe('a rule book', () => {
  test('that is sound loads without a word, and its cases hold', () => {
    const { book, diagnostics } = loadTiny();
    expect(diagnostics).toEqual([]);
    expect(book === undefined ? [] : runCases(compileRuleBook(book))).toEqual([]);
  });

  test.each(MISTAKES)('is refused for $name', ({ file, from, to, code, line }) => {
    const before = TINY_BOOK[file] ?? '';
    expect(before).toContain(from);
    const { book, diagnostics } = loadTiny({ ...TINY_BOOK, [file]: before.replace(from, to) });
    expect(book).toBeUndefined();
    expect(diagnostics.map((diagnostic) => `${diagnostic.code}:${diagnostic.place.line}`)).toContain(`${code}:${line}`);
  });

  test.each([
    ['cases.yaml', 'policy/rule-without-cases'],
    ['reasons.yaml', 'policy/rule-without-reasons'],
  ])('is refused for a rule without %s', (name, code) => {
    const { [`rules/final-grade/tell/${name}`]: _, ...files } = TINY_BOOK;
    expect(loadTiny(files).diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test('is refused without one of its lists', () => {
    const { 'vocabulary/role.yaml': _, ...files } = TINY_BOOK;
    expect(loadTiny(files)).toMatchObject({ book: undefined, diagnostics: [{ code: 'policy/missing-list', data: { list: 'role' } }] });
  });

  test('is refused when a category has no rule', () => {
    const files = Object.fromEntries(Object.entries(TINY_BOOK).filter(([file]) => !file.startsWith('rules/final-grade')));
    expect(loadTiny(files).diagnostics).toMatchObject([
      { code: 'policy/category-without-rule', place: { file: 'vocabulary/category.yaml', line: 5 }, data: { category: 'final-grade' } },
    ]);
  });

  test('is refused when a rule is covered by a stronger one', () => {
    const stronger = (TINY_BOOK[RULE] ?? '')
      .replace('id: ask', 'id: ban')
      .replace('path: necessity', 'path: prohibition')
      .replace(/legs:[\s\S]*certainty/, 'legs: { ban: [ovl-24] }\ncertainty');
    const ban = (TINY_BOOK[OVL] ?? '').replaceAll('ovl-23-3', 'ovl-24').replace(/effects: \[.*\]/, 'effects: [forbids]');
    const files = {
      ...TINY_BOOK,
      'provisions/ovl/ovl-24.yaml': ban,
      'rules/support-decision/ban/rule.yaml': stronger,
      'rules/support-decision/ban/reasons.yaml': TINY_BOOK['rules/final-grade/tell/reasons.yaml'] ?? '',
      'rules/support-decision/ban/cases.yaml': (TINY_BOOK['rules/final-grade/tell/cases.yaml'] ?? '').replace(
        'final-grade.grade',
        'support-decision',
      ),
    };
    expect(loadTiny(files).diagnostics).toMatchObject([{ code: 'policy/dead-rule', data: { others: 'ban' } }]);
  });

  test('names the repealing act and the provision that carries the matter now', () => {
    const rule = (TINY_BOOK[RULE] ?? '').replace('secrecy: [ovl-23-3]', 'secrecy: [pol-40-4]');
    const { diagnostics } = loadTiny({ ...TINY_BOOK, [RULE]: rule });
    expect(diagnostics).toMatchObject([
      {
        code: 'policy/provision-repealed',
        data: { act: '1216/2020', days: '2021-08-01..', carriedBy: 'tietojen siirto (ovl-23-3)' },
        place: { file: RULE },
      },
    ]);
  });

  test('says which case does not hold, and in what', () => {
    const cases = (TINY_BOOK['rules/final-grade/tell/cases.yaml'] ?? '').replace('outcome: release', 'outcome: withhold');
    const { book } = loadTiny({ ...TINY_BOOK, 'rules/final-grade/tell/cases.yaml': cases });
    const found = book === undefined ? [] : runCases(compileRuleBook(book));
    expect(found).toMatchObject([
      {
        code: 'policy/case-fails',
        place: { file: 'rules/final-grade/tell/cases.yaml', line: 3 },
        data: { what: 'outcome', found: 'release', expected: 'withhold' },
      },
    ]);
  });

  test('tells fields that disagree alike together', () => {
    const cases = (TINY_BOOK['rules/support-decision/ask/cases.yaml'] ?? '').replace('outcome: ask, rule', 'outcome: release, rule');
    const { book } = loadTiny({ ...TINY_BOOK, 'rules/support-decision/ask/cases.yaml': cases });
    const names = ['support-decision.validFrom', 'support-decision.validThrough', 'support-decision.decidedOn'];
    const fields = TINY_FIELDS.slice(0, 1).flatMap((field) => names.map((name) => ({ ...field, field: name })));
    const found = book === undefined ? [] : runCases(compileRuleBook({ ...book, fields }), book.cases.slice(0, 1));
    expect(found.map(({ data }) => data)).toEqual([
      { name: 'asked', field: 'support-decision.validFrom + 2', what: 'outcome', found: 'ask', expected: 'release' },
    ]);
  });
});
