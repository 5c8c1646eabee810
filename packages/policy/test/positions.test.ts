import { readDocument } from '@nivel/diagnostics';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../src/day.ts';
import { decideFields } from '../src/decide.ts';
import { explain } from '../src/explain.ts';
import { bookUnderPositions, readPositions } from '../src/read-positions.ts';
import type { RuleBook } from '../src/rule-book.ts';
import { compileRuleBook } from '../src/rule-book-to-decision-table.ts';
import { requestOfCase } from '../src/run-cases.ts';
import { loadTiny, TINY_BOOK } from './tiny-book.ts';

const RULE = 'rules/support-decision/ask/rule.yaml';
const TEXT = '{ fi: a, sv: a, en: a }';
const LEGS = '{ order: [ovl-23-3], secrecy: [ovl-23-3], task: [ovl-23-3], gdpr: [ovl-23-3] }';
const DUTY = `rule: ask, becomes: { path: duty, form: as-it-is, legs: ${LEGS}, certainty: C, obligations: [log] }`;

/** The tiny book with a rule that rests on U1, and the answers to it. */
function withAnswers(changes: string, files: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const answers = `carefulAnswer: no\nanswers:\n  - { id: no, text: ${TEXT} }\n  - { id: yes, text: ${TEXT}, changes: [${changes}] }\n`;
  return {
    ...TINY_BOOK,
    [RULE]: `${TINY_BOOK[RULE]}question: [U1]\n`,
    'questions/u1.yaml': `${TINY_BOOK['questions/u1.yaml']}${answers}`,
    ...files,
  };
}

function bookOf(changes: string): RuleBook {
  const { book, diagnostics } = loadTiny(withAnswers(changes));
  if (book === undefined) throw new TypeError(JSON.stringify(diagnostics));
  return book;
}

const SIGNED = { question: 'U1', answer: 'yes', office: 'dpo', signed: '2022-01-01', through: '2022-12-31', why: 'the wording' };
const CONTROLLER = '1.2.246.562.10.1';

function read(positions: readonly object[], controller = CONTROLLER, book = bookOf(`{ ${DUTY} }`)) {
  const { document } = readDocument(JSON.stringify({ controller, positions }, null, 1), 'positions.yaml');
  if (document === undefined) throw new TypeError('no document');
  return { book, ...readPositions(document, book) };
}

function codes(diagnostics: readonly { code: string }[]): readonly string[] {
  return diagnostics.map((each) => each.code);
}

/** The decision of the tiny situation on a day, under the one position. */
function decidedOn(day: string, senderOrganisation?: string) {
  const { book, positions } = read([SIGNED]);
  const number = parseDay(day) ?? 0;
  if (positions === undefined) throw new TypeError('no positions');
  const taken = bookUnderPositions(book, positions, { day: number, senderOrganisation });
  if (taken.book === undefined) return { ...taken, decision: undefined };
  const table = compileRuleBook(taken.book);
  const [first] = taken.book.cases.filter((each) => each.situation === 'p1');
  const { request } = requestOfCase(table, { ...(first as NonNullable<typeof first>), with: { day } });
  const [decision] = request === undefined ? [] : decideFields(table, request);
  return { ...taken, decision };
}

describe('a file of positions', () => {
  test('is read with controller, office, days and grounds', () => {
    const { positions, diagnostics } = read([SIGNED]);
    expect(diagnostics).toEqual([]);
    expect(positions?.controller).toBe(CONTROLLER);
    expect(positions?.positions).toMatchObject([
      { question: 'U1', answer: 'yes', office: 'dpo', days: { from: parseDay('2022-01-01'), until: parseDay('2023-01-01') }, why: 'the wording' },
    ]);
  });

  const wrong: readonly (readonly [string, object, string, string])[] = [
    ['an unknown question', { question: 'U2' }, 'position/unknown-question', 'positions[0].question'],
    ['an unknown answer', { answer: 'perhaps' }, 'position/unknown-answer', 'positions[0].answer'],
    ['no office', { office: undefined }, 'position/unsigned', 'positions[0]'],
    ['no day of signing', { signed: undefined }, 'position/unsigned', 'positions[0]'],
    ['no end', { through: undefined }, 'policy/missing-key', 'positions[0]'],
    ['no grounds', { why: undefined }, 'policy/missing-key', 'positions[0]'],
    ['an end before the signing', { through: '2021-12-31' }, 'policy/days-backwards', 'positions[0].through'],
    ['a day that does not exist', { signed: '2022-02-30' }, 'policy/impossible-day', 'positions[0].signed'],
    ['the name of a person', { name: 'x' }, 'policy/unknown-key', 'positions[0].name'],
  ];
  test.each(wrong)('with %s decides nothing', (_, change, code, path) => {
    const { positions, diagnostics } = read([{ ...SIGNED, ...change }]);
    expect(positions).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, place: { file: 'positions.yaml', path } }]);
  });

  test('with a controller that is no organisation decides nothing', () => {
    const { positions, diagnostics } = read([SIGNED], '1.2.246.562.24.1');
    expect(positions).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'position/not-an-organisation', place: { path: 'controller' } }]);
  });

  test('may answer a question twice, but not for the same days', () => {
    const later = { ...SIGNED, signed: '2023-01-01', through: '2023-12-31' };
    expect(read([SIGNED, later]).diagnostics).toEqual([]);
    expect(read([SIGNED, { ...later, signed: '2022-12-31' }]).diagnostics).toMatchObject([
      { code: 'position/twice', place: { path: 'positions[1].question' } },
    ]);
  });
});

