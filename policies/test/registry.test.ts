import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RuleBook } from '../../packages/policy/dist/index.js';
import { readRuleBook } from './rule-book.ts';

/* The law study proposes a registry of legal bases. Every row of it is carried by a provision of the book, and names nothing else. */

const ROWS =
  `POL40.4-old OVL23.1 OVL23.2 OVL23.3a OVL23.3b OVL23.4 OVL23.5a OVL23.5b OVL23.5c POL40.1 POL40.2 POL40.3 POL40.4-new POL40.5 POL41.4 POL20def
LL28b2 LL58 VET67.3 VET107 VET109.4 VET109a DECR9 TUVA22.1 TUVA26.1 884-7…9 884-9.2 884-11a–e 884-19–21 884-29 OHL21.4 OHL22 OHL23.3 703
JulkL24 JulkL26 JulkL29 JulkL16.3 TSL4 TSL6 TSL29 TiHL22 TiHL24 VTJ37 KARVI6 EVAL AI5 AI-III3 OVL2 LL-MIGRI VET-MIGRI`
    .split(/\s+/)
    .map((row) => `LB-${row}`);

let book: RuleBook;
let carried: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  book = await readRuleBook();
  const pairs = book.provisions.flatMap(({ id, registryRows }) => registryRows.map((row) => [row, id] as const));
  carried = new Map(ROWS.map((row) => [row, pairs.filter(([name]) => name === row).map(([, id]) => id)]));
  expect(pairs.filter(([row]) => !carried.has(row))).toEqual([]);
});

test('every row of the registry is carried by a provision', () => {
  expect(carried.size).toBe(51);
  expect([...carried].filter(([, ids]) => ids.length === 0).map(([row]) => row)).toEqual([]);
});

test('a version whose first day is not known says why, and covers no day', () => {
  const pending = book.provisions.flatMap(({ versions }) => versions).filter((version) => version.pending !== undefined);
  expect(pending.map(({ id }) => id).toSorted()).toEqual(['ai-iii-3@pending', 'll-migri@pending', 'ovl-2@pending', 'vet-migri@pending']);
  expect(pending.filter(({ reach }) => reach.days.from < reach.days.until)).toEqual([]);
});

const study = join(process.env['NIVEL_SHARED'] ?? '', 'reference');

describe.skipIf(!existsSync(join(study, 'law.md')))('beside the law study', () => {
  test('the list above is the list of the study and of its addendum', () => {
    const table = readFileSync(join(study, 'law.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| \**LB-/.test(line));
    const proposed = /\*\*New registry rows proposed:\*\*([^\n]*)/.exec(readFileSync(join(study, 'law-addendum.md'), 'utf8'))?.[1] ?? '';
    const added = [...proposed.matchAll(/LB-[A-Z0-9-]+/g)].map(([row]) => row);
    const rows = table.flatMap((line) => rowsIn(line.split('|')[1] ?? ''));
    expect([...rows, ...added].toSorted()).toEqual(ROWS.toSorted());
  });
});

/** `LB-JulkL26 / 29 / 16.3` names three rows. */
function rowsIn(cell: string): readonly string[] {
  const [first = '', ...others] = cell.replaceAll('*', '').trim().split(' / ');
  const stem = /^LB-[A-Za-z]+/.exec(first)?.[0] ?? '';
  return [first, ...others.map((other) => stem + other)];
}
