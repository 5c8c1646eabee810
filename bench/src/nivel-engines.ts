import { compileRuleBook, decideByDefinition, decideFields, maskDesk, releaseMask } from '@nivel/policy';
import type { MakeEngine } from './engine.ts';

function bitsIn(words: Int32Array): number {
  let count = 0;
  for (const word of words) for (let bits = word; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** The compiled form, mask only. */
export const maskEngine: MakeEngine = (book, requests) => {
  const table = compileRuleBook(book);
  const desk = maskDesk(table);
  return { name: 'nivel, mask only', requests: requests.length, decide: (request) => bitsIn(releaseMask(table, desk, request.mask)) };
};

/** The compiled form with full reasons: rules, provisions, missing facts, obligations, questions and near misses. */
export const reasonsEngine: MakeEngine = (book, requests) => {
  const table = compileRuleBook(book);
  const decide: ReturnType<typeof decider> = decider((request) => decideFields(table, request));
  return { name: 'nivel, full reasons', requests: requests.length, decide: (request) => decide(request.request) };
};

function decider(all: (request: Parameters<typeof decideFields>[1]) => ReturnType<typeof decideFields>) {
  return (request: Parameters<typeof decideFields>[1]): number =>
    all(request).reduce((count, decision) => count + (decision.outcome === 'release' ? 1 : 0), 0);
}

/** The semantics by plain definition, with full reasons. */
export const definitionEngine: MakeEngine = (book) => {
  const decide = decider((request) => book.fields.map((field) => decideByDefinition(book, request, field)));
  return { name: 'reference semantics', requests: 20, decide: (request) => decide(request.request) };
};
