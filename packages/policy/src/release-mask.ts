import { findAlive, LOOKED_UP, stretchOf } from './boxes-to-bit-table.ts';
import type { ConsentState, JudgementState } from './paths.ts';
import type { DecisionTable } from './rule-book-to-decision-table.ts';

/** A stated request as indices into the vocabulary, for deciding by bits alone: no unknown facts, the same states for every field. */
export interface MaskRequest {
  /** The index of a value for each dimension after the category. */
  readonly values: Int32Array;
  readonly day: number;
  readonly registerChannel: boolean;
  readonly ownData: boolean;
  readonly judgement: JudgementState;
  readonly consent: ConsentState;
}

/** Where {@link releaseMask} works: made once, used for any number of requests by one caller. */
export interface MaskDesk {
  readonly alive: Int32Array;
  readonly offsets: Int32Array;
  /** For each category the bits of its fields. */
  readonly fieldBits: readonly Int32Array[];
  readonly released: Int32Array;
}

export function maskDesk(table: DecisionTable): MaskDesk {
  const words = Math.ceil(table.fields.length / 32);
  const fieldBits = Array.from(table.rules.firstWord, () => new Int32Array(words));
  for (const [index, category] of table.categoryOfField.entries()) {
    const bits = fieldBits[category];
    if (bits !== undefined) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
  }
  return { alive: new Int32Array(table.rules.words), offsets: new Int32Array(LOOKED_UP + 1), fieldBits, released: new Int32Array(words) };
}

/** The fields that are released, a bit each in the order of the table's fields. The answer lives in the desk until the next call. */
export function releaseMask(table: DecisionTable, desk: MaskDesk, request: MaskRequest): Int32Array {
  const { words, start } = table.rules;
  const { offsets, alive, released } = desk;
  for (let index = 0; index < LOOKED_UP; index += 1) offsets[index] = (start[index] ?? 0) + (request.values[index] ?? 0) * words;
  offsets[LOOKED_UP] = (start[LOOKED_UP] ?? 0) + stretchOf(table.rules, request.day) * words;
  findAlive(table.rules, offsets, alive);
  released.fill(0);
  for (let category = 0; category < desk.fieldBits.length; category += 1) {
    if (isReleased(table, { alive, category, request })) addBits(released, desk.fieldBits[category]);
  }
  return released;
}

function isReleased(table: DecisionTable, at: { alive: Int32Array; category: number; request: MaskRequest }): boolean {
  const { always, consent, necessity, prohibition, register, self } = table.rulePaths;
  let forbidding = 0;
  let releasing = 0;
  for (let word = table.rules.firstWord[at.category] ?? 0; word < (table.rules.endWord[at.category] ?? 0); word += 1) {
    const bits = at.alive[word] ?? 0;
    forbidding |= bits & (prohibition[word] ?? 0);
    releasing |= bits & (always[word] ?? 0);
    if (at.request.registerChannel) releasing |= bits & (register[word] ?? 0);
    if (at.request.ownData) releasing |= bits & (self[word] ?? 0);
    if (at.request.judgement === 'necessary') releasing |= bits & (necessity[word] ?? 0);
    if (at.request.consent === 'given') releasing |= bits & (consent[word] ?? 0);
  }
  return forbidding === 0 && releasing !== 0;
}

function addBits(into: Int32Array, bits: Int32Array | undefined): void {
  for (let word = 0; word < into.length; word += 1) into[word] = (into[word] ?? 0) | (bits?.[word] ?? 0);
}
