import { compareText } from '@nivel/diagnostics';
import { answerOf, closedMisses } from './answer.ts';
import { findAlive, LOOKED_UP, offsetsOf } from './boxes-to-bit-table.ts';
import type { Circumstances } from './combine.ts';
import type { Answer, Decision, NearMiss } from './decision.ts';
import type { Field, ProvisionVersion, Question, Rule } from './law.ts';
import { type CompletedAnswer, mergeAnswers } from './merge-answers.ts';
import { findMisses } from './near-misses.ts';
import { type Completion, completionsOf, type Request, stateOf, unknownFacts } from './request.ts';
import type { DecisionTable, Ground } from './rule-book-to-decision-table.ts';
import { DIMENSIONS } from './vocabulary.ts';

const MISS_NAMES = [...DIMENSIONS.slice(1), 'day'] as const;

/** What holds one completion of the request: bits of rules, and bits of provisions and questions. */
interface Found {
  readonly completion: Completion;
  readonly rules: Int32Array;
  readonly grounds: Int32Array;
}

/**
 * Decides every field of a record in one call, with full reasons. The order is that of the fields handed in.
 *
 * @param fields the fields to decide; all fields of the book when left out.
 */
export function decideFields(table: DecisionTable, request: Request, fields: readonly Field[] = table.fields): readonly Decision[] {
  const found = completionsOf(request, table.book.vocabulary, '').map((completion) => findHolding(table, completion));
  const misses = findMisses(table, request);
  const shared = new Map<string, Answer>();
  return fields.map((field) => {
    const circumstances = circumstancesOf(request, field);
    const key = `${field.category} ${circumstances.judgement} ${circumstances.consent}`;
    const answer = shared.get(key) ?? decideCategory(table, { request, found, misses, field, circumstances });
    shared.set(key, answer);
    return { field: field.field, ...answer };
  });
}

function circumstancesOf(request: Request, field: Field): Circumstances {
  const { channel, receiver } = request.stated;
  return { ...stateOf(request, field), registerChannel: channel === 'register', ownData: receiver === 'learner' || receiver === 'guardian' };
}

function findHolding(table: DecisionTable, completion: Completion): Found {
  const { values, day } = completion.point;
  const rules = new Int32Array(table.rules.words);
  const grounds = new Int32Array(table.grounds.words);
  findAlive(table.rules, offsetsOf(table.rules, values, day), rules);
  findAlive(table.grounds, offsetsOf(table.grounds, values, day), grounds);
  return { completion, rules, grounds };
}

interface CategoryCall {
  readonly request: Request;
  readonly found: readonly Found[];
  readonly misses: Int32Array;
  readonly field: Field;
  readonly circumstances: Circumstances;
}

function decideCategory(table: DecisionTable, call: CategoryCall): Answer {
  const category = table.sets[0]?.get(call.field.category) ?? -1;
  const completed = call.found.map(
    (found): CompletedAnswer => ({
      completion: found.completion,
      answer: rememberedAnswer(table, category, { found, circumstances: call.circumstances }),
    }),
  );
  const answer = mergeAnswers(completed, unknownFacts(call.request));
  return { ...answer, nearMisses: missesOf(table, category, call) };
}

/** The same bits and states always give the same answer: it is made once and kept. */
function rememberedAnswer(table: DecisionTable, category: number, at: { found: Found; circumstances: Circumstances }): Omit<Answer, 'nearMisses'> {
  const { found, circumstances } = at;
  const memory = table.answers[category];
  const key = `${wordsOf(found.rules, table.rules, category)}|${wordsOf(found.grounds, table.grounds, category)}|${stateKey(circumstances)}`;
  const known = memory?.get(key);
  if (known !== undefined) return known;
  const grounds = rowsOf(found.grounds, table.grounds, category).flatMap((row) => table.groundRows[row] ?? []);
  const holding = {
    rules: rowsOf(found.rules, table.rules, category).flatMap((row) => table.book.rules[row] ?? []),
    versions: grounds.filter(isVersion),
    questions: grounds.filter(isQuestion),
  };
  const answer = Object.freeze(answerOf(holding, circumstances));
  memory?.set(key, answer);
  return answer;
}

function isVersion(ground: Ground): ground is ProvisionVersion {
  return ground.kind === 'provision-version';
}

function isQuestion(ground: Ground): ground is Question {
  return ground.kind === 'question';
}

function stateKey(circumstances: Circumstances): string {
  return `${circumstances.judgement},${circumstances.consent},${circumstances.registerChannel ? 'r' : ''}${circumstances.ownData ? 'o' : ''}`;
}

function wordsOf(alive: Int32Array, table: { firstWord: Int32Array; endWord: Int32Array }, category: number): string {
  const first = table.firstWord[category] ?? 0;
  const end = table.endWord[category] ?? 0;
  if (end - first === 1) return String(alive[first]);
  let key = '';
  for (let word = first; word < end; word += 1) key += `${alive[word]} `;
  return key;
}

function rowsOf(alive: Int32Array, table: { firstWord: Int32Array; endWord: Int32Array; rowOfBit: Int32Array }, category: number): number[] {
  const rows: number[] = [];
  for (let word = table.firstWord[category] ?? 0; word < (table.endWord[category] ?? 0); word += 1) {
    for (let bits = alive[word] ?? 0; bits !== 0; bits &= bits - 1) rows.push(table.rowOfBit[word * 32 + (31 - Math.clz32(bits & -bits))] ?? -1);
  }
  return rows;
}

function missesOf(table: DecisionTable, category: number, call: CategoryCall): readonly NearMiss[] {
  const { found, misses, circumstances } = call;
  const held = found.map((each) => wordsOf(each.rules, table.rules, category)).join('/');
  let dimensions = '';
  for (let index = 0; index <= LOOKED_UP; index += 1) {
    for (let word = table.rules.firstWord[category] ?? 0; word < (table.rules.endWord[category] ?? 0); word += 1) {
      dimensions += `${misses[index * table.rules.words + word]},`;
    }
  }
  const key = `${held}|${dimensions}|${stateKey(circumstances)}`;
  const known = table.misses[category]?.get(key);
  if (known !== undefined) return known;
  const made = Object.freeze(makeMisses(table, category, call));
  table.misses[category]?.set(key, made);
  return made;
}

function makeMisses(table: DecisionTable, category: number, call: CategoryCall): readonly NearMiss[] {
  const rows = new Set(call.found.flatMap((each) => rowsOf(each.rules, table.rules, category)));
  const held = [...rows].flatMap((row): Rule[] => [table.book.rules[row]].filter((rule) => rule !== undefined));
  const boxed = Array.from({ length: LOOKED_UP + 1 }, (_, index) => {
    const words = call.misses.subarray(index * table.rules.words, (index + 1) * table.rules.words);
    return rowsOf(words, table.rules, category).flatMap((row) => nearMiss(table.book.rules[row], index));
  }).flat();
  return [...closedMisses(held, call.circumstances), ...boxed].toSorted((a, b) => compareText(a.rule, b.rule));
}

function nearMiss(rule: Rule | undefined, dimension: number): readonly NearMiss[] {
  return rule === undefined ? [] : [{ rule: rule.id, failed: [MISS_NAMES[dimension] ?? 'day'] }];
}
