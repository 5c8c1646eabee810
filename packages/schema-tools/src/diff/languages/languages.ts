import type { NFA } from 'refa';
import { automatonOf, automatonOfTexts } from './automaton-of.ts';

import { shortestText } from './shortest-text.ts';

/** Texts that match one pattern, do not match another, have a length, and are none of those to avoid. */
export interface WantedText {
  readonly matching?: string | undefined;
  readonly notMatching?: string | undefined;
  readonly minLength: number;
  readonly maxLength: number;
  readonly avoid: readonly string[];
}

export type FoundText = { readonly text: string } | 'none' | 'unknown';

/** Answers questions about patterns; every automaton is made once. */
export interface Languages {
  find(wanted: WantedText): FoundText;
}

export function openLanguages(): Languages {
  const automata = new Map<string, NFA | undefined>();
  const answers = new Map<string, FoundText>();
  const automaton = (pattern: string): NFA | undefined => {
    if (!automata.has(pattern)) automata.set(pattern, automatonOf(pattern));
    return automata.get(pattern);
  };
  return {
    find(wanted) {
      const key = JSON.stringify(wanted);
      const answer = answers.get(key) ?? findText(wanted, automaton);
      answers.set(key, answer);
      return answer;
    },
  };
}

const ANYTHING = '^[^]*$';

function findText(wanted: WantedText, automaton: (pattern: string) => NFA | undefined): FoundText {
  const { matching, notMatching, minLength, maxLength, avoid } = wanted;
  if (minLength > maxLength) return 'none';
  const plain = matching === undefined && notMatching === undefined ? plainText(wanted) : undefined;
  if (plain !== undefined) return { text: plain };
  const within = automaton(matching ?? ANYTHING);
  const outside = notMatching === undefined ? undefined : automaton(notMatching);
  if (within === undefined || (notMatching !== undefined && outside === undefined)) return 'unknown';
  const avoided = avoid.length === 0 ? [] : [automatonOfTexts(avoid)];
  const left = outside === undefined ? avoided : [outside, ...avoided];
  return shortestText({ within: [within], outside: left, shortest: minLength, longest: maxLength });
}

/** Without a pattern a text of the wanted length needs no search, unless all of these are to be avoided. */
function plainText({ minLength, maxLength, avoid }: WantedText): string | undefined {
  const length = Math.max(minLength, Math.min(1, maxLength));
  return [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter.repeat(length)).find((text) => !avoid.includes(text));
}
