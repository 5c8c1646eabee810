import { type Diagnostic, readDocument } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../src/day.ts';
import { checkRuleReviews, judgeRuleReviews } from '../src/reviews/judge-rule-reviews.ts';
import { loadRuleReviews } from '../src/reviews/read-rule-review.ts';
import { readTextsOf } from '../src/reviews/reviewed-texts.ts';
import type { RuleBook } from '../src/rule-book.ts';
import { tinyBook } from './proof/tiny-claims.ts';
import { TINY_BOOK } from './tiny-book.ts';

const RULE = 'rules/support-decision/ask/rule.yaml';
const book = tinyBook();
const digestOf = (text: string) =>
  `sha256:${[...text]
    .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(64, '0')}`;

function readOf(of: RuleBook): string {
  const rule = of.rules.find(({ id }) => id === 'ask');
  if (rule === undefined) throw new RangeError('the tiny book has the rule `ask`');
  const { rule: own, reasons, provisions } = readTextsOf(of, rule, digestOf);
  const versions = provisions.map(({ version, digest }) => `    - { version: ${version}, digest: "${digest}" }\n`);
  return `read:\n  rule: "${own}"\n  reasons: "${reasons}"\n  provisions:\n${versions.join('')}`;
}

const APPROVAL = `kind: approval\nrule: ask\noffice: legal services\nday: 2026-01-10\nuntil: 2026-12-31\n`;
const QUESTION = `kind: question\nrule: ask\noffice: DPO\nday: 2026-01-10\ntext: why so?\n`;
const OBJECTION = QUESTION.replace('question', 'objection');
const SETTLED = 'settled: { day: 2026-02-01, office: legal services, text: because }\n';

/** What a check says of review files of the rule `ask`, against a book on a day. */
function checked(files: Readonly<Record<string, string>>, of: RuleBook = book, day = '2026-11-22'): readonly Diagnostic[] {
  const documents = Object.entries(files).map(([name, text]) => {
    const { document } = readDocument(text, name.includes('/') ? name : `policies/reviews/rules/ask/${name}.yaml`);
    if (document === undefined) throw new SyntaxError(name);
    return document;
  });
  const { reviews, diagnostics } = loadRuleReviews(documents);
  const context = { book: of, day: parseDay(day) ?? 0, digestOf };
  return [...diagnostics, ...checkRuleReviews(judgeRuleReviews(reviews, context), context)];
}

const codes = (found: readonly Diagnostic[]) => found.map(({ code, place }) => `${code} ${place.path ?? ''}`.trim());

describe('what offices say of rules', () => {
  test('an approval of the text as it is says nothing, through its last day', () => {
    expect(checked({ a: APPROVAL + readOf(book) }, book, '2026-12-31')).toEqual([]);
    expect(checked({ a: APPROVAL + readOf(book) }, book, '2027-01-01')).toMatchObject([
      { code: 'policy/approval-expired', severity: 'warning', place: { path: 'until', line: 5 }, data: { until: '2026-12-31', day: '2027-01-01' } },
    ]);
  });

  test('a later approval of the same office replaces one that no longer holds, and that of another office does not', () => {
    const old = { a: APPROVAL.replace('until: 2026-12-31', 'until: 2026-02-01') + readOf(book) };
    expect(codes(checked({ ...old, b: APPROVAL.replace('2026-01-10', '2026-02-02') + readOf(book) }))).toEqual([]);
    expect(codes(checked({ ...old, b: APPROVAL.replace('legal services', 'DPO') + readOf(book) }))).toEqual(['policy/approval-expired until']);
  });

  test('a question that is open warns, an objection that stands fails, and what is settled is silent', () => {
    expect(checked({ q: QUESTION + readOf(book) })).toMatchObject([{ code: 'policy/question-open', severity: 'warning', data: { office: 'DPO' } }]);
    expect(checked({ o: OBJECTION + readOf(book) })).toMatchObject([{ code: 'policy/objection-stands', severity: 'error', data: { rule: 'ask' } }]);
    expect(checked({ q: QUESTION + SETTLED + readOf(book), o: OBJECTION + SETTLED + readOf(book) })).toEqual([]);
  });

  test('an unknown rule is told with the nearest, a file in another folder with its own', () => {
    const stray = APPROVAL.replace('rule: ask', 'rule: asc') + readOf(book);
    expect(checked({ 'policies/reviews/rules/asc/a.yaml': stray })).toMatchObject([
      { code: 'policy/review-of-unknown-rule', data: { rule: 'asc', nearest: 'ask' }, place: { path: 'rule' } },
    ]);
    expect(codes(checked({ 'policies/reviews/rules/tell/a.yaml': APPROVAL + readOf(book) }))).toEqual(['policy/review-in-other-folder rule']);
  });
});

