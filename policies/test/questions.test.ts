import { beforeAll, expect, test } from 'vitest';
import type { RuleBook } from '../../packages/policy/dist/index.js';
import { readRuleBook } from './rule-book.ts';

/* What is open is said to be open, and what a controller could answer changes what it says it changes. */

/** A position may not open welfare records: the law has to be settled first, and a rule written and reviewed. */
const NEVER_BY_POSITION = ['U9'];

let book: RuleBook;

beforeAll(async () => {
  book = await readRuleBook();
});

test('every question has the careful answer and at least one other', () => {
  expect(book.questions.length).toBe(24);
  const lone = book.questions.filter(({ answers, carefulAnswer }) => answers.length < 2 || !answers.some(({ id }) => id === carefulAnswer));
  expect(lone.map(({ id }) => id)).toEqual([]);
});

test('behind every contested rule stands a question whose other answer changes something', () => {
  const changing = book.questions.filter(({ answers }) => answers.some(({ changes }) => changes.length > 0)).map(({ id }) => id);
  const contested = book.rules.filter(({ certainty }) => certainty === 'C' || certainty === 'D');
  expect(contested.length).toBeGreaterThan(30);
  expect(contested.filter(({ questions }) => !questions.some((id) => changing.includes(id) || NEVER_BY_POSITION.includes(id)))).toEqual([]);
});

test('no answer opens welfare records to anybody but the guardian', () => {
  const added = book.questions.flatMap(({ answers }) =>
    answers.flatMap(({ changes }) => changes.flatMap((change) => (change.kind === 'add' ? [change.rule] : []))),
  );
  expect(added.length).toBeGreaterThan(8);
  expect(added.filter(({ category }) => category === 'student-welfare').map(({ id }) => id)).toEqual(['self-student-welfare-guardian']);
});
