import type { Span } from './boxes-to-bit-table.ts';
import type { Answer } from './decision.ts';

type Kept = Omit<Answer, 'nearMisses'>;

/** The bits that hold a request: of the rules, and of the provisions and questions. */
export interface HoldingBits {
  readonly rules: Int32Array;
  readonly grounds: Int32Array;
}

/** Answers of one category by the bits that made them. The same bits always give the same answer, so it is made once. */
export interface AnswerMemory {
  find(bits: HoldingBits, state: number): Kept | undefined;
  /** Keeps the answer, and gives it back. */
  keep(bits: HoldingBits, state: number, answer: Kept): Kept;
}

interface Entry extends HoldingBits {
  readonly state: number;
  readonly answer: Kept;
}

/** How many answers a memory keeps before it starts anew: a guard against requests that never repeat. */
const LIMIT = 50_000;

export function answerMemory([rules, grounds]: readonly [Span, Span]): AnswerMemory {
  const entries = new Map<number, Entry[]>();
  let count = 0;
  const hashOf = (bits: HoldingBits, state: number) => hashWords(bits.grounds, grounds, hashWords(bits.rules, rules, state));
  const isSame = (entry: Entry, bits: HoldingBits) => sameWords(entry.rules, bits.rules, rules) && sameWords(entry.grounds, bits.grounds, grounds);
  return {
    find(bits, state) {
      const row = entries.get(hashOf(bits, state));
      if (row === undefined) return undefined;
      for (const entry of row) if (entry.state === state && isSame(entry, bits)) return entry.answer;
      return undefined;
    },
    keep(bits, state, answer) {
      if (count >= LIMIT) entries.clear();
      count = count >= LIMIT ? 1 : count + 1;
      const hash = hashOf(bits, state);
      const entry = { rules: bits.rules, grounds: bits.grounds, state, answer };
      entries.set(hash, [...(entries.get(hash) ?? []), entry]);
      return answer;
    },
  };
}

function hashWords(words: Int32Array, { first, end }: Span, seed: number): number {
  let hash = seed;
  for (let index = first; index < end; index += 1) hash = Math.imul(hash ^ (words[index] as number), 0x01000193) ^ (hash >>> 15);
  return hash;
}

function sameWords(a: Int32Array, b: Int32Array, { first, end }: Span): boolean {
  for (let index = first; index < end; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
