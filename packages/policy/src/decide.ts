import { answerOf } from './answer.ts';
import type { HoldingBits } from './answer-memory.ts';
import { type BitTable, findAlive, offsetsOf, type Span, spansOf } from './boxes-to-bit-table.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Circumstances } from './combine.ts';
import type { Answer, Decision } from './decision.ts';
import type { Field, ProvisionVersion, Question } from './law.ts';
import { mergeAnswers } from './merge-answers.ts';
import { findMisses, type Misses, nearMissesOf } from './near-misses.ts';
import { CONSENTS, JUDGEMENTS } from './paths.ts';
import { type Completion, completionsOf, type Request, unknownFacts } from './request.ts';
import type { DecisionTable, Ground } from './rule-book-to-decision-table.ts';

/** What holds one completion of the request: bits of rules, and bits of provisions and questions. */
interface Found extends HoldingBits {
  readonly completion: Completion;
}

/** What all fields of one request share. */
interface Call {
  readonly table: DecisionTable;
  readonly request: Request;
  readonly found: readonly Found[];
  /** The bits of the rules that hold at least one completion. */
  readonly held: Int32Array;
  /** `undefined` where nobody asks what would have released. */
  readonly misses: Misses | undefined;
}

/**
 * Decides every field of a record in one call, with full reasons. The order is that of the fields handed in.
 *
 * @param fields the fields to decide; all fields of the book when left out.
 */
export function decideFields(table: DecisionTable, request: Request, fields: readonly Field[] = table.fields): readonly Decision[] {
  const words = wordsAsked(table, fields);
  return decideAll({ table, request, words, misses: findMisses(table, request, words.rules) }, fields);
}

/** {@link decideFields} without near misses, for whoever only compares what is decided. */
export function decideWithoutMisses(table: DecisionTable, request: Request, fields: readonly Field[]): readonly Decision[] {
  return decideAll({ table, request, words: wordsAsked(table, fields), misses: undefined }, fields);
}

function decideAll(asked: Pick<Call, 'table' | 'request' | 'misses'> & { readonly words: Words }, fields: readonly Field[]): readonly Decision[] {
  const { table, request, words } = asked;
  const found = completionsOf(request, table).map((completion) => findHolding(table, completion, { day: request.day, words }));
  const call: Call = { ...asked, found, held: unionOf(found) };
  const single = !hasFieldStates(request);
  const shared: (Answer | undefined)[] = [];
  return fields.map((field, index) => {
    const category = table.fields[index] === field ? (table.categoryOfField[index] as number) : (table.sets[0]?.get(field.category) ?? -1);
    // Without states of single fields all fields of a category have one answer, and nothing else need be looked up.
    const circumstances = single && shared[category * STATES] !== undefined ? undefined : circumstancesOf(request, field);
    const slot = category * STATES + (single || circumstances === undefined ? 0 : stateNumber(circumstances));
    const answer = shared[slot] ?? decideCategory(call, category, circumstances ?? circumstancesOf(request, field));
    shared[slot] = answer;
    return decisionOf(field.field, answer);
  });
}

/** The words that have to be looked at, of the rules and of what stands beside them. */
interface Words {
  readonly rules: readonly Span[];
  readonly grounds: readonly Span[];
}

/** From so many fields on, their categories are not told apart: nearly all are asked about. */
const MANY_FIELDS = 16;

function wordsAsked(table: DecisionTable, fields: readonly Field[]): Words {
  const asked = fields.length < MANY_FIELDS ? new Set(fields.map((field) => table.sets[0]?.get(field.category) ?? -1)) : undefined;
  const categories = asked === undefined ? undefined : [...asked];
  return { rules: spansOf(table.rules, categories), grounds: spansOf(table.grounds, categories) };
}

const STATES = JUDGEMENTS.length * CONSENTS.length;

/** The two states as one number, below {@link STATES}. */
function stateNumber(circumstances: Circumstances): number {
  return JUDGEMENTS.indexOf(circumstances.judgement) * CONSENTS.length + CONSENTS.indexOf(circumstances.consent);
}

function hasFieldStates(request: Request): boolean {
  for (const name in request.consents) if (name.includes('.')) return true;
  for (const name in request.judgements) if (name.includes('.')) return true;
  return false;
}

function decisionOf(field: string, answer: Answer): Decision {
  const { outcome, form, path, because, missing, obligations, unsettled, positions, nearMisses } = answer;
  return { field, outcome, form, path, because, missing, obligations, unsettled, positions, nearMisses };
}

function findHolding(table: DecisionTable, completion: Completion, { day, words }: { readonly day: number; readonly words: Words }): Found {
  const rules = new Int32Array(table.rules.words);
  const grounds = new Int32Array(table.grounds.words);
  findAlive(table.rules, offsetsOf(table.rules, completion, day), { spans: words.rules, alive: rules });
  findAlive(table.grounds, offsetsOf(table.grounds, completion, day), { spans: words.grounds, alive: grounds });
  return { completion, rules, grounds };
}

function unionOf(found: readonly Found[]): Int32Array {
  const [first, ...rest] = found;
  if (first === undefined || rest.length === 0) return first?.rules ?? new Int32Array(0);
  return first.rules.map((word, index) => rest.reduce((all, each) => all | (each.rules[index] as number), word));
}

function decideCategory(call: Call, category: number, circumstances: Circumstances): Answer {
  const { table, request, found, misses, held } = call;
  const [first] = found;
  const answer =
    found.length === 1 && first !== undefined
      ? answerAt(table, category, { found: first, circumstances })
      : mergeAnswers(
          found.map((each) => ({ completion: each.completion, answer: answerAt(table, category, { found: each, circumstances }) })),
          unknownFacts(request),
        );
  const nearMisses = misses === undefined ? [] : nearMissesOf(table, category, { misses, held, circumstances });
  const { outcome, form, path, because, missing, obligations, unsettled, positions } = answer;
  return { outcome, form, path, because, missing, obligations, unsettled, positions, nearMisses };
}

function answerAt(table: DecisionTable, category: number, at: { found: Found; circumstances: Circumstances }): Omit<Answer, 'nearMisses'> {
  const { found, circumstances } = at;
  const memory = table.answers[category];
  if (memory === undefined) throw new RangeError('a field has a category of the book');
  const state = stateNumber(circumstances) * 4 + (circumstances.registerChannel ? 2 : 0) + (circumstances.ownData ? 1 : 0);
  return memory.find(found, state) ?? memory.keep(found, state, Object.freeze(answerOf(holdingOf(table, category, found), circumstances)));
}

function holdingOf(table: DecisionTable, category: number, found: Found) {
  const grounds = rowsOf(table.grounds, category, found.grounds).flatMap((row) => table.groundRows[row] ?? []);
  return {
    rules: rowsOf(table.rules, category, found.rules).flatMap((row) => table.book.rules[row] ?? []),
    versions: grounds.filter(isVersion),
    questions: grounds.filter(isQuestion),
  };
}

function isVersion(ground: Ground): ground is ProvisionVersion {
  return ground.kind === 'provision-version';
}

function isQuestion(ground: Ground): ground is Question {
  return ground.kind === 'question';
}

function rowsOf(table: BitTable, category: number, alive: Int32Array): readonly number[] {
  const rows: number[] = [];
  for (let word = table.firstWord[category] ?? 0; word < (table.endWord[category] ?? 0); word += 1) {
    for (let bits = alive[word] ?? 0; bits !== 0; bits &= bits - 1) rows.push(table.rowOfBit[word * 32 + (31 - Math.clz32(bits & -bits))] ?? -1);
  }
  return rows;
}
