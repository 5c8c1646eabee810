import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Case, compileRuleBook, type DecisionTable, runCase, runCases } from '../../packages/policy/dist/index.js';
import { readRuleBook } from './rule-book.ts';

let table: DecisionTable;
beforeAll(async () => {
  table = compileRuleBook(await readRuleBook());
});

/** A case that expects something else than it did. */
function spoilt(each: Case, how: number): Case {
  const outcome = each.expect.outcome === 'release' ? 'withhold' : 'release';
  const changes = [{ outcome }, { unsettled: ['U99'] }, { obligations: ['nothing'] }, { form: 'nothing' }];
  return { ...each, expect: { ...each.expect, ...changes[how % changes.length] } };
}

test('cases that ask the same request are decided together, and told as each is told alone', () => {
  const { cases } = table.book;
  const indices = fc.uniqueArray(fc.nat(cases.length - 1), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(indices, fc.nat(3), (wrong, how) => {
      const changed = cases.map((each, index) => (wrong.includes(index) ? spoilt(each, how + index) : each));
      const alone = wrong.toSorted((a, b) => a - b).flatMap((index) => runCase(table, changed[index] as Case).diagnostics);
      expect(alone.length).toBeGreaterThanOrEqual(wrong.length);
      expect(runCases(table, changed)).toEqual(alone);
    }),
    { numRuns: 15 },
  );
});