describe('the book under positions', () => {
  test('reads as the answer says from the day of signing through the last day, and then carefully again', () => {
    const days = ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'];
    const answers = days.map((day) => decidedOn(day));
    expect(answers.map(({ decision }) => [decision?.outcome, decision?.path])).toEqual([
      ['ask', 'necessity'],
      ['release', 'duty'],
      ['release', 'duty'],
      ['ask', 'necessity'],
    ]);
    expect(answers.map(({ diagnostics }) => codes(diagnostics))).toEqual([['position/not-yet'], [], [], ['position/expired']]);
    expect(answers.map(({ decision }) => [decision?.unsettled, decision?.positions])).toEqual([
      [['U1'], []],
      [[], [{ question: 'U1', answer: 'yes' }]],
      [[], [{ question: 'U1', answer: 'yes' }]],
      [['U1'], []],
    ]);
  });

  test('is that of the controller alone', () => {
    expect(decidedOn('2022-05-05', CONTROLLER).decision?.path).toBe('duty');
    const other = decidedOn('2022-05-05', '1.2.246.562.10.2');
    expect(other.book).toBeUndefined();
    expect(codes(other.diagnostics)).toEqual(['position/other-controller']);
  });

  test('tells the position, its office, its days and its grounds in three languages', () => {
    const { book, decision } = decidedOn('2022-05-05');
    if (book === undefined || decision === undefined) throw new TypeError('nothing decided');
    const lines = (['fi', 'sv', 'en'] as const).map((language) => explain(book, decision, language).positions.join('\n'));
    expect(lines[0]).toMatch(/U1.*dpo.*1\.1\.2022.*31\.12\.2022.*the wording\./);
    expect(lines[1]).toMatch(/U1.*dpo.*31\.12\.2022.*the wording\./);
    expect(lines[2]).toMatch(/U1.*dpo.*2022-12-31.*the wording\./);
  });
});

describe('an answer to an open question', () => {
  const added = (more: string) =>
    `{ add: { id: more, title: ${TEXT}, category: support-decision, situation: p1, path: necessity, form: as-it-is, days: { from: 2021-08-01 },
      legs: { secrecy: [ovl-23-3], task: [ovl-23-3], gdpr: [ovl-23-3] }, certainty: C, question: [U1], obligations: [log], ${more} } }`;

  test('may change a rule that rests on the question, add one where it governs, or take one away', () => {
    for (const changes of [`{ ${DUTY} }`, added('when: { learnerStatus: [compulsory-age], placeAccepted: [yes] }'), '{ drop: ask }']) {
      expect(loadTiny(withAnswers(changes)).diagnostics).toEqual([]);
    }
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ['changes a rule that the question does not govern', `{ ${DUTY.replace('rule: ask', 'rule: tell')} }`, 'policy/beyond-question'],
    ['takes away a rule that the question does not govern', '{ drop: tell }', 'policy/beyond-question'],
    ['adds a rule where the question governs nothing', added('when: { learnerStatus: [compulsory-age] }'), 'policy/beyond-question'],
    ['lets a provision reach further that does not name the question', '{ version: ovl-23-3@2021-08-01, reaches: {} }', 'policy/beyond-question'],
    ['names a rule that is not there', '{ drop: aks }', 'policy/unknown-reference'],
    ['adds a rule of a taken name', added('').replace('id: more', 'id: ask'), 'policy/duplicate-id'],
    ['goes beyond the law', `{ ${DUTY.replace('order: [ovl-23-3]', 'order: [pol-40-4]')} }`, 'policy/provision-repealed'],
    ['leaves a leg out', `{ ${DUTY.replace('order: [ovl-23-3], ', '')} }`, 'policy/missing-leg'],
    ['has no form that is known', '{ becomes: 1 }', 'policy/wrong-shape'],
  ];
  test.each(wrong)('that %s closes the book', (_, changes, code) => {
    const { book, diagnostics } = loadTiny(withAnswers(changes));
    expect(book).toBeUndefined();
    expect(codes(diagnostics)).toEqual([code]);
    expect(diagnostics[0]?.place.file).toBe('questions/u1.yaml');
  });

  test('that is the careful one changes nothing, and is there', () => {
    const files = withAnswers(`{ ${DUTY} }`);
    for (const name of ['yes', 'maybe']) {
      const text = files['questions/u1.yaml']?.replace('carefulAnswer: no', `carefulAnswer: ${name}`) ?? '';
      expect(codes(loadTiny({ ...files, 'questions/u1.yaml': text }).diagnostics)).toEqual(['policy/careful-answer']);
    }
  });
});
