import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../packages/diagnostics/dist/index.js';
import { DIMENSIONS, type RuleBook } from '../../packages/policy/dist/index.js';
import { ROOT } from '../../scripts/project.mjs';
import { readRuleBook } from './rule-book.ts';

/* A field that names a place leads to the learner. Whoever adds one has to say whether a protection order closes its category. */

/** The names of fields that say where: a school, a unit, a workplace, an address, or how to reach somebody. */
const PLACES =
  /(school|unit|provider|organiser|organisation|receiver|sender|grantedBy)\w*(Oid|Code)$|workplaceName|businessId|municipality|address|postal|phone|email|className|groupName/i;

/** Not about the learner: which schools there are, and what an organisation did with its releases. */
const OF_NOBODY = ['organisation'];

let book: RuleBook;
beforeAll(async () => {
  book = await readRuleBook();
});

test('every category with a field that names a place is closed to the guardian by a protection order', () => {
  const closed = categoriesOf('protection-order-closes-guardian-view');
  const open = book.fields.filter(({ field, category }) => PLACES.test(field) && !closed.includes(category) && !OF_NOBODY.includes(category));
  expect(open.map(({ field, category }) => `${field} (${category})`)).toEqual([]);
});

test('rows 1 to 4 of the matrix and the living arrangement are closed, or judged by hand, whoever asks', () => {
  const closed = [...categoriesOf('protection-order-closes-location'), ...categoriesOf('protection-order-identity-by-hand')];
  const { values } = readYaml<{ readonly values: readonly { readonly id: string; readonly matrixRow?: number }[] }>(
    'policies/vocabulary/categories.yaml',
  );
  const rows = values.flatMap(({ id, matrixRow }) => (matrixRow !== undefined && matrixRow <= 4 ? [id] : []));
  expect(closed.toSorted()).toEqual([...rows, 'living-arrangement'].toSorted());
});

test('what the law orders to go is not closed: no duty and no rule of the register asks for a protection order', () => {
  const at = DIMENSIONS.indexOf('protectionOrder');
  const both = (1 << book.vocabulary.protectionOrder.values.length) - 1;
  const ordered = book.rules.filter(({ path }) => path === 'duty' || path === 'register');
  expect(ordered.length).toBeGreaterThan(40);
  expect(ordered.filter(({ box }) => box.sets[at] !== both).map(({ id }) => id)).toEqual([]);
});

function categoriesOf(invariant: string): readonly string[] {
  return readYaml<{ readonly over: { readonly category: readonly string[] } }>(`policies/invariants/${invariant}.yaml`).over.category;
}

function readYaml<T>(file: string): T {
  const { document } = readDocument(readFileSync(join(ROOT, file), 'utf8'), file);
  return document?.value as T;
}
