import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '@nivel/catalog';
import { differenceOf, proveInvariants } from '@nivel/policy/proof';
import { largerRuleBook } from './larger-rule-book.ts';
import { median } from './measure.ts';

const TIMES = process.argv.slice(2).map(Number);
if (TIMES.length === 0) TIMES.push(1, 10, 100);
const RUNS = 3;

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { catalog } = await readCatalog({ schemas: root, policies: root });
if (catalog === undefined) throw new Error('the rule book does not load: run `nivel check`');
const { invariants } = catalog;

process.stdout.write(`${heading(invariants.length).join('\n')}\n`);
for (const times of TIMES) {
  const book = largerRuleBook(catalog.book, times);
  const changed = { ...book, rules: book.rules.filter((_, index) => index % 200 !== 7) };
  const { space, forest } = proveInvariants(book, invariants).diagrams;
  const proof = timed(() => proveInvariants(book, invariants));
  const difference = timed(() => differenceOf(book, changed));
  const requests = space.sizes.reduce((product, size) => product * BigInt(size), BigInt(space.categories.length));
  process.stdout.write(
    `| ${times} | ${book.rules.length} | ${space.stretches.length} | ${requests} | ${forest.levels.length} | ${Math.round(proof)} | ${Math.round(difference)} |\n`,
  );
}

function heading(count: number): readonly string[] {
  return [
    `Proving ${count} invariants over all complete requests, and comparing two rule books of which one lacks every 200th rule, Node ${process.versions.node}:`,
    '',
    '| times as large | rules | stretches of days | requests | nodes | prove, ms | diff, ms |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
}

/** Median, milliseconds. */
function timed(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}
