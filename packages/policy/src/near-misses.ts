import { LOOKED_UP, stretchOf } from './boxes-to-bit-table.ts';
import { possibleSets, type Request } from './request.ts';
import type { DecisionTable } from './rule-book-to-decision-table.ts';

/**
 * The rules that fail to hold the request in exactly one dimension, as bits: `misses[dimension * words + word]`, the day
 * last. Prohibitions are left out: nobody waits for one.
 */
export function findMisses(table: DecisionTable, request: Request): Int32Array {
  const { words } = table.rules;
  const possible = possibleSets(request, table.book.vocabulary, '');
  const misses = new Int32Array((LOOKED_UP + 1) * words);
  for (let word = 0; word < words; word += 1) {
    let once = 0;
    let twice = table.rulePaths.prohibition[word] ?? 0;
    for (let index = 0; index <= LOOKED_UP; index += 1) {
      const fails = ~(index === LOOKED_UP ? dayBits(table, request.day, word) : valueBits(table, { index, word, set: possible[index + 1] ?? 0 }));
      misses[index * words + word] = fails;
      twice |= once & fails;
      once |= fails;
    }
    for (let index = 0; index <= LOOKED_UP; index += 1) misses[index * words + word] = (misses[index * words + word] ?? 0) & ~twice;
  }
  return misses;
}

function dayBits(table: DecisionTable, day: number, word: number): number {
  return table.rules.bits[(table.rules.start[LOOKED_UP] ?? 0) + stretchOf(table.rules, day) * table.rules.words + word] ?? 0;
}

function valueBits(table: DecisionTable, at: { index: number; word: number; set: number }): number {
  const start = (table.rules.start[at.index] ?? 0) + at.word;
  let bits = 0;
  for (let set = at.set; set !== 0; set &= set - 1) bits |= table.rules.bits[start + (31 - Math.clz32(set & -set)) * table.rules.words] ?? 0;
  return bits;
}
