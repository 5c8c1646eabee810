import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalog } from '@nivel/catalog';
import { readDocument } from '@nivel/diagnostics';
import { compileRuleBook, type Decision, decideFields, governedBoxes, type RuleBook, readRequest, takePositions } from '@nivel/policy';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPositionsFile } from '../src/rule-book/positions-file.ts';
import { nivel, ROOT, TRANSITION, withFolder } from './run-cli.ts';

const CONTROLLER = '1.2.246.562.10.99900000001';
const U3 = { question: 'U3', answer: 'covers-20f', office: 'dpo', signed: '2026-08-20', through: '2027-07-31', why: 'the agency reads it so' };
const AUTUMN = { ...TRANSITION, day: '2026-09-10', facts: { ...TRANSITION.facts, supportDecision: 'pol-20f' } };

let book: RuleBook;

beforeAll(async () => {
  const { catalog, diagnostics } = await readCatalog({ schemas: ROOT, policies: ROOT });
  if (catalog === undefined) throw new TypeError(JSON.stringify(diagnostics.slice(0, 3)));
  book = catalog.book;
});

/** All decisions of a request, under an answer to one question or without. */
function decided(request: object, question?: string, answer?: string): readonly Decision[] {
  const { document } = readDocument(JSON.stringify(request), 'request.json');
  if (document === undefined) throw new TypeError('no request');
  const read = readRequest(document, { vocabulary: book.vocabulary, fields: book.fields });
  if (read.request === undefined) throw new TypeError(JSON.stringify(read.diagnostics));
  const position = { kind: 'position', office: '', why: '', days: { from: 0, until: 1 }, place: {} } as const;
  const own = question === undefined || answer === undefined ? book : takePositions(book, [{ ...position, question, answer }]);
  return decideFields(compileRuleBook(own), read.request);
}

describe('the answers of the rule book', () => {
  const real: readonly (readonly [
    string,
    string,
    object,
    string,
    readonly [string, string | null, string | null],
    readonly [string, string | null, string | null],
  ])[] = [
    ['U3', 'covers-20f', AUTUMN, 'support-decision.validFrom', ['ask', 'necessity', 'as-it-is'], ['release', 'duty', 'as-it-is']],
    [
      'U4',
      'from-1-august',
      { ...AUTUMN, day: '2026-08-15' },
      'support-decision.validFrom',
      ['ask', 'necessity', 'as-it-is'],
      ['release', 'duty', 'as-it-is'],
    ],
    [
      'U7',
      'duty-to-assess',
      { ...AUTUMN, relation: 'same-provider', facts: { ...AUTUMN.facts, boards: 'two-boards' }, judgements: { 'support-decision': 'necessary' } },
      'support-decision.validFrom',
      ['ask', 'consent', 'as-it-is'],
      ['release', 'necessity', 'as-it-is'],
    ],
    [
      'U13',
      'not-without-diagnosis',
      {
        ...AUTUMN,
        ...{ receiver: 'basic-education', relation: 'same-provider', role: 'analyst', purpose: 'analytics' },
        facts: { ...AUTUMN.facts, boards: 'one-board' },
      },
      'final-grade.restrictedSyllabus',
      ['release', 'task', 'aggregate'],
      ['release', 'task', 'pseudonymous'],
    ],
  ];
  test.each(real)('%s: %s changes what it governs and nothing else', (question, answer, request, field, careful, taken) => {
    const [before, after] = [decided(request), decided(request, question, answer)];
    const at = before.findIndex((decision) => decision.field === field);
    const told = (decision: Decision | undefined) => [decision?.outcome, decision?.path, decision?.form];
    expect(told(before[at])).toEqual(careful);
    expect(told(after[at])).toEqual(taken);
    expect(after[at]?.positions).toEqual([{ question, answer }]);
    const governed = new Set(categoriesOf(question));
    for (const [index, decision] of before.entries()) {
      const category = book.fields[index]?.category ?? '';
      if (!governed.has(category)) expect(JSON.stringify(after[index])).toBe(JSON.stringify(decision));
    }
  });

  test('of every question are sound, and the careful one is among them', () => {
    const asked = book.questions.filter((question) => question.answers.length > 0);
    expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining(['U13', 'U3', 'U4', 'U7']));
    for (const { answers, carefulAnswer } of asked) expect(answers.find(({ id }) => id === carefulAnswer)?.changes).toEqual([]);
  });
});