describe('what changed since an approval is named', () => {
  const changed = (file: string, from: string | RegExp, to: string) => {
    const text = TINY_BOOK[file] ?? '';
    if (text.replace(from, to) === text) throw new RangeError(`nothing to replace in ${file}`);
    return tinyBook({ [file]: text.replace(from, to) });
  };
  const provision = Object.keys(TINY_BOOK).filter((file) => file.startsWith('provisions/'));

  test('the rule, when it reaches others', () => {
    expect(codes(checked({ a: APPROVAL + readOf(book) }, changed(RULE, '  placeAccepted: [yes]\n', '')))).toEqual([
      'policy/approved-rule-changed read.rule',
    ]);
  });

  test('the reasons', () => {
    const reasons = RULE.replace('rule.yaml', 'reasons.yaml');
    const other = tinyBook({ [reasons]: 'fi: toisin\nsv: annat\nen: otherwise\n' });
    expect(codes(checked({ a: APPROVAL + readOf(book) }, other))).toEqual(['policy/approved-reasons-changed read.reasons']);
  });

  test('a provision by its version, whichever was read', () => {
    const [first = ''] = book.rules
      .flatMap((rule) => (rule.id === 'ask' ? readTextsOf(book, rule, digestOf).provisions : []))
      .map(({ version }) => version);
    const file = provision.find((name) => TINY_BOOK[name]?.includes(first)) ?? '';
    const found = checked({ a: APPROVAL + readOf(book) }, changed(file, /summary: \{[^}]*\}/, 'summary: { fi: toinen, sv: annan, en: another }'));
    expect(found).toMatchObject([{ code: 'policy/approved-provision-changed', place: { path: 'read.provisions[0]' }, data: { version: first } }]);
    const unread = readOf(book).replace(/provisions:\n.*\n/, 'provisions: []\n');
    expect(checked({ a: APPROVAL + unread })).toMatchObject([
      { code: 'policy/approved-provision-added', place: { path: 'read.provisions' }, data: { version: first } },
    ]);
    const more = `${readOf(book)}    - { version: gone@2020-01-01, digest: "sha256:${'0'.repeat(64)}" }\n`;
    expect(codes(checked({ a: APPROVAL + more }))).toEqual([expect.stringMatching(/^policy\/approved-provision-gone read\.provisions\[\d\]$/)]);
  });

  test('but a comment, and a newer reading of the same text, change nothing', () => {
    expect(checked({ a: APPROVAL + readOf(book) }, changed(RULE, /^/, '# a comment\n'))).toEqual([]);
    const file = provision.find((name) => TINY_BOOK[name]?.includes('2025-02-21')) ?? '';
    expect(checked({ a: APPROVAL + readOf(book) }, changed(file, /upTo: 2025-02-21/g, 'upTo: 2026-02-21'))).toEqual([]);
  });
});

describe('a damaged file is told at its place', () => {
  test.each([
    ['a kind that is none', 'kind: blessing\nrule: ask\n', ['policy/unknown-name kind']],
    ['an approval without an end', `${APPROVAL.replace('until: 2026-12-31\n', '')}${readOf(book)}`, ['policy/missing-key']],
    ['an end of a question', `${QUESTION}until: 2026-12-31\n${readOf(book)}`, ['policy/unknown-key until', 'policy/question-open rule']],
    [
      'an end before the beginning',
      APPROVAL.replace('until: 2026-12-31', 'until: 2025-12-31') + readOf(book),
      ['policy/days-backwards until', 'policy/approval-expired until'],
    ],
    ['a day that does not exist', APPROVAL.replace('2026-01-10', '2026-02-30') + readOf(book), ['policy/impossible-day day']],
    [
      'a digest of another kind',
      `${APPROVAL}read: { rule: "md5:1", reasons: "sha256:${'0'.repeat(64)}", provisions: [] }\n`,
      ['policy/wrong-shape read.rule'],
    ],
    ['a question without words', QUESTION.replace('text: why so?\n', '') + readOf(book), ['policy/missing-key']],
    ['no record', '- not a record\n', ['policy/wrong-shape']],
  ])('%s', (_, text, expected) => {
    expect(codes(checked({ a: text }))).toEqual(expected);
  });
});
