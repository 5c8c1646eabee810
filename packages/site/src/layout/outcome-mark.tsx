import type { Language } from '@nivel/diagnostics';
import type { Outcome } from '@nivel/policy';
import type { JSX } from 'preact';
import { WORDS } from '../words.ts';

export const LETTERS = { release: 'letterRelease', ask: 'letterAsk', withhold: 'letterWithhold' } as const;

/** The outcome as a letter in a shape and colour of its own, with its word beside it. */
export function OutcomeMark({ outcome, language }: { readonly outcome: Outcome; readonly language: Language }): JSX.Element {
  return (
    <span class={`mark ${outcome}`}>
      <span class="letter" aria-hidden="true">
        {WORDS[LETTERS[outcome]][language]}
      </span>
      <span class="word">{WORDS[outcome][language]}</span>
    </span>
  );
}