/** The categories of the requests that a question governs. */
function categoriesOf(id: string): readonly string[] {
  const question = book.questions.find((each) => each.id === id);
  if (question === undefined) return [];
  const sets = governedBoxes(book, question).map((box) => box.sets[0] ?? 0);
  return book.vocabulary.category.values.flatMap((value, index) => (sets.some((set) => (set & (1 << index)) !== 0) ? [value.id] : []));
}

/** Runs `nivel decide` on one field under a file of positions. */
function decideUnder(positions: readonly object[], request: object = AUTUMN) {
  return withFolder(async (folder) => {
    const [asked, taken] = [join(folder, 'request.json'), join(folder, 'positions.yaml')];
    await writeFile(asked, JSON.stringify(request));
    await writeFile(taken, JSON.stringify({ controller: CONTROLLER, positions }, null, 1));
    return nivel('decide', '--request', asked, '--positions', taken, '--field', 'support-decision.validFrom', '--format', 'json');
  });
}

describe('nivel decide --positions', () => {
  test('decides as the controller reads the law, and names the position and the digest of its file', async () => {
    const run = await decideUnder([U3]);
    expect(run).toMatchObject({ code: 0, err: '' });
    const told = JSON.parse(run.out);
    expect(told.positions).toMatchObject({ controller: CONTROLLER, taken: [{ question: 'U3', office: 'dpo', through: '2027-07-31' }] });
    expect(told.positions.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(told.decisions).toMatchObject([
      { outcome: 'release', path: 'duty', unsettled: [], positions: [{ question: 'U3', answer: 'covers-20f' }] },
    ]);
  });

  test('takes the careful reading again after the last day, and says so', async () => {
    const run = await decideUnder([{ ...U3, through: '2026-09-09' }]);
    expect(run.code).toBe(0);
    expect(run.err).toContain('position/expired');
    expect(JSON.parse(run.out).decisions).toMatchObject([{ outcome: 'ask', path: 'necessity', unsettled: ['U3'], positions: [] }]);
  });

  test('decides nothing under a position that is not signed, or of somebody else', async () => {
    const [unsigned, other] = await Promise.all([
      decideUnder([{ ...U3, office: undefined }]),
      decideUnder([U3], { ...AUTUMN, senderOrganisation: '1.2.246.562.10.1', receiverOrganisation: '1.2.246.562.10.2' }),
    ]);
    expect([unsigned.code, unsigned.out, other.code, other.out]).toEqual([2, '', 2, '']);
    expect(unsigned.err).toContain('position/unsigned');
    expect(other.err).toContain('position/other-controller');
  });
});

describe('a check of a file of positions', () => {
  const example = join(ROOT, 'policies/positions/example.yaml');

  test('finds the example sound on a day on which it holds, and says afterwards that it has ended', async () => {
    expect(await checkPositionsFile(example, book, new Date('2026-08-25T12:00:00Z'))).toEqual([]);
    const later = await checkPositionsFile(example, book, new Date('2027-08-01T12:00:00Z'));
    expect(later).toMatchObject([
      { code: 'position/expired', place: { file: example, line: 5 } },
      { code: 'position/expired', place: { file: example } },
    ]);
  });

  test('says what cannot be read', async () => {
    expect(await checkPositionsFile(join(ROOT, 'no-such.yaml'), book, new Date())).toMatchObject([{ code: 'cli/unreadable-file' }]);
  });
});
