import { CharBase, type CharSet, type NFA } from 'refa';

/** The characters that some automata tell apart: each letter stands for all characters that none of them does. */
export interface Alphabet {
  /** The most ordinary character of each letter; a letter of surrogates alone has none. */
  readonly letters: readonly (number | undefined)[];
  /** The letters in the order in which people would choose them. */
  readonly order: readonly number[];
  lettersOf(set: CharSet): readonly number[];
}

export function alphabetOf(automata: readonly NFA[]): Alphabet {
  const sets = new Set(automata.flatMap((automaton) => [...automaton.nodes()].flatMap(({ out }) => [...out.values()])));
  const base = new CharBase(sets);
  const split = new Map<CharSet, readonly number[]>();
  const ordinary = base.sets.map(mostOrdinary);
  return {
    letters: ordinary.map((each) => each?.character),
    order: [...ordinary.keys()].toSorted((a, b) => compareOrdinary(ordinary[a], ordinary[b])),
    lettersOf(set) {
      const letters = split.get(set) ?? base.split(set);
      split.set(set, letters);
      return letters;
    },
  };
}

interface Ordinary {
  readonly character: number;
  readonly rank: number;
}

/** Characters that people write, before others; surrogates are no characters. */
const ORDINARY: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0x2d, 0x2f],
  [0x21, 0x7e],
  [0x20, 0x20],
  [0xa1, 0xd7ff],
  [0xe000, 0x10ffff],
  [0, 0xa0],
];

function mostOrdinary({ ranges }: CharSet): Ordinary | undefined {
  for (const [rank, [low, high]] of ORDINARY.entries()) {
    const range = ranges.find(({ min, max }) => max >= low && min <= high);
    if (range !== undefined) return { character: Math.max(range.min, low), rank };
  }
  return undefined;
}

function compareOrdinary(a: Ordinary | undefined, b: Ordinary | undefined): number {
  const [left, right] = [a ?? NEVER, b ?? NEVER];
  return left.rank - right.rank || left.character - right.character;
}

const NEVER: Ordinary = { character: 0, rank: ORDINARY.length };
