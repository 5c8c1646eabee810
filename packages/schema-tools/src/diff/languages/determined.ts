import type { NFA } from 'refa';
import type { Alphabet } from './alphabet.ts';

/** A state of an automaton that is in one state at a time. States are made when a search comes to them. */
export interface AutomatonState {
  readonly name: number;
  readonly accepting: boolean;
  /** Where each letter leads. A letter that is not there leads nowhere. */
  ways(budget: Budget): ReadonlyMap<number, AutomatonState>;
}

/** How much work a search may still do, in steps that take about the same time on every machine. */
export interface Budget {
  left: number;
}

/** The first state of the automaton that is in all the states at once that the given one may be in. */
export function determined(source: NFA, alphabet: Alphabet): AutomatonState {
  const ids = new Map<NFA.ReadonlyNode, number>();
  const made = new Map<string, AutomatonState>();
  const idOf = (node: NFA.ReadonlyNode): number => {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  };
  const stateOf = (nodes: readonly NFA.ReadonlyNode[]): AutomatonState => {
    const key = nodes
      .map(idOf)
      .toSorted((a, b) => a - b)
      .join();
    const state = made.get(key) ?? newState(nodes, { name: made.size, source, alphabet, stateOf });
    made.set(key, state);
    return state;
  };
  return stateOf([source.initial]);
}

interface Making {
  readonly name: number;
  readonly source: NFA;
  readonly alphabet: Alphabet;
  readonly stateOf: (nodes: readonly NFA.ReadonlyNode[]) => AutomatonState;
}

function newState(nodes: readonly NFA.ReadonlyNode[], making: Making): AutomatonState {
  let ways: ReadonlyMap<number, AutomatonState> | undefined;
  const accepting = nodes.some((node) => making.source.finals.has(node as NFA.Node));
  return {
    name: making.name,
    accepting,
    ways(budget) {
      ways ??= waysOf(nodes, making, budget);
      return ways;
    },
  };
}

function waysOf(nodes: readonly NFA.ReadonlyNode[], { alphabet, stateOf }: Making, budget: Budget): ReadonlyMap<number, AutomatonState> {
  const targets = new Map<number, Set<NFA.ReadonlyNode>>();
  for (const node of nodes) {
    for (const [to, set] of node.out) {
      const letters = alphabet.lettersOf(set);
      budget.left -= letters.length;
      for (const letter of letters) targets.set(letter, (targets.get(letter) ?? new Set()).add(to));
    }
    if (budget.left < 0) return new Map();
  }
  return new Map([...targets].map(([letter, to]) => [letter, stateOf([...to])]));
}
