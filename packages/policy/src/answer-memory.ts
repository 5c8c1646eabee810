import type { Answer } from './decision.ts';

type Kept = Omit<Answer, 'nearMisses'>;

/** Answers by the bits that made them. The same bits always give the same answer, so it is made once. */
export interface AnswerMemory {
  /** The answer kept for these words and this state, or the one that `make` gives, which is then kept. */
  get(words: Int32Array, state: number, make: () => Kept): Kept;
}

interface Entry {
  readonly words: Int32Array;
  readonly state: number;
  readonly answer: Kept;
}

/** How many answers a memory keeps before it starts anew: a guard against a request space that never repeats. */
const LIMIT = 50_000;

export function answerMemory(): AnswerMemory {
  let entries = new Map<number, Entry[]>();
  let count = 0;
  return {
    get(words, state, make) {
      const hash = hashOf(words, state);
      const row = entries.get(hash);
      const known = row?.find((entry) => entry.state === state && sameWords(entry.words, words));
      if (known !== undefined) return known.answer;
      if (count >= LIMIT) {
        entries = new Map();
        count = 0;
      }
      const entry = { words: words.slice(), state, answer: make() };
      entries.set(hash, [...(entries.get(hash) ?? []), entry]);
      count += 1;
      return entry.answer;
    },
  };
}

function hashOf(words: Int32Array, state: number): number {
  let hash = state;
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ (words[index] as number), 0x01000193) ^ (hash >>> 15);
  return hash;
}

function sameWords(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
