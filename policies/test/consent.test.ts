import { beforeAll, expect, test } from 'vitest';
import type { RuleBook } from '../../packages/policy/dist/index.js';
import { readRuleBook } from './rule-book.ts';

/* The consent table of the law study, section 3: who consents, in which form, and that no rule knows an age that no act sets. */

const TABLE: Readonly<Record<string, readonly [givers: string, writing: string]>> = {
  'ohl-23-3': ['learner, guardian-if-learner-cannot-judge', 'individualised-written'],
  'ohl-22': ['learner, guardian-if-learner-cannot-judge', 'individualised-written'],
  'll-58-3': ['learner', 'individualised'],
  'vet-109-a-4': ['learner, guardian-if-learner-cannot-judge', 'individualised'],
  'julkl-26-1': ['learner, guardian-if-learner-cannot-judge', 'individualised'],
  'julkl-29-1-2': ['learner, guardian-if-learner-cannot-judge', 'individualised'],
};

let book: RuleBook;

beforeAll(async () => {
  book = await readRuleBook();
});

test('whoever the provision names consents, in the form that it names', () => {
  const rules = book.rules.filter(({ consent }) => consent !== undefined);
  const found = rules.map(({ id, consent }) => [id, consent?.givers.join(', '), consent?.writing]);
  const wanted = rules.map(({ id, category, legs }) => {
    const [givers, writing] = TABLE[legs.consent?.[0] ?? ''] ?? ['?', '?'];
    return [id, category === 'guardian-contact' ? 'guardian' : givers, writing];
  });
  expect(rules.length).toBeGreaterThan(25);
  expect(found).toEqual(wanted);
});

test('a consent stands beside no duty: a person cannot stop what must be delivered', () => {
  const duties = book.rules.filter(({ path }) => path === 'duty');
  expect(duties.length).toBeGreaterThan(2);
  expect(duties.filter(({ consent, legs }) => consent !== undefined || legs.consent !== undefined)).toEqual([]);
});

test('every consent of somebody below full age shows the open question of age, where no act answers it', () => {
  const general = book.rules.filter(({ legs, situation }) => situation === 'p2' && legs.consent?.includes('julkl-26-1') === true);
  expect(general.length).toBeGreaterThan(10);
  expect(general.filter(({ questions }) => !questions.includes('U10')).map(({ id }) => id)).toEqual([]);
});
