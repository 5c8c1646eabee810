import { closingState } from './answer.ts';
import { LOOKED_UP, type Span, stretchOf } from './boxes-to-bit-table.ts';
import { type Circumstances, standingOf } from './combine.ts';
import type { NearMiss } from './decision.ts';
import { possibleSets, type Request } from './request.ts';
import type { DecisionTable } from './rule-book-to-decision-table.ts';
import { DIMENSIONS } from './vocabulary.ts';

/** The words of bits that hold the request, dimension by dimension, and the rules that fail in exactly one of them. */
export interface Misses {
  /** `holding[dimension * words + word]`, the day last. */
  readonly holding: Int32Array;
  readonly once: Int32Array;
}

/** Finds the rules that fail to hold the request in exactly one dimension, those left out that no near miss names, in some words of the table. */
export function findMisses(table: DecisionTable, request: Request, spans: readonly Span[]): Misses {
  const { words } = table.rules;
  const possible = possibleSets(request, table, -1);
  const stretch = (table.rules.start[LOOKED_UP] as number) + stretchOf(table.rules, request.day) * words;
  const holding = new Int32Array((LOOKED_UP + 1) * words);
  const once = new Int32Array(words);
  const findIn = (word: number) => {
    let failedOnce = 0;
    let failedMore = table.rulePaths.unnamed[word] as number;
    for (let index = 0; index <= LOOKED_UP && failedMore !== -1; index += 1) {
      const holds =
        index === LOOKED_UP ? (table.rules.bits[stretch + word] as number) : valueBits(table, { index, word, set: possible[index + 1] as number });
      holding[index * words + word] = holds;
      failedMore |= failedOnce & ~holds;
      failedOnce |= ~holds;
    }
    // Where every bit has failed twice the rest need not be looked at: none of them is near.
    once[word] = failedOnce & ~failedMore;
  };
  for (const { first, end } of spans) for (let word = first; word < end; word += 1) findIn(word);
  return { holding, once };
}

function valueBits(table: DecisionTable, at: { index: number; word: number; set: number }): number {
  const start = (table.rules.start[at.index] as number) + at.word;
  let bits = 0;
  for (let set = at.set; set !== 0; set &= set - 1) bits |= table.rules.bits[start + (31 - Math.clz32(set & -set)) * table.rules.words] as number;
  return bits;
}

/** What is asked of one category: the misses, the rules that hold the request in some way, and what is recorded. */
export interface MissCall {
  readonly misses: Misses;
  /** The bits of the rules that hold the request, for at least one way in which its unknown facts may be. */
  readonly held: Int32Array;
  readonly circumstances: Circumstances;
}

/** The near misses of one category, in order of rule: what failed in one dimension, and what holds but has nothing to release. */
export function nearMissesOf(table: DecisionTable, category: number, call: MissCall): readonly NearMiss[] {
  const found: NearMiss[] = [];
  for (let word = table.rules.firstWord[category] as number; word < (table.rules.endWord[category] as number); word += 1) {
    const once = call.misses.once[word] as number;
    for (let bits = once | (call.held[word] as number); bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      const miss =
        (once & (1 << bit)) !== 0
          ? boxMiss(table, { word, bit, holding: call.misses.holding })
          : closedMiss(table, word * 32 + bit, call.circumstances);
      if (miss !== undefined) found.push(miss);
    }
  }
  return found;
}

function boxMiss(table: DecisionTable, at: { word: number; bit: number; holding: Int32Array }): NearMiss | undefined {
  const mask = 1 << at.bit;
  for (let index = 0; index <= LOOKED_UP; index += 1) {
    if (((at.holding[index * table.rules.words + at.word] as number) & mask) === 0) return table.missOfBit[at.word * 32 + at.bit]?.[index];
  }
  return undefined;
}

function closedMiss(table: DecisionTable, bit: number, circumstances: Circumstances): NearMiss | undefined {
  const rule = table.book.rules[table.rules.rowOfBit[bit] as number];
  if (rule === undefined) return undefined;
  const standing = standingOf(rule.path, circumstances);
  return standing === 'closed' || standing === 'advises' ? { rule: rule.id, failed: [closingState(rule)] } : undefined;
}

/** The names of what can fail, in the order of the bits' dimensions. */
export const MISS_NAMES = [...DIMENSIONS.slice(1), 'day'] as const;
