import type { NFA } from 'refa';
import { type Alphabet, alphabetOf } from './alphabet.ts';
import { type AutomatonState, type Budget, determined } from './determined.ts';

/** Texts inside some automata and outside others, of a length in code points. */
export interface TextQuery {
  readonly within: readonly NFA[];
  readonly outside: readonly NFA[];
  readonly shortest: number;
  readonly longest: number;
}

/** One state of every automaton at once, those of `within` first. An automaton that was left for good has none. */
type States = readonly (AutomatonState | undefined)[];

interface Reached {
  readonly states: States;
  readonly letter: number;
  readonly from: Reached | undefined;
}

interface Search {
  readonly alphabet: Alphabet;
  /** So many automata must never be left. */
  readonly within: number;
  readonly budget: Budget;
}

/** About a second. */
const BUDGET = 2_000_000;

/**
 * The shortest text that answers a query, with ordinary characters where there is a choice. `none` when no text does, which is a proof;
 * `unknown` when the search grew too large. Lone surrogates are not texts.
 */
export function shortestText({ within, outside, shortest, longest }: TextQuery): { readonly text: string } | 'none' | 'unknown' {
  const automata = [...within, ...outside];
  const search: Search = { alphabet: alphabetOf(automata), within: within.length, budget: { left: BUDGET } };
  const seen = new Set<string>();
  let layer: readonly Reached[] = [{ states: automata.map((automaton) => determined(automaton, search.alphabet)), letter: 0, from: undefined }];
  for (let length = 0; length <= longest && layer.length > 0; length += 1) {
    const late = length >= shortest;
    // Below the shortest length every layer counts by itself; from there on a state that was seen before leads nowhere sooner.
    const fresh = late ? layer.filter((reached) => isNew(seen, reached)) : layer;
    const found = late ? fresh.find((reached) => isAnswer(search, reached)) : undefined;
    if (found !== undefined) return { text: textOf(found, search.alphabet) };
    layer = nextLayer(search, fresh);
    if (search.budget.left < 0) return 'unknown';
  }
  return 'none';
}

function isNew(seen: Set<string>, { states }: Reached): boolean {
  const key = keyOf(states);
  const added = !seen.has(key);
  seen.add(key);
  return added;
}

function keyOf(states: States): string {
  return states.map((state) => state?.name ?? '').join();
}

function isAnswer({ within }: Search, { states }: Reached): boolean {
  return states.every((state, index) => (state?.accepting ?? false) === index < within);
}

function nextLayer(search: Search, layer: readonly Reached[]): readonly Reached[] {
  const next = new Map<string, Reached>();
  for (const from of layer) {
    for (const { states, letter } of stepsFrom(search, from.states)) {
      const key = keyOf(states);
      if (!next.has(key)) next.set(key, { states, letter, from });
    }
    if (search.budget.left < 0) return [];
  }
  return [...next.values()];
}

function stepsFrom({ alphabet, within, budget }: Search, states: States): readonly { readonly states: States; readonly letter: number }[] {
  const ways = states.map((state) => state?.ways(budget));
  budget.left -= alphabet.order.length * states.length;
  return alphabet.order.flatMap((letter) => {
    if (alphabet.letters[letter] === undefined) return [];
    const to = ways.map((way) => way?.get(letter));
    return to.slice(0, within).includes(undefined) ? [] : [{ states: to, letter }];
  });
}

function textOf(reached: Reached, { letters }: Alphabet): string {
  const characters: number[] = [];
  for (let step: Reached | undefined = reached; step?.from !== undefined; step = step.from) characters.push(letters[step.letter] ?? 0);
  return String.fromCodePoint(...characters.toReversed());
}
